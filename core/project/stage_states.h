// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/contents.h"
#include "project/flagging.h"

#include <vector>

namespace stillroom {

class Catalogue;
struct Preset;

/// Stage counts alone: cheap, reads no features.
std::vector<StageState> stageStates(const Catalogue& catalogue, const Preset& preset, const WantedCandidates& wanted);

} // namespace stillroom
