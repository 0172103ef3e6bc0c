// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diffusion/autoencoder_kl.h"
#include "models/diffusion/autoencoder_tiny.h"
#include "models/diffusion/clip_text.h"
#include "models/diffusion/unet.h"
#include "models/schedulers/scheduler.h"
#include "text/clip_tokenizer.h"
#include "weights/safetensors.h"

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <string>

namespace stillroom {

/// The text of a network's config.json, or of scheduler_config.json, with the keys of diffusers and transformers; the
/// fromJson of the same type gives the configuration back. `sampleSize` is the side of an image for an autoencoder, of
/// a latent for a U-Net.
std::string toJson(const AutoencoderKlConfig& config, std::int64_t sampleSize);
std::string toJson(const AutoencoderTinyConfig& config);
std::string toJson(const UNetConfig& config, std::int64_t sampleSize);
std::string toJson(const ClipTextConfig& config, std::int64_t startId, std::int64_t endId, std::int64_t padId);
std::string toJson(const SchedulerConfig& config);

/// diffusers' name of the class behind a scheduler's name; a name that isn't known here is one already.
std::string schedulerClassName(const std::string& name);

/// Writes model_index.json of a StableDiffusionPipeline without a safety checker. Throws Error "file.write".
void saveModelIndex(const std::filesystem::path& folder, const std::string& schedulerClass,
                    const std::string& autoencoderClass);

/// All there is to a latent diffusion model on disk. Tensors have the names that their network takes, the text
/// encoder's with or without `text_model.` in front, and are stored as `dtype`.
struct DiffusionFolder {
  AutoencoderKlConfig autoencoder;
  TensorMap autoencoderTensors;
  UNetConfig unet;
  TensorMap unetTensors;
  ClipTextConfig text;
  TensorMap textTensors;
  ClipVocabulary vocabulary;
  SchedulerConfig scheduler;
  std::int64_t imageSize = 64;       ///< side of an image in pixels
  at::ScalarType dtype = at::kFloat; ///< of the stored weights
  /// An autoencoder that is kept instead of the one above, with its own weights and type: whatever loadAutoencoder
  /// takes, or a whole model, whose autoencoder it is then. Empty: none.
  std::filesystem::path fixedAutoencoder;
};

/// Writes a model in the diffusers layout, which diffusers and DiffusionModel::load read. It is made beside `folder`
/// and then renamed, so that no part of a model is ever seen under that name; an older model (a folder with
/// model_index.json) or an empty folder gives way to it. The same model gives the same bytes. Throws Error
/// "output.no-model" when another folder is there, "model.write" or "file.write" when it can't be written, what check()
/// of the configurations throws, and what the reading of a kept autoencoder throws; `folder` is as before then.
void saveDiffusionFolder(const std::filesystem::path& folder, const DiffusionFolder& model);

} // namespace stillroom
