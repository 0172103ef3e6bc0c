// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/diffusion/noise_loss.h"

#include <ATen/ATen.h>

namespace stillroom {

at::Tensor noiseTarget(const std::string& prediction, const at::Tensor& latents, const at::Tensor& noise,
                       const at::Tensor& alphas) {
  return prediction == "epsilon" ? noise : alphas.sqrt() * noise - (1 - alphas).sqrt() * latents;
}

at::Tensor noiseWeights(const std::string& prediction, const at::Tensor& alphas, double bound) {
  if (bound == 0) return at::ones_like(alphas);
  const at::Tensor ratio = alphas / (1 - alphas);
  const at::Tensor bounded = ratio.clamp_max(bound);
  return prediction == "epsilon" ? bounded / ratio : bounded / (ratio + 1);
}

} // namespace stillroom
