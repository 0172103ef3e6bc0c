// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "models/schedulers/scheduler_noise.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace stillroom {

namespace {

/// PNDMScheduler of diffusers with skip_prk_steps (Liu et al. 2022, linear multistep part).
///
/// The second call is always taken for the repeat of the first, also after img2img has cut that repeat away: from then
/// on the sample lags one stride behind its timestep. Images of diffusers look like that, so it stays.
class Pndm : public Scheduler {
public:
  Pndm(const SchedulerConfig& config, int steps)
      : m_velocity(config.prediction == "v_prediction"),
        m_noise(config, config.setAlphaToOne.value_or(false)),
        m_stride(static_cast<double>(config.trainSteps / steps)) {
    m_timesteps = timestepGrid(config, steps);
    if (m_timesteps.size() > 1) m_timesteps.insert(m_timesteps.begin() + 1, m_timesteps[1]);
  }

  at::Tensor addNoise(const at::Tensor& latents, const at::Tensor& noise, std::size_t call) const override {
    return m_noise.addNoise(latents, noise, m_timesteps.at(call));
  }

  at::Tensor step(const at::Tensor& output, std::size_t call, const at::Tensor& sample, const at::Tensor&) override {
    const double timestep = m_timesteps.at(call);
    if (m_calls++ == 1) {
      const at::Tensor averaged = (output + m_outputs.back()) / 2;
      return move(m_firstSample, averaged, timestep + m_stride, timestep);
    }
    if (m_outputs.size() == 4) m_outputs.erase(m_outputs.begin());
    m_outputs.push_back(output);
    if (m_outputs.size() == 1) m_firstSample = sample;
    return move(sample, combined(), timestep, timestep - m_stride);
  }

private:
  /// Adams-Bashforth over the outputs so far.
  at::Tensor combined() const {
    const auto& e = m_outputs;
    switch (e.size()) {
    case 1:
      return e[0];
    case 2:
      return (3 * e[1] - e[0]) / 2;
    case 3:
      return (23 * e[2] - 16 * e[1] + 5 * e[0]) / 12;
    default:
      return (1.0 / 24) * (55 * e[3] - 59 * e[2] + 37 * e[1] - 9 * e[0]);
    }
  }

  at::Tensor move(const at::Tensor& sample, at::Tensor output, double from, double to) const {
    const double alpha = m_noise.alpha(from), next = m_noise.alpha(to);
    const double beta = 1 - alpha, nextBeta = 1 - next;
    if (m_velocity) output = std::sqrt(alpha) * output + std::sqrt(beta) * sample;
    const double scale = std::sqrt(next / alpha);
    const double denominator = alpha * std::sqrt(nextBeta) + std::sqrt(alpha * beta * next);
    return scale * sample - (next - alpha) * output / denominator;
  }

  bool m_velocity;
  NoiseSchedule m_noise;
  double m_stride;
  std::vector<at::Tensor> m_outputs;
  at::Tensor m_firstSample;
  int m_calls = 0;
};

} // namespace

std::unique_ptr<Scheduler> makePndm(const SchedulerConfig& config, int steps) {
  if (!config.skipPrkSteps.value_or(false))
    throw Error("scheduler.prk",
                "The PNDM scheduler's config has skip_prk_steps false; only true is supported, as latent diffusion "
                "models use it. Set it to true or choose ddim.");
  if (config.prediction == "sample")
    throw Error("scheduler.prediction", "PNDM can't work with prediction_type “sample”. Choose the scheduler ddim.");
  SchedulerConfig own = config;
  own.zeroSnr = false; // diffusers' class doesn't know the key
  return std::make_unique<Pndm>(own, steps);
}

} // namespace stillroom
