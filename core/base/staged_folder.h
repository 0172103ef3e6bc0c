// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace stillroom {

/// A folder put together beside its place and moved there when it is whole. What isn't placed goes with its object, and
/// so do the folders on the way there that had to be made, unless something lies in them.
class StagedFolder {
public:
  /// Makes PREFIX-PID-NUMBER beside `target`, and the folders on the way there. Throws
  /// std::filesystem::filesystem_error, as the others do.
  StagedFolder(const std::filesystem::path& target, const std::string& prefix);
  ~StagedFolder();
  StagedFolder(const StagedFolder&) = delete;
  StagedFolder& operator=(const StagedFolder&) = delete;

  const std::filesystem::path& path() const { return m_path; }
  /// Writes a file, whose name is relative. It is safely on the disk after it is placed: thousands would take minutes
  /// one by one. Throws Error "file.write".
  void write(const std::filesystem::path& name, std::string_view bytes) const;

  /// To its place, which is absent or an empty folder, and on the disk.
  void place();
  /// The same where a folder may be, which gives way. Between the two renames there is no folder of that name, but
  /// never a part of one.
  void replace();

  /// Something in it, by its relative name, and where that goes: on the same disk, absent or an empty folder.
  struct Part {
    std::filesystem::path name, target;
  };
  /// Places these instead of the whole: all of them, or none. Throws Error "output.exists" too.
  void placeParts(const std::vector<Part>& parts) const;

private:
  std::filesystem::path m_target, m_path;
  std::vector<std::filesystem::path> m_made; ///< folders on the way, the deepest first
};

} // namespace stillroom
