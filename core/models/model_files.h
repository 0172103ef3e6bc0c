// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/safetensors.h"

#include <filesystem>
#include <string>
#include <vector>

namespace stillroom {

/// config.json of one network's folder. Throws Error "model.config-missing" or "file.*".
std::string readModelConfig(const std::filesystem::path& folder);

/// The weight files of one network's folder: `model` or `diffusion_pytorch_model`, plain or .fp16, whole or in shards
/// that an index names. Throws Error "model.weights-missing" that says what was looked for, or "model.index".
std::vector<std::filesystem::path> findWeightFiles(const std::filesystem::path& folder);

std::vector<SafetensorsFile> openAll(const std::vector<std::filesystem::path>& files);

} // namespace stillroom
