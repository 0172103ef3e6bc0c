// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/opened_place.h"

#include "base/error.h"

#include <sys/stat.h>
#include <utility>

namespace stillroom {

OpenedPlace::OpenedPlace(std::filesystem::path file) : m_file(std::move(file)), m_identity(identityOf(m_file)) {}

OpenedPlace::Identity OpenedPlace::identityOf(const std::filesystem::path& file) {
  struct stat status {};
  if (::stat(file.c_str(), &status) != 0) return {};
  return {static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino)};
}

void OpenedPlace::require() const {
  if (m_file.empty() || identityOf(m_file) == m_identity) return;
  throw Error(
      "project.gone",
      "{0} was removed, moved or replaced while it was open, so nothing can be kept there. Put it back, or open "
      "it where it lies now.",
      {m_file.parent_path().string()});
}

} // namespace stillroom
