// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace stillroom {

/// A file that is held open, and whether its path still leads to it: what is written to a file that was removed or
/// moved away is lost to whoever looks for it there.
class OpenedPlace {
public:
  OpenedPlace() = default;
  /// Takes note of the file that is there now.
  explicit OpenedPlace(std::filesystem::path file);

  /// Throws Error "project.gone" where another file is there, or none.
  void require() const;

private:
  struct Identity {
    std::uint64_t device = 0, inode = 0;
    bool operator==(const Identity&) const = default;
  };
  static Identity identityOf(const std::filesystem::path& file);

  std::filesystem::path m_file;
  Identity m_identity;
};

} // namespace stillroom
