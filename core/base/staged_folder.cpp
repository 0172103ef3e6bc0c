// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/staged_folder.h"

#include "base/files.h"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

/// Absolute, and without a slash at its end.
fs::path whole(const fs::path& folder) {
  const fs::path path = fs::absolute(folder).lexically_normal();
  return path.has_filename() ? path : path.parent_path();
}

/// All that was written to the disk that holds this folder.
void syncDisk(const fs::path& folder) {
#ifdef __linux__
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const bool done = descriptor >= 0 && ::syncfs(descriptor) == 0;
  const std::error_code error(errno, std::generic_category());
  if (descriptor >= 0) ::close(descriptor);
  if (!done) throw fs::filesystem_error("sync", folder, error);
#else
  (void)folder;
  ::sync();
#endif
}

/// The folders on the way to `folder` and itself, as far as they don't exist; the deepest first.
std::vector<fs::path> missingFolders(fs::path folder) {
  std::vector<fs::path> missing;
  std::error_code error;
  for (; !fs::exists(folder, error) && folder.has_relative_path(); folder = folder.parent_path())
    missing.push_back(folder);
  return missing;
}

} // namespace

StagedFolder::StagedFolder(const fs::path& target, const std::string& prefix)
    : m_target(whole(target)), m_made(missingFolders(m_target.parent_path())) {
  m_path = makeStagingFolder(m_target.parent_path(), prefix);
}

StagedFolder::~StagedFolder() {
  std::error_code ignored;
  if (!m_path.empty()) fs::remove_all(m_path, ignored);
  for (const fs::path& folder : m_made)
    fs::remove(folder, ignored); // one that holds something stays
}

void StagedFolder::write(const fs::path& name, std::string_view bytes) const {
  const fs::path file = m_path / name;
  fs::create_directories(file.parent_path());
  writeNewFile(file, bytes);
}

void StagedFolder::place() {
  syncDisk(m_path);
  fs::rename(m_path, m_target);
  m_path.clear();
  syncFolder(m_target.parent_path());
}

void StagedFolder::replace() {
  if (!fs::exists(m_target)) return place();
  syncDisk(m_path);
  const fs::path old = m_path.string() + "-old";
  fs::rename(m_target, old);
  std::error_code error, ignored;
  fs::rename(m_path, m_target, error);
  if (error) {
    fs::rename(old, m_target, ignored);
    throw fs::filesystem_error("rename", m_path, m_target, error);
  }
  m_path.clear();
  syncFolder(m_target.parent_path());
  fs::remove_all(old, ignored);
}

void StagedFolder::placeParts(const std::vector<Part>& parts) const {
  syncDisk(m_path);
  std::size_t placed = 0;
  try {
    for (; placed < parts.size(); ++placed) {
      requireAbsentOrEmpty(parts[placed].target); // a rename would replace a file
      fs::rename(m_path / parts[placed].name, parts[placed].target);
    }
  } catch (...) {
    std::error_code ignored;
    while (placed > 0) {
      --placed;
      fs::rename(parts[placed].target, m_path / parts[placed].name, ignored);
    }
    throw;
  }
  for (const Part& part : parts)
    syncFolder(part.target.parent_path());
}

} // namespace stillroom
