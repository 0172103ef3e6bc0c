// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedulers/scheduler.h"

#include <ATen/core/Tensor.h>

#include <initializer_list>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace stillroom {

/// How much of the signal is left at each training step: ᾱ = Π(1 − β) (Ho et al. 2020), in float32 arithmetic as
/// diffusers does it. squaredcos_cap_v2 is the cosine of Nichol and Dhariwal 2021 (equation 17), zeroSnr algorithm 1 of
/// Lin et al. 2023.
class NoiseSchedule {
public:
  /// Throws Error "scheduler.signal" where a training step keeps nothing of the signal or adds no noise.
  NoiseSchedule(const SchedulerConfig& config, bool setAlphaToOne);

  /// ᾱ at a timestep; below 0 the final one. Throws Error "scheduler.timestep" past the training range.
  double alpha(double timestep) const;
  /// ᾱ of every training step, falling: trainSteps numbers in (0, 1), the last 0 with zeroSnr.
  const std::vector<float>& alphas() const { return m_alphas; }
  /// √ᾱ·latents + √(1−ᾱ)·noise (Ho et al. 2020, equation 4), both of one shape, everything in the latents' type
  /// (diffusers' add_noise). Throws Error "scheduler.timestep" as alpha() does.
  at::Tensor addNoise(const at::Tensor& latents, const at::Tensor& noise, double timestep) const;

private:
  std::vector<float> m_alphas;
  double m_finalAlpha = 1;
};

/// The falling grid of whole timesteps that DDIM walks and PNDM starts from; `config.spacing` absent is leading.
/// `steps` of them, with trailing sometimes one more, as numpy's arange gives it.
std::vector<double> timestepGrid(const SchedulerConfig& config, int steps);

/// Dynamic thresholding is meant for pixels. Throws Error "scheduler.thresholding" where the config asks for it.
void refuseThresholding(const SchedulerConfig& config);
/// Throws Error "scheduler.unsupported" naming the first of these keys that the config switches on.
void refuseUnsupported(const SchedulerConfig& config, std::initializer_list<std::string_view> keys);
/// Throws Error "scheduler.step-noise" where the noise of a call is missing.
void requireStepNoise(const at::Tensor& stepNoise, const at::Tensor& sample);

/// DDIMScheduler with η = 0 (Song et al. 2021, equation 12). Throws what refuseThresholding and NoiseSchedule throw.
std::unique_ptr<Scheduler> makeDdim(const SchedulerConfig& config, int steps);
/// PNDMScheduler without its Runge-Kutta start (Liu et al. 2022, the linear multistep). Throws Error "scheduler.prk",
/// "scheduler.prediction" or what NoiseSchedule throws.
std::unique_ptr<Scheduler> makePndm(const SchedulerConfig& config, int steps);
/// EulerDiscreteScheduler without churn (Karras et al. 2022, algorithm 2 without the correction). Throws what
/// refuseUnsupported and NoiseSchedule throw.
std::unique_ptr<Scheduler> makeEuler(const SchedulerConfig& config, int steps);
/// EulerAncestralDiscreteScheduler (sample_euler_ancestral of k-diffusion). Throws Error
/// "scheduler.prediction-ancestral" or what NoiseSchedule throws.
std::unique_ptr<Scheduler> makeEulerAncestral(const SchedulerConfig& config, int steps);
/// DPMSolverMultistepScheduler with dpmsolver++ of order 1 or 2 (Lu et al. 2022, algorithm 2). Throws Error
/// "scheduler.solver", "scheduler.lambda" or what the refuse… functions and NoiseSchedule throw.
std::unique_ptr<Scheduler> makeDpm(const SchedulerConfig& config, int steps);
/// LCMScheduler (Luo et al. 2023). Throws Error "scheduler.original-steps", "scheduler.lcm-steps" or what
/// refuseThresholding and NoiseSchedule throw.
std::unique_ptr<Scheduler> makeLcm(const SchedulerConfig& config, int steps);

/// A row of the one table of schedulers. Two names can share a class; the first is what the class is called.
struct KnownScheduler {
  std::string_view name, className;
  std::unique_ptr<Scheduler> (*make)(const SchedulerConfig&, int);
};
std::span<const KnownScheduler> knownSchedulers();

inline constexpr std::string_view kDpmName = "dpmpp-2m", kDpmKarrasName = "dpmpp-2m-karras";

} // namespace stillroom
