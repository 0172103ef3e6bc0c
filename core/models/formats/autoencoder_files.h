// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diffusion/autoencoder.h"
#include "weights/tensor_source.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace stillroom {

/// The names of AutoencoderTiny's halves as taesd ships them.
inline constexpr const char* bareEncoderName = "taesd_encoder.safetensors";
inline constexpr const char* bareDecoderName = "taesd_decoder.safetensors";

/// An autoencoder and the files it came from.
struct LoadedAutoencoder {
  std::shared_ptr<const Autoencoder> autoencoder;
  std::vector<std::filesystem::path> files; ///< of its weights
  std::filesystem::path config = {};        ///< its config.json; empty where the weights say it all
};

/// From the folder of one network (config.json says AutoencoderKL or AutoencoderTiny, and weights), from a folder with
/// the bare taesd_encoder.safetensors and taesd_decoder.safetensors (one may be missing), or from a single file: either
/// of those, weights with config.json beside them, or a SingleFile. Every value is looked at (FiniteTensorSource).
/// Throws Error "model.file" for a file that is none of these, "model.autoencoder-class" for another class,
/// "weights.non-finite", or what readModelConfig, findWeightFiles, openAll, SingleFile, fromJson and the network throw.
LoadedAutoencoder loadAutoencoder(const std::filesystem::path& path, const StoredTensorSource::Options& options);

/// Whether loadAutoencoder can take this path itself rather than its folder `vae`.
bool holdsAutoencoderAlone(const std::filesystem::path& path);

} // namespace stillroom
