// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace stillroom {

/// A folder put together beside its place and moved there when it is whole. One that isn't placed goes with its object.
class StagedFolder {
public:
  /// Makes PREFIX-PID-NUMBER beside `target`, which is absent or an empty folder, and the folders on the way there.
  /// Throws std::filesystem::filesystem_error, as the others do.
  StagedFolder(const std::filesystem::path& target, const std::string& prefix);
  ~StagedFolder();
  StagedFolder(const StagedFolder&) = delete;
  StagedFolder& operator=(const StagedFolder&) = delete;

  const std::filesystem::path& path() const { return m_path; }
  /// Writes a file, whose name is relative. It is safely on the disk after place(): thousands would take minutes one by
  /// one. Throws Error "file.write".
  void write(const std::filesystem::path& name, std::string_view bytes) const;
  /// To its place, and on the disk.
  void place();

private:
  std::filesystem::path m_target, m_path;
};

} // namespace stillroom
