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
  std::int64_t checked = 0;  ///< files hashed
  std::int64_t repaired = 0; ///< faults mended by removing what is orphaned and forgetting what is damaged
};

/// Hashes every file the catalogue answers for (real images inside the project too) and looks for files it doesn't
/// know. With `repair`, orphans are deleted and damaged or missing files forgotten, so that `run` makes them again;
/// real images are only named.
VerifyReport verifyProject(Project& project, bool repair, const TaskContext& context);

} // namespace stillroom
