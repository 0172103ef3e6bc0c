// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedulers/scheduler_noise.h"

#include "base/error.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace stillroom {

namespace {

at::Tensor cosineBetas(std::int64_t count) {
  const auto signal = [count](std::int64_t step) {
    const double t = static_cast<double>(step) / static_cast<double>(count);
    return std::pow(std::cos((t + 0.008) / 1.008 * std::numbers::pi / 2), 2);
  };
  std::vector<float> betas;
  for (std::int64_t i = 0; i < count; ++i)
    betas.push_back(static_cast<float>(std::min(1 - signal(i + 1) / signal(i), 0.999)));
  return at::tensor(betas, at::kFloat);
}

at::Tensor betasOf(const SchedulerConfig& config) {
  if (!config.trainedBetas.empty()) return at::tensor(config.trainedBetas, at::kFloat);
  const double start = config.betaStart.value_or(0.0001), end = config.betaEnd.value_or(0.02);
  if (config.betaSchedule == "squaredcos_cap_v2") return cosineBetas(config.trainSteps);
  if (config.betaSchedule == "scaled_linear")
    return at::linspace(std::sqrt(start), std::sqrt(end), config.trainSteps, at::kFloat).pow(2);
  return at::linspace(start, end, config.trainSteps, at::kFloat);
}

/// diffusers' rescale_zero_terminal_snr (Lin et al. 2023, algorithm 1): no signal is left at the last step.
at::Tensor withoutTerminalSignal(const at::Tensor& betas) {
  const at::Tensor root = (1 - betas).cumprod(0).sqrt();
  const at::Tensor first = root[0], last = root[-1];
  const at::Tensor bar = ((root - last) * (first / (first - last))).pow(2);
  const at::Tensor alphas = at::cat({bar.slice(0, 0, 1), bar.slice(0, 1) / bar.slice(0, 0, -1)});
  return 1 - alphas;
}

/// Both must be left at every step, or the walk divides by nothing. Without signal at the end (zeroSnr) the schedulers
/// know what to do.
void requireSignalAndNoise(std::span<const float> alphas, bool zeroSnr) {
  for (std::size_t step = 0; step < alphas.size(); ++step) {
    const bool mayEnd = zeroSnr && step > 0 && step + 1 == alphas.size();
    if ((alphas[step] > 0 || (mayEnd && alphas[step] == 0)) && alphas[step] < 1) continue;
    throw Error("scheduler.signal",
                "The scheduler's config leaves only signal or only noise at training step {0} of {1}. Check its betas "
                "and num_train_timesteps.",
                {std::to_string(step + 1), std::to_string(alphas.size())});
  }
}

std::vector<double> linspaceGrid(const SchedulerConfig& config, int steps) {
  std::vector<double> grid;
  const double last = static_cast<double>(config.trainSteps - 1);
  for (int i = steps - 1; i >= 0; --i)
    grid.push_back(steps == 1 ? 0 : std::nearbyint(i * (last / (steps - 1))));
  return grid;
}

std::vector<double> leadingGrid(const SchedulerConfig& config, int steps) {
  std::vector<double> grid;
  for (std::int64_t i = steps - 1; i >= 0; --i)
    grid.push_back(static_cast<double>(i * (config.trainSteps / steps) + config.stepsOffset));
  return grid;
}

/// numpy's arange(train, 0, −train / steps), which can have one entry too many.
std::vector<double> trailingGrid(const SchedulerConfig& config, int steps) {
  const double train = static_cast<double>(config.trainSteps);
  const double ratio = train / steps;
  const auto count = static_cast<std::int64_t>(std::ceil((0 - train) / -ratio));
  std::vector<double> grid;
  for (std::int64_t i = 0; i < count; ++i)
    grid.push_back(std::nearbyint(train - static_cast<double>(i) * ratio) - 1);
  return grid;
}

} // namespace

NoiseSchedule::NoiseSchedule(const SchedulerConfig& config, bool setAlphaToOne) {
  at::Tensor betas = betasOf(config);
  if (config.zeroSnr) betas = withoutTerminalSignal(betas);
  const at::Tensor alphas = (1 - betas).cumprod(0).contiguous();
  m_alphas.assign(alphas.const_data_ptr<float>(), alphas.const_data_ptr<float>() + alphas.numel());
  requireSignalAndNoise(m_alphas, config.zeroSnr);
  m_finalAlpha = setAlphaToOne ? 1.0 : static_cast<double>(m_alphas.front());
}

double NoiseSchedule::alpha(double timestep) const {
  if (timestep < 0) return m_finalAlpha;
  if (timestep >= static_cast<double>(m_alphas.size()))
    throw Error("scheduler.timestep",
                "The scheduler reaches timestep {0}, beyond its {1} training steps. Check steps_offset in its config.",
                {std::to_string(static_cast<std::int64_t>(timestep)), std::to_string(m_alphas.size())});
  return static_cast<double>(m_alphas[static_cast<std::size_t>(timestep)]);
}

at::Tensor NoiseSchedule::addNoise(const at::Tensor& latents, const at::Tensor& noise, double timestep) const {
  const at::Tensor signal = at::full({1}, alpha(timestep), latents.options());
  return signal.sqrt() * latents + (1 - signal).sqrt() * noise;
}

std::vector<double> timestepGrid(const SchedulerConfig& config, int steps) {
  if (config.spacing == "linspace") return linspaceGrid(config, steps);
  if (config.spacing == "trailing") return trailingGrid(config, steps);
  return leadingGrid(config, steps);
}

void refuseThresholding(const SchedulerConfig& config) {
  if (config.thresholding)
    throw Error("scheduler.thresholding", "The scheduler's config asks for thresholding, which is meant for pixels and "
                                          "not supported. Set it to false.");
}

void refuseUnsupported(const SchedulerConfig& config, std::initializer_list<std::string_view> keys) {
  for (const std::string_view key : keys)
    if (const auto found = config.unsupported.find(std::string(key)); found != config.unsupported.end())
      throw Error("scheduler.unsupported",
                  "The scheduler's config has “{0}” {1}, which is not supported. Choose another scheduler.",
                  {found->first, found->second});
}

void requireStepNoise(const at::Tensor& stepNoise, const at::Tensor& sample) {
  if (!stepNoise.defined() || stepNoise.sizes() != sample.sizes())
    throw Error("scheduler.step-noise", "This scheduler adds noise in every call; give noise of the sample's shape.");
}

} // namespace stillroom
