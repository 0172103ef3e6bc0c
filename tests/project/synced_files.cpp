// SPDX-License-Identifier: GPL-3.0-or-later
// fsync and fdatasync of this program stand before the C library's, for SQLite's calls too.
#include "synced_files.h"

#include <filesystem>
#include <mutex>
#include <utility>

#include <sys/syscall.h>
#include <unistd.h>

namespace stillroom::tests {
namespace {

std::mutex mutex;
bool remembering = false;
std::vector<std::string> names;

void remember(int file) {
  const std::lock_guard lock(mutex);
  if (!remembering) return;
  std::error_code error;
  names.push_back(std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(file), error).filename().string());
}

} // namespace

SyncedFiles::SyncedFiles() {
  const std::lock_guard lock(mutex);
  names.clear();
  remembering = true;
}

SyncedFiles::~SyncedFiles() {
  const std::lock_guard lock(mutex);
  remembering = false;
}

std::vector<std::string> SyncedFiles::take() {
  const std::lock_guard lock(mutex);
  return std::exchange(names, {});
}

} // namespace stillroom::tests

extern "C" int fsync(int file) {
  stillroom::tests::remember(file);
  return static_cast<int>(::syscall(SYS_fsync, file));
}

extern "C" int fdatasync(int file) {
  stillroom::tests::remember(file);
  return static_cast<int>(::syscall(SYS_fdatasync, file));
}
