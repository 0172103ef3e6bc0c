// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "weights/safetensors.h"

#include <functional>
#include <string>

namespace stillroom {

/// What every training writes beside a checkpoint's tensors: where it stands, and which training it is.
TextMap checkpointMarks(const std::string& position, const std::string& recipe);

/// Hands the position to `read`. Throws Error "training.other-checkpoint" where the recipe is another one, and
/// "training.checkpoint" where `read` throws.
void readCheckpointMarks(const SafetensorsFile& file, const std::string& recipe,
                         const std::function<void(const std::string& position)>& read);

} // namespace stillroom
