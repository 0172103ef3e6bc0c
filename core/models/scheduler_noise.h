// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/scheduler.h"

#include <ATen/core/Tensor.h>

#include <vector>

namespace stillroom {

/// How much of the signal is left at each training step: ᾱ, in float32 arithmetic as diffusers does it.
class NoiseSchedule {
public:
  NoiseSchedule(const SchedulerConfig& config, bool setAlphaToOne);

  /// ᾱ at a timestep; below 0 the final one. Throws Error "scheduler.timestep" past the training range.
  double alpha(double timestep) const;
  /// √ᾱ·latents + √(1−ᾱ)·noise, everything in the latents' type (diffusers' add_noise).
  at::Tensor addNoise(const at::Tensor& latents, const at::Tensor& noise, double timestep) const;

private:
  std::vector<float> m_alphas;
  double m_finalAlpha = 1;
};

/// The falling grid of whole timesteps that DDIM walks and PNDM starts from.
std::vector<double> timestepGrid(const SchedulerConfig& config, int steps);

std::unique_ptr<Scheduler> makeDdim(const SchedulerConfig& config, int steps);
std::unique_ptr<Scheduler> makePndm(const SchedulerConfig& config, int steps);

} // namespace stillroom
