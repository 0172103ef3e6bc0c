// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "models/formats/diffusers_folder.h"
#include "weights/tensor_source.h"

#include <filesystem>

namespace stillroom::tests {

/// Writes an AutoencoderTiny of random weights as diffusers does. It decodes the latents of the tiny models (4
/// channels) to images of 2^(levels − 1) times their side, with three levels as those do.
inline void writeTinyDecoder(const std::filesystem::path& folder, std::size_t levels = 3) {
  AutoencoderTinyConfig config;
  config.encoderChannels = config.decoderChannels = std::vector<std::int64_t>(levels, 8);
  config.encoderBlocks = config.decoderBlocks = std::vector<std::int64_t>(levels, 1);
  RandomTensorSource random(1);
  RecordingTensorSource weights(random);
  const AutoencoderTiny network(config, weights);
  std::filesystem::create_directories(folder);
  writeFileAtomically(folder / "config.json", toJson(config));
  saveSafetensors(folder / "diffusion_pytorch_model.safetensors",
                  TensorMap(weights.taken().begin(), weights.taken().end()));
}

} // namespace stillroom::tests
