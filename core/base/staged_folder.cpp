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

} // namespace

StagedFolder::StagedFolder(const fs::path& target, const std::string& prefix)
    : m_target(whole(target)), m_path(makeStagingFolder(m_target.parent_path(), prefix)) {}

StagedFolder::~StagedFolder() {
  std::error_code ignored;
  if (!m_path.empty()) fs::remove_all(m_path, ignored);
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

} // namespace stillroom
