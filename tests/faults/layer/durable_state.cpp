// SPDX-License-Identifier: GPL-3.0-or-later
#include "layer/durable_state.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <random>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>

namespace stillroom::tests {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t sector = 512;

/// A number that no later file gets again, which may be given a deleted one's inode: its time of birth is in it.
DurableState::Inode inodeOf(const fs::path& path) {
  struct statx status {};
  if (::statx(AT_FDCWD, path.c_str(), AT_SYMLINK_NOFOLLOW, STATX_INO | STATX_BTIME, &status) != 0) return 0;
  const auto born = static_cast<std::uint64_t>(status.stx_btime.tv_sec) * 1'000'000'000 + status.stx_btime.tv_nsec;
  return status.stx_ino * 0x9E3779B97F4A7C15 ^ born;
}

std::string contentOf(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

/// SQLite's shared memory: nothing of it outlives the processes that had it open.
bool isMemory(const std::string& name) {
  return name.ends_with("-shm");
}

} // namespace

/// Chooses what of the unsynced had reached the disk all the same.
struct DurableState::Mixture {
  std::mt19937_64 random;
  bool none = false;
  std::map<Inode, fs::path> present; ///< files as they are now

  bool coin() { return !none && random() % 2 == 1; }

  std::string of(const std::string& kept, Inode inode) {
    const auto now = present.find(inode);
    if (none || now == present.end()) return kept;
    const std::string written = contentOf(now->second);
    const std::uint64_t kind = random() % 3;
    if (kind == 0 || written == kept) return kept;
    if (kind == 1) return written;
    std::string mixed = coin() ? written : kept;
    for (std::size_t at = 0; at < mixed.size(); at += sector) {
      const std::string& source = coin() ? written : kept;
      const std::size_t size = std::min(sector, mixed.size() - at);
      for (std::size_t i = at; i < at + size; ++i)
        mixed[i] = i < source.size() ? source[i] : '\0';
    }
    return mixed;
  }
};

DurableState::DurableState(fs::path root) : m_root(std::move(root)), m_rootInode(inodeOf(m_root)) {
  take(m_root);
}

void DurableState::take(const fs::path& folder) {
  m_folders[inodeOf(folder)] = namesIn(folder);
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    if (entry.is_directory())
      take(entry.path());
    else
      m_files[inodeOf(entry.path())] = contentOf(entry.path());
  }
}

DurableState::Names DurableState::namesIn(const fs::path& folder) {
  Names names;
  std::error_code gone;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, gone))
    names[entry.path().filename().string()] = {inodeOf(entry.path()), entry.is_directory(gone)};
  return names;
}

void DurableState::synced(const fs::path& path) {
  std::error_code gone;
  if (fs::is_directory(path, gone))
    m_folders[inodeOf(path)] = namesIn(path);
  else if (const Inode inode = inodeOf(path))
    m_files[inode] = contentOf(path);
}

void DurableState::writeTo(const fs::path& out, std::uint64_t seed) const {
  Mixture mixture{std::mt19937_64(seed), seed == 0, {}};
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(m_root))
    if (entry.is_regular_file()) mixture.present[inodeOf(entry.path())] = entry.path();
  writeFolder({}, m_rootInode, out, mixture);
}

void DurableState::writeFolder(const fs::path& relative, Inode inode, const fs::path& out, Mixture& mixture) const {
  fs::create_directories(out / relative);
  const auto kept = m_folders.find(inode);
  Names names = kept == m_folders.end() ? Names() : kept->second;
  const Names now = namesIn(m_root / relative);
  for (const auto& [name, entry] : now)
    if ((!names.contains(name) || names.at(name) != entry) && mixture.coin()) names[name] = entry;
  std::erase_if(names, [&](const auto& named) { return !now.contains(named.first) && mixture.coin(); });
  for (const auto& [name, entry] : names) {
    if (entry.folder)
      writeFolder(relative / name, entry.inode, out, mixture);
    else if (!isMemory(name)) {
      const auto file = m_files.find(entry.inode);
      std::ofstream(out / relative / name, std::ios::binary)
          << mixture.of(file == m_files.end() ? std::string() : file->second, entry.inode);
    }
  }
}

} // namespace stillroom::tests
