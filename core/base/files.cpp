// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"

#include "base/error.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

[[noreturn]] void throwWrite(const fs::path& file, int error) {
  throw Error("file.write", "{0} can't be written: {1}. Free some space or check the permissions, then go on.",
              {file.string(), std::strerror(error)});
}

void requireFile(const fs::path& file) {
  std::error_code ignored;
  if (!fs::is_regular_file(file, ignored))
    throw Error("file.missing", "{0} doesn't exist or is no file. Check the path.", {file.string()});
}

[[noreturn]] void throwRead(const fs::path& file) {
  throw Error("file.read", "{0} can't be read. Check that it exists and that you may read it.", {file.string()});
}

/// Closes a file descriptor at the end of the scope.
struct Descriptor {
  int value;
  ~Descriptor() {
    if (value >= 0) ::close(value);
  }
};

void writeAll(int descriptor, std::string_view bytes, const fs::path& file) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno != EINTR) throwWrite(file, errno);
    if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

/// A name nobody else uses, in the same folder; isTemporaryName recognises leftovers by it.
fs::path temporaryNameFor(const fs::path& file) {
  static std::atomic<unsigned> counter{0};
  return file.string() + "." + std::to_string(::getpid()) + "-" + std::to_string(counter++) + ".tmp";
}

bool isNumber(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Whether temporaryNameFor makes such names: FILE.PID-COUNTER.tmp.
bool isTemporaryName(const std::string& name) {
  constexpr std::string_view ending = ".tmp";
  if (!name.ends_with(ending)) return false;
  const std::string_view front = std::string_view(name).substr(0, name.size() - ending.size());
  const std::size_t dot = front.rfind('.');
  if (dot == std::string_view::npos || dot == 0) return false;
  const std::string_view numbers = front.substr(dot + 1);
  const std::size_t dash = numbers.find('-');
  return dash != std::string_view::npos && isNumber(numbers.substr(0, dash)) && isNumber(numbers.substr(dash + 1));
}

/// The temporary files that an iterator over a folder comes across.
template <class Iterator>
std::vector<fs::path> temporaryFiles(const fs::path& folder) {
  std::vector<fs::path> found;
  std::error_code error, ignored;
  for (Iterator at(folder, error); !error && at != Iterator(); at.increment(error))
    if (isTemporaryName(at->path().filename()) && fs::is_regular_file(at->symlink_status(ignored)))
      found.push_back(at->path());
  return found;
}

/// Of a file that isn't there yet; sentences speak of `named`.
int createFile(const fs::path& file, const fs::path& named) {
  const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
  if (descriptor < 0) throwWrite(named, errno);
  return descriptor;
}

void writeSynced(const fs::path& file, const fs::path& named, std::span<const std::string_view> pieces) {
  const Descriptor descriptor{createFile(file, named)};
  for (const std::string_view piece : pieces)
    writeAll(descriptor.value, piece, named);
  if (::fsync(descriptor.value) != 0) throwWrite(named, errno);
}

} // namespace

std::string readFile(const fs::path& file, std::size_t limit) {
  requireFile(file);
  std::ifstream in(file, std::ios::binary | std::ios::ate);
  if (!in) throwRead(file);
  const auto size = static_cast<std::size_t>(in.tellg());
  if (size > limit)
    throw Error("file.too-large", "{0} has {1} bytes; at most {2} are accepted here. Is it the right file?",
                {file.string(), std::to_string(size), std::to_string(limit)});
  std::string out(size, '\0');
  in.seekg(0);
  if (!in.read(out.data(), static_cast<std::streamsize>(size))) throwRead(file);
  return out;
}

void writeFileAtomically(const fs::path& file, std::string_view bytes) {
  writeFileAtomically(file, std::span<const std::string_view>(&bytes, 1));
}

void writeFileAtomically(const fs::path& file, std::span<const std::string_view> pieces) {
  const fs::path temporary = temporaryNameFor(file);
  try {
    writeSynced(temporary, file, pieces);
    if (::rename(temporary.c_str(), file.c_str()) != 0) throwWrite(file, errno);
  } catch (...) {
    ::unlink(temporary.c_str());
    throw;
  }
  syncFolder(file.parent_path());
}

void makeFolders(const fs::path& folder) {
  if (folder.empty() || fs::is_directory(folder)) return;
  makeFolders(folder.parent_path());
  fs::create_directory(folder);
  syncFolder(folder.parent_path());
}

void syncFolder(const fs::path& folder) {
  const Descriptor descriptor{::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
  if (descriptor.value >= 0) ::fsync(descriptor.value);
}

void writeNewFile(const fs::path& file, std::string_view bytes) {
  const Descriptor descriptor{createFile(file, file)};
  writeAll(descriptor.value, bytes, file);
}

void removeTemporaryFiles(const fs::path& folder, bool deep) {
  std::error_code ignored;
  for (const fs::path& file :
       deep ? temporaryFiles<fs::recursive_directory_iterator>(folder) : temporaryFiles<fs::directory_iterator>(folder))
    fs::remove(file, ignored);
}

fs::path makeStagingFolder(const fs::path& parent, const std::string& prefix) {
  fs::create_directories(parent);
  const std::string stem = prefix + "-" + std::to_string(::getpid()) + "-";
  // A folder that is there already is another task's, or was left by a killed process of the same number.
  for (unsigned number = 0;; ++number)
    if (const fs::path folder = parent / (stem + std::to_string(number)); fs::create_directory(folder)) return folder;
}

void requireAbsentOrEmpty(const fs::path& folder) {
  std::error_code error;
  if (!fs::exists(folder, error)) return;
  if (fs::is_directory(folder, error) && fs::is_empty(folder, error)) return;
  throw Error("output.exists", "{0} exists already and isn't an empty folder. Name another one, or remove it first.",
              {folder.string()});
}

MappedFile::MappedFile(const fs::path& file) {
  requireFile(file);
  const Descriptor descriptor{::open(file.c_str(), O_RDONLY | O_CLOEXEC)};
  struct stat status {};
  if (descriptor.value < 0 || ::fstat(descriptor.value, &status) != 0) throwRead(file);
  m_size = static_cast<std::size_t>(status.st_size);
  if (m_size == 0) return;
  // Private and writable: networks may alias it as tensors, and a stray write must not reach the file.
  void* mapped = ::mmap(nullptr, m_size, PROT_READ | PROT_WRITE, MAP_PRIVATE, descriptor.value, 0);
  if (mapped == MAP_FAILED) throwRead(file);
  m_data = static_cast<std::byte*>(mapped);
}

void MappedFile::releasePages(std::size_t begin, std::size_t size) const noexcept {
  static const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
  const std::size_t first = (begin + page - 1) / page * page, last = std::min(begin + size, m_size) / page * page;
  if (first < last) ::madvise(m_data + first, last - first, MADV_DONTNEED);
}

MappedFile::~MappedFile() {
  if (m_data) ::munmap(m_data, m_size);
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

} // namespace stillroom
