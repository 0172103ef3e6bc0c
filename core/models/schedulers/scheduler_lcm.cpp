// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "models/schedulers/scheduler_noise.h"

#include <ATen/ATen.h>

#include <cmath>

namespace stillroom {

namespace {

/// Every so many of the steps that were distilled, from the last on.
std::vector<double> lcmGrid(const SchedulerConfig& config, int steps) {
  const std::int64_t stride = config.trainSteps / config.originalSteps;
  std::vector<double> grid;
  for (int i = 0; i < steps; ++i) {
    const double place = i * (static_cast<double>(config.originalSteps) / steps);
    const std::int64_t original = config.originalSteps - static_cast<std::int64_t>(std::floor(place));
    grid.push_back(static_cast<double>(original * stride - 1));
  }
  return grid;
}

/// LCMScheduler of diffusers (Luo et al. 2023): each call gives a clean sample, which all but the last noise again.
class Lcm : public Scheduler {
public:
  Lcm(const SchedulerConfig& config, int steps) : m_config(config), m_noise(config, true) {
    m_timesteps = lcmGrid(config, steps);
  }

  bool needsStepNoise() const override { return true; }

  at::Tensor addNoise(const at::Tensor& latents, const at::Tensor& noise, std::size_t call) const override {
    return m_noise.addNoise(latents, noise, m_timesteps.at(call));
  }

  at::Tensor step(const at::Tensor& output, std::size_t call, const at::Tensor& sample,
                  const at::Tensor& stepNoise) override {
    const at::Tensor clean = denoised(output, sample, m_timesteps.at(call));
    if (call + 1 == m_timesteps.size()) return clean;
    requireStepNoise(stepNoise, sample);
    const double alpha = m_noise.alpha(m_timesteps[call + 1]);
    return std::sqrt(alpha) * clean + std::sqrt(1 - alpha) * stepNoise;
  }

private:
  at::Tensor original(const at::Tensor& output, const at::Tensor& sample, double alpha) const {
    const double signal = std::sqrt(alpha), spread = std::sqrt(1 - alpha);
    if (m_config.prediction == "v_prediction") return signal * sample - spread * output;
    if (m_config.prediction == "sample") return output;
    return (sample - spread * output) / signal;
  }

  /// Bent so that at timestep 0 the sample itself comes out.
  at::Tensor denoised(const at::Tensor& output, const at::Tensor& sample, double timestep) const {
    constexpr double variance = 0.25; // of the data, as distilled
    at::Tensor clean = original(output, sample, m_noise.alpha(timestep));
    if (m_config.clipSample.value_or(false)) clean = clean.clamp(-m_config.clipRange, m_config.clipRange);
    const double scaled = timestep * m_config.timestepScaling, sum = scaled * scaled + variance;
    return (scaled / std::sqrt(sum)) * clean + (variance / sum) * sample;
  }

  SchedulerConfig m_config;
  NoiseSchedule m_noise;
};

} // namespace

std::unique_ptr<Scheduler> makeLcm(const SchedulerConfig& config, int steps) {
  refuseThresholding(config);
  if (config.originalSteps > config.trainSteps)
    throw Error("scheduler.original-steps",
                "The scheduler's config has “original_inference_steps” {0}, more than its {1} training steps.",
                {std::to_string(config.originalSteps), std::to_string(config.trainSteps)});
  if (steps > config.originalSteps)
    throw Error("scheduler.lcm-steps", "LCM was distilled with {0} steps, so that {1} are too many. Choose fewer.",
                {std::to_string(config.originalSteps), std::to_string(steps)});
  SchedulerConfig own = config;
  if (!own.betaStart) own.betaStart = 0.00085;
  if (!own.betaEnd) own.betaEnd = 0.012;
  if (!own.betaSchedule) own.betaSchedule = "scaled_linear";
  return std::make_unique<Lcm>(own, steps);
}

} // namespace stillroom
