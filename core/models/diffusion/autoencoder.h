// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

namespace stillroom {

/// The posterior of the latent of a batch of images, unscaled: mean and deviation [N, c, h, w] in the autoencoder's
/// dtype().
struct Posterior {
  at::Tensor mean, deviation;
};

/// The image side of a latent diffusion model (Rombach et al. 2022, §3.1), E and D of the paper (§II-A). Latents
/// outside this interface are always scaled. Any thread may call it.
class Autoencoder {
public:
  virtual ~Autoencoder() = default;
  /// Images [N, 3, H, W] in −1 … 1, of any type → h = H / downscale(), w = W / downscale(), rounded down by
  /// AutoencoderKl and up by AutoencoderTiny. A deterministic autoencoder gives a deviation of zeros. Throws Error
  /// "vae.input" or "taesd.input" on another shape or sides below downscale().
  virtual Posterior encode(const at::Tensor& images) const = 0;
  /// Scaled latents [N, c, h, w] of any type → images [N, 3, h·downscale(), w·downscale()] in 0 … 1 (clamped), of
  /// dtype(). Throws the same.
  virtual at::Tensor decode(const at::Tensor& latents) const = 0;
  /// What a posterior sample is multiplied with to become a latent (SD-1.5: 0.18215; TAESD: 1).
  virtual double scalingFactor() const = 0;
  virtual std::int64_t latentChannels() const = 0;
  /// Side of an image divided by the side of its latent (SD-1.5: 8).
  virtual std::int64_t downscale() const = 0;
  virtual at::ScalarType dtype() const = 0;
  /// False where only the encoder was loaded.
  virtual bool decodes() const { return true; }
};

} // namespace stillroom
