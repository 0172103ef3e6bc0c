// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedulers/scheduler.h"

#include <vector>

namespace stillroom {

/// What the solvers in terms of the noise level σ = √((1−ᾱ)/ᾱ) walk, in the arithmetic of diffusers: the falling
/// timesteps and, float32, the level at each and the one at the end: one more than timesteps.
struct SigmaWalk {
  std::vector<double> timesteps;
  std::vector<float> sigmas;
};

/// Appends the level at the end, zero or `table`'s least, and rounds to float32.
std::vector<float> withFinalSigma(const std::vector<double>& sigmas, const SchedulerConfig& config,
                                  const std::vector<float>& table);
/// σ of every training step, rising. With rescale_betas_zero_snr the last one is large instead of infinite. Throws
/// Error "scheduler.signal" as NoiseSchedule does.
std::vector<float> trainingSigmas(const SchedulerConfig& config);
/// σ between training steps, linear in the timestep and constant beyond both ends.
std::vector<double> sigmasAt(const std::vector<double>& timesteps, const std::vector<float>& table);
/// `steps` levels of Karras et al. 2022 (equation 5, ρ = 7) from the largest to the smallest, whose place the config's
/// sigma_max and sigma_min take.
std::vector<double> karrasSigmas(const SchedulerConfig& config, double largest, double smallest, int steps);
/// Where in the table of training steps these levels lie, linear in log σ: 0 … table.size() − 1, fractional.
std::vector<double> timestepsOf(const std::vector<double>& sigmas, const std::vector<float>& table);
/// `count` evenly spaced numbers, both ends among them (numpy's linspace).
std::vector<double> evenly(double first, double last, int count);

} // namespace stillroom
