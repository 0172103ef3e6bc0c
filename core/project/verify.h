// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <filesystem>
#include <string>
#include <vector>

namespace stillroom {

class Project;

/// What `verify` found. Each fault is one sentence that names a file or row.
struct VerifyReport {
  std::vector<std::string> faults;
  std::vector<std::string> notes; ///< what a person should know though nothing is wrong with the project
  std::int64_t checked = 0;       ///< files hashed
  std::int64_t repaired = 0;      ///< faults mended by removing what is orphaned and forgetting what is damaged
  /// Files that belong to nothing yet while somebody else may be making them: no faults.
  std::int64_t arriving = 0;
};

/// Hashes every file the catalogue answers for (real images too, wherever they lie), looks for files it doesn't know,
/// and whether its rows fit each other and the detector in force. Nobody waits for it, and what a run does beside it is
/// no fault. With `repair`, orphans are deleted and damaged or missing files forgotten with all that was made from
/// them, so that `run` makes them again; real images are only named. Throws Error what Project::requireWritable says,
/// when repairing, and what reading throws; Cancelled.
VerifyReport verifyProject(Project& project, bool repair, const TaskContext& context);

} // namespace stillroom
