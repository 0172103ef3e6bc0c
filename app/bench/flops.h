// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diffusion/autoencoder_kl.h"
#include "models/diffusion/clip_text.h"
#include "models/diffusion/unet.h"

namespace stillroom {

/// GFLOP of one forward pass of the plain network, whatever it saves; a multiplication and an addition are two.
/// Convolutions, linear layers and attention count; what is done once for each number doesn't.

/// `batch` inputs of side × side latents with 77 tokens of text.
double unetGflop(const UNetConfig& config, std::int64_t batch, std::int64_t side);
/// One image of which the latent has the side `side`.
double encodeGflop(const AutoencoderKlConfig& config, std::int64_t side);
double decodeGflop(const AutoencoderKlConfig& config, std::int64_t side);
/// One prompt.
double textGflop(const ClipTextConfig& config);

} // namespace stillroom
