// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedulers/scheduler_noise.h"

#include <ATen/ATen.h>

#include <cmath>

namespace stillroom {

namespace {

/// DDIMScheduler of diffusers with eta 0 (Song et al. 2021, equation 12).
class Ddim : public Scheduler {
public:
  Ddim(const SchedulerConfig& config, int steps)
      : m_config(config),
        m_noise(config, config.setAlphaToOne.value_or(true)),
        m_stride(static_cast<double>(config.trainSteps / steps)) {
    m_timesteps = timestepGrid(config, steps);
  }

  at::Tensor addNoise(const at::Tensor& latents, const at::Tensor& noise, std::size_t call) const override {
    return m_noise.addNoise(latents, noise, m_timesteps.at(call));
  }

  at::Tensor step(const at::Tensor& output, std::size_t call, const at::Tensor& sample, const at::Tensor&) override {
    const double timestep = m_timesteps.at(call);
    const double alpha = m_noise.alpha(timestep);
    const double previous = m_noise.alpha(timestep - m_stride);
    auto [original, noise] = split(output, sample, alpha);
    if (m_config.clipSample.value_or(true)) original = original.clamp(-m_config.clipRange, m_config.clipRange);
    return std::sqrt(previous) * original + std::sqrt(1 - previous) * noise;
  }

private:
  struct Parts {
    at::Tensor original, noise;
  };

  Parts split(const at::Tensor& output, const at::Tensor& sample, double alpha) const {
    const double signal = std::sqrt(alpha), spread = std::sqrt(1 - alpha);
    if (m_config.prediction == "v_prediction")
      return {signal * sample - spread * output, signal * output + spread * sample};
    if (m_config.prediction == "sample") return {output, (sample - signal * output) / spread};
    return {(sample - spread * output) / signal, output};
  }

  SchedulerConfig m_config;
  NoiseSchedule m_noise;
  double m_stride;
};

} // namespace

std::unique_ptr<Scheduler> makeDdim(const SchedulerConfig& config, int steps) {
  refuseThresholding(config);
  return std::make_unique<Ddim>(config, steps);
}

} // namespace stillroom
