// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "weights/tensor_source.h"

#include <filesystem>
#include <string>
#include <vector>

namespace stillroom {

/// The text of config.json in one network's folder, at most 1 MiB. Throws Error "model.config-missing", "file.read" or
/// "file.too-large".
std::string readModelConfig(const std::filesystem::path& folder);

/// The weight files of one network's folder: `model` or `diffusion_pytorch_model`, whole or in shards that an index
/// names; plain or, where that is absent, .fp16 or .bf16; safetensors or, where there are none, PyTorch's .bin (also
/// `pytorch_model`). Throws Error "model.weights-missing" that says what was looked for, "model.index",
/// "model.shard-missing", or what readFile and ConfigReader throw of the index.
std::vector<std::filesystem::path> findWeightFiles(const std::filesystem::path& folder);

/// Opens the files of one network. Throws Error "model.shards-twice" when two of them hold a tensor of the same name,
/// or what SafetensorsFile throws.
std::vector<SafetensorsFile> openAll(const std::vector<std::filesystem::path>& files);

/// The files of one network as a source: safetensors mapped, PyTorch's read whole by the restricted reader. Throws what
/// openAll and readWeightFile throw.
StoredTensorSource openWeights(const std::vector<std::filesystem::path>& files, StoredTensorSource::Options options);

} // namespace stillroom
