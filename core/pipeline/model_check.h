// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/contents.h"
#include "project/preset.h"

#include <vector>

namespace stillroom {

/// What only a late stage of a run would refuse of a preset, said when the project is made, as far as the files at hand
/// tell without their weights: sizes and scheduler of the model, the decoder, prompts, the detector's classes and
/// input. Throws Error "preset.size-factor", "model.no-encoder", or what loading, denoising and matchOutputs throw.
void requireFittingModels(const Preset& preset, const std::vector<ClassInfo>& classes);

} // namespace stillroom
