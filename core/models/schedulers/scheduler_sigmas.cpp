// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedulers/scheduler_sigmas.h"

#include "models/schedulers/scheduler_noise.h"

#include <algorithm>
#include <cmath>

namespace stillroom {

namespace {

/// numpy's interp over 0, 1, 2, …
double interpolated(double at, const std::vector<float>& table) {
  if (at <= 0) return table.front();
  if (at >= static_cast<double>(table.size() - 1)) return table.back();
  const auto low = static_cast<std::size_t>(at);
  const double from = table[low], to = table[low + 1];
  return (to - from) * (at - static_cast<double>(low)) + from;
}

double timestepOf(double sigma, const std::vector<float>& logs) {
  const double log = std::log(std::max(sigma, 1e-10));
  // The last level that isn't above; the table rises.
  const auto above = std::upper_bound(logs.begin(), logs.end(), log, [](double a, float b) { return a < b; });
  const auto count = static_cast<std::size_t>(above - logs.begin());
  const std::size_t low = std::min(count == 0 ? 0 : count - 1, logs.size() - 2);
  const float lower = logs[low], upper = logs[low + 1];
  if (lower == upper) return static_cast<double>(low);
  const double weight = std::clamp((lower - log) / static_cast<double>(lower - upper), 0.0, 1.0);
  return (1 - weight) * static_cast<double>(low) + weight * static_cast<double>(low + 1);
}

} // namespace

std::vector<float> withFinalSigma(const std::vector<double>& sigmas, const SchedulerConfig& config,
                                  const std::vector<float>& table) {
  std::vector<float> all(sigmas.begin(), sigmas.end());
  all.push_back(config.finalSigma == "zero" ? 0 : table.front());
  return all;
}

std::vector<float> trainingSigmas(const SchedulerConfig& config) {
  std::vector<float> sigmas = NoiseSchedule(config, true).alphas();
  // The least float16, so that the first level is finite.
  if (config.zeroSnr) sigmas.back() = std::ldexp(1.0F, -24);
  for (float& sigma : sigmas)
    sigma = std::sqrt((1 - sigma) / sigma);
  return sigmas;
}

std::vector<double> sigmasAt(const std::vector<double>& timesteps, const std::vector<float>& table) {
  std::vector<double> sigmas;
  for (const double timestep : timesteps)
    sigmas.push_back(interpolated(timestep, table));
  return sigmas;
}

std::vector<double> karrasSigmas(const SchedulerConfig& config, double largest, double smallest, int steps) {
  constexpr double rho = 7;
  const double from = std::pow(config.sigmaMax.value_or(largest), 1 / rho);
  const double to = std::pow(config.sigmaMin.value_or(smallest), 1 / rho);
  std::vector<double> sigmas = evenly(0, 1, steps);
  for (double& sigma : sigmas)
    sigma = std::pow(from + sigma * (to - from), rho);
  return sigmas;
}

std::vector<double> timestepsOf(const std::vector<double>& sigmas, const std::vector<float>& table) {
  if (table.size() < 2) return std::vector<double>(sigmas.size(), 0);
  std::vector<float> logs;
  for (const float sigma : table)
    logs.push_back(std::log(sigma));
  std::vector<double> timesteps;
  for (const double sigma : sigmas)
    timesteps.push_back(timestepOf(sigma, logs));
  return timesteps;
}

std::vector<double> evenly(double first, double last, int count) {
  std::vector<double> values;
  const double step = count > 1 ? (last - first) / (count - 1) : 0;
  for (int i = 0; i < count; ++i)
    values.push_back(i * step + first);
  if (count > 1) values.back() = last;
  return values;
}

} // namespace stillroom
