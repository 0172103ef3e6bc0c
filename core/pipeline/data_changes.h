// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/stage_run.h"

namespace stillroom {

/// What a run does about data that aren't as they were scanned, before its stages: it warns, or with
/// RunOptions::rescan forgets everything that followed from the classes whose files changed (latents, prototypes,
/// images, predictions, and what was decided about their samples), so that its stages make it again. A detector that
/// was trained on the data goes too, with all that it said. Throws Error "data.changed" where other classes are to be
/// scanned.
void lookAtData(StageRun& run);

/// Throws Error "data.changed" unless the folder holds the project's classes; names the others.
void requireSameClasses(const std::filesystem::path& data, const std::vector<std::string>& added,
                        const std::vector<std::string>& lost);

} // namespace stillroom
