// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diffusion/clip_text.h"
#include "models/diffusion/unet_config.h"
#include "models/schedulers/scheduler_config.h"
#include "text/clip_tokenizer.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

namespace stillroom {

/// What there is to know of an autoencoder without its weights.
struct AutoencoderOutline {
  std::int64_t latentChannels = 4, downscale = 8;
  bool encodes = true, decodes = true;
};

/// From whatever loadAutoencoder takes, by configurations and names of tensors. Throws what that throws before it comes
/// to the weights.
AutoencoderOutline outlineAutoencoder(const std::filesystem::path& path);

/// What there is to know of a latent diffusion model without its weights. Parts that weren't asked for are none.
struct ModelOutline {
  std::shared_ptr<const ClipTokenizer> tokenizer;
  std::optional<ClipTextConfig> text;
  std::optional<UNetConfig> unet;
  std::optional<AutoencoderOutline> autoencoder;
  std::optional<SchedulerConfig> scheduler;

  /// Whether the parts fit each other. Throws Error "model.mismatch", naming `path`.
  void check(const std::filesystem::path& path) const;
};

/// Of a whole model, as DiffusionModel::load finds it. Throws what that throws before it comes to the weights.
ModelOutline outlineModel(const std::filesystem::path& path);
/// Of its autoencoder, or of one alone: what DiffusionModel::loadDecoder takes. Throws likewise.
AutoencoderOutline outlineDecoder(const std::filesystem::path& path);

/// Of DiffusionModel::random's.
ModelOutline outlineRandomModel();

/// Whether `decoder`, which lies at `path`, decodes the latents of `own`. Throws Error "model.decoder" or
/// "model.no-decoder".
void requireDecoderFits(const AutoencoderOutline& decoder, const std::filesystem::path& path,
                        const AutoencoderOutline& own);

} // namespace stillroom
