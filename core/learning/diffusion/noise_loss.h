// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <string>

namespace stillroom {

/// What a network of this prediction ("epsilon" or "v_prediction") should give for clean latents and their noise,
/// [B, c, h, w], of which the share ᾱ [B, 1, 1, 1] is left: the noise ε, or √ᾱ·ε − √(1−ᾱ)·x (Salimans and Ho 2022).
at::Tensor noiseTarget(const std::string& prediction, const at::Tensor& latents, const at::Tensor& noise,
                       const at::Tensor& alphas);

/// Weights of the squared errors at ᾱ [B] (min-SNR, Hang et al. 2023): the signal-to-noise ratio SNR = ᾱ / (1 − ᾱ),
/// held below `bound`, weighs the error of the clean latent; the error of noise is 1 / SNR of that, the velocity's
/// 1 / (SNR + 1). With a bound of 0 all weights are 1.
at::Tensor noiseWeights(const std::string& prediction, const at::Tensor& alphas, double bound);

} // namespace stillroom
