// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/contents.h"
#include "project/flagging.h"

#include <vector>

namespace stillroom {

class Project;

/// Stage counts alone: cheap, reads no features. The caller holds the mutex.
std::vector<StageState> stageStates(const Project& project, const WantedCandidates& wanted);

} // namespace stillroom
