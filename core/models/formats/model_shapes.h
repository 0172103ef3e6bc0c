// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diffusion/autoencoder_kl.h"
#include "models/diffusion/clip_text.h"
#include "models/diffusion/unet.h"

#include <span>
#include <string_view>

namespace stillroom {

/// The networks of a latent diffusion model that is known by a name, without weights. The text encoder's vocabulary is
/// its tokenizer's.
struct ModelShape {
  std::string_view name;
  ClipTextConfig text;
  UNetConfig unet;
  AutoencoderKlConfig autoencoder;
};

/// "tiny" (tests: 4 latent channels, factor 4, 32×32 images → 8×8 latents) and "stable-diffusion-1.5".
std::span<const ModelShape> modelShapes();
/// Throws Error "model.shape" that lists the names.
const ModelShape& modelShapeByName(std::string_view name);

} // namespace stillroom
