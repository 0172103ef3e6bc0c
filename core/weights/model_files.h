// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "weights/safetensors.h"

#include <filesystem>
#include <string>
#include <vector>

namespace stillroom {

/// config.json of one network's folder. Throws Error "model.config-missing" or "file.*".
std::string readModelConfig(const std::filesystem::path& folder);

/// The weight files of one network's folder: `model` or `diffusion_pytorch_model`, whole or in shards that an index
/// names; plain or, where that is absent, .fp16 or .bf16. Throws Error "model.weights-missing" that says what was
/// looked for, "model.weights-pickled" where there are only .bin files, "model.index" or "model.shard-missing".
std::vector<std::filesystem::path> findWeightFiles(const std::filesystem::path& folder);

/// Opens the files of one network. Throws Error "model.shards-twice" when two of them hold a tensor of the same name,
/// or what SafetensorsFile throws.
std::vector<SafetensorsFile> openAll(const std::vector<std::filesystem::path>& files);

} // namespace stillroom
