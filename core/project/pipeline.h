// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "project/project.h"

#include <optional>
#include <string>

namespace stillroom {

struct RunOptions {
  std::optional<Stage> until;  ///< last stage to run; all of them by default
  std::string device = "auto"; ///< auto, cpu, cuda:N
  int shard = 0;               ///< this run makes the classes with index % shards == shard
  int shards = 1;
};

/// Makes what is missing, at the k and β in force, and goes on where an earlier run stopped. Blocks; call it on a
/// worker. Progress carries the stage's name. Throws Cancelled at a checkpoint, Error otherwise; what was finished is
/// committed either way.
void runPipeline(Project& project, const RunOptions& options, const TaskContext& context);

/// Draws the embedded sample's real images into `folder`/real and makes its project there (nothing run yet).
/// Throws Error "output.exists".
void makeSampleProject(const std::filesystem::path& folder, const TaskContext& context = {});

} // namespace stillroom
