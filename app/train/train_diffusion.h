// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "base/progress.h"

#include <string>
#include <vector>

namespace stillroom {

std::string trainDiffusionHelp();

/// Throws UsageError and what trainDiffusion and saveDiffusionFolder throw.
void trainDiffusionCommand(const std::vector<std::string>& words, const TaskContext& context, const Note& note);

} // namespace stillroom
