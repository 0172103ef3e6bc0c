// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/progress.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace stillroom {

class Project;

/// How a project's data folder differs from what was scanned.
struct DataChanges {
  std::vector<std::string> newClasses, lostClasses; ///< folders
  std::vector<std::string> added, removed, altered; ///< files by relative path, sorted; not those of the classes above
  std::int64_t hashed = 0;                          ///< files that were read for it

  bool none() const;
  /// All of the files.
  std::vector<std::string> files() const;
  /// What changed, and what to do about it.
  Error warning(const std::filesystem::path& data) const;
};

/// How far a look at the data goes.
enum class DataProof : std::uint8_t {
  Stat, ///< files are hashed where their size or time isn't what it was when they were hashed last
  Hash, ///< all files are hashed
};

/// Compares the data folder with the catalogue; hashes on all cores. A file whose name or hash the catalogue lacks,
/// since it was skipped, counts as added. Remembers sizes and times of what is as it was, in a file that may be deleted
/// at any time. Takes the project's mutex to read the catalogue, not longer. Throws what scanImageFolder throws, or
/// Cancelled.
DataChanges compareData(const Project& project, DataProof proof, const TaskContext& context);

/// Throws Error "output.inside-data" where a folder to be written lies in a data folder, whose images it would change.
void requireOutsideData(const std::filesystem::path& folder, const std::filesystem::path& data);

} // namespace stillroom
