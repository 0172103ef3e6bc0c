// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "models/schedulers/scheduler_noise.h"
#include "models/schedulers/scheduler_sigmas.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace stillroom {

namespace {

/// float32 as diffusers stores these timesteps; whole ones except with linspace.
std::vector<double> eulerGrid(const SchedulerConfig& config, int steps) {
  SchedulerConfig own = config;
  own.spacing = config.spacing.value_or("linspace");
  if (own.spacing != "linspace") return timestepGrid(own, steps);
  std::vector<double> grid = evenly(0, static_cast<double>(config.trainSteps - 1), steps);
  std::reverse(grid.begin(), grid.end());
  for (double& timestep : grid)
    timestep = static_cast<float>(timestep);
  return grid;
}

std::vector<double> evenlyInLog(const std::vector<float>& table, int steps) {
  const double largest = std::log(table.back()), smallest = std::log(table.front());
  const at::Tensor levels = at::linspace(largest, smallest, steps + 1, at::kFloat).exp().to(at::kDouble);
  return {levels.const_data_ptr<double>(), levels.const_data_ptr<double>() + levels.numel()};
}

/// EDM's timesteps, a quarter of the logarithm of the level.
std::vector<double> continuousTimesteps(const std::vector<float>& sigmas) {
  std::vector<double> timesteps;
  for (std::size_t i = 0; i + 1 < sigmas.size(); ++i)
    timesteps.push_back(0.25F * std::log(sigmas[i]));
  return timesteps;
}

SigmaWalk eulerWalk(const SchedulerConfig& config, int steps) {
  const std::vector<float> table = trainingSigmas(config);
  SigmaWalk walk{eulerGrid(config, steps), {}};
  std::vector<double> sigmas =
      config.interpolation == "linear" ? sigmasAt(walk.timesteps, table) : evenlyInLog(table, steps);
  if (config.karras) {
    sigmas = karrasSigmas(config, sigmas.front(), sigmas.back(), steps);
    walk.timesteps = timestepsOf(sigmas, table);
    for (double& timestep : walk.timesteps)
      timestep = static_cast<float>(timestep);
  }
  walk.sigmas = withFinalSigma(sigmas, config, table);
  // diffusers has the continuous ones for this prediction alone.
  if (config.timestepType == "continuous" && config.prediction == "v_prediction")
    walk.timesteps = continuousTimesteps(walk.sigmas);
  return walk;
}

/// EulerDiscreteScheduler of diffusers without churn (Karras et al. 2022, algorithm 2 without the correction), and
/// EulerAncestralDiscreteScheduler, which goes further down and adds noise. The sample is in units where the signal
/// keeps its size; each call works in float32.
class Euler : public Scheduler {
public:
  Euler(const SchedulerConfig& config, SigmaWalk walk, bool ancestral)
      : m_prediction(config.prediction), m_sigmas(std::move(walk.sigmas)), m_ancestral(ancestral) {
    m_timesteps = std::move(walk.timesteps);
    m_fractional = std::any_of(m_timesteps.begin(), m_timesteps.end(), [](double t) { return t != std::trunc(t); });
  }

  bool fractional() const override { return m_fractional; }
  bool needsStepNoise() const override { return m_ancestral; }

  at::Tensor addNoise(const at::Tensor& latents, const at::Tensor& noise, std::size_t call) const override {
    return latents + noise * at::full({1}, m_sigmas.at(call), latents.options());
  }

  at::Tensor scaleInput(const at::Tensor& sample, std::size_t call) const override {
    return sample / spread(m_sigmas.at(call));
  }

  at::Tensor step(const at::Tensor& output, std::size_t call, const at::Tensor& sample,
                  const at::Tensor& stepNoise) override {
    const at::Tensor exact = sample.to(at::kFloat);
    const float sigma = m_sigmas.at(call), next = m_sigmas.at(call + 1);
    const at::Tensor slope = (exact - original(output, exact, sigma)) / sigma;
    if (!m_ancestral) return (exact + slope * (next - sigma)).to(output.scalar_type());
    requireStepNoise(stepNoise, sample);
    const float up = std::sqrt(next * next * (sigma * sigma - next * next) / (sigma * sigma));
    const float down = std::sqrt(next * next - up * up);
    return (exact + slope * (down - sigma) + stepNoise * up).to(output.scalar_type());
  }

private:
  static float spread(float sigma) { return std::sqrt(sigma * sigma + 1); }

  at::Tensor original(const at::Tensor& output, const at::Tensor& sample, float sigma) const {
    if (m_prediction == "sample") return output;
    if (m_prediction == "epsilon") return sample - sigma * output;
    return output * (-sigma / spread(sigma)) + sample / (sigma * sigma + 1);
  }

  std::string m_prediction;
  std::vector<float> m_sigmas;
  bool m_ancestral, m_fractional = false;
};

} // namespace

std::unique_ptr<Scheduler> makeEuler(const SchedulerConfig& config, int steps) {
  refuseUnsupported(config, {"use_exponential_sigmas", "use_beta_sigmas"});
  return std::make_unique<Euler>(config, eulerWalk(config, steps), false);
}

std::unique_ptr<Scheduler> makeEulerAncestral(const SchedulerConfig& config, int steps) {
  if (config.prediction == "sample")
    throw Error("scheduler.prediction-ancestral",
                "Euler ancestral can't work with prediction_type “sample”. Choose the scheduler euler.");
  SchedulerConfig own = config;
  // diffusers' class doesn't know these keys.
  const SchedulerConfig usual;
  own.karras = usual.karras;
  own.interpolation = usual.interpolation;
  own.timestepType = usual.timestepType;
  own.finalSigma = usual.finalSigma;
  return std::make_unique<Euler>(own, eulerWalk(own, steps), true);
}

} // namespace stillroom
