// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "models/schedulers/scheduler_noise.h"
#include "models/schedulers/scheduler_sigmas.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace stillroom {

namespace {

/// Training steps that remain when those whose log signal-to-noise ratio lies below lambda_min_clipped are left out.
std::int64_t keptSteps(const SchedulerConfig& config, const std::vector<float>& table) {
  if (!config.leastLambda) return config.trainSteps;
  const auto kept = std::count_if(table.begin(), table.end(), [&](float sigma) {
    const float alpha = 1 / (sigma * sigma + 1);
    return std::log(std::sqrt(alpha)) - std::log(std::sqrt(1 - alpha)) >= *config.leastLambda;
  });
  if (kept == 0)
    throw Error("scheduler.lambda", "The scheduler's config has “lambda_min_clipped” {0}, which leaves no timestep.",
                {std::to_string(*config.leastLambda)});
  return kept;
}

/// One step more than asked for is laid out and the last, at timestep 0, is left out, except with trailing.
std::vector<double> dpmGrid(const SchedulerConfig& config, const std::vector<float>& table, int steps) {
  const std::int64_t kept = keptSteps(config, table);
  const std::string spacing = config.spacing.value_or("linspace");
  std::vector<double> grid;
  if (spacing == "trailing") {
    const double ratio = static_cast<double>(config.trainSteps) / steps;
    const auto count = static_cast<std::int64_t>(std::ceil(static_cast<double>(kept) / ratio));
    for (std::int64_t i = 0; i < count; ++i)
      grid.push_back(std::nearbyint(static_cast<double>(kept) - static_cast<double>(i) * ratio) - 1);
    return grid;
  }
  const std::vector<double> even = evenly(0, static_cast<double>(kept - 1), steps + 1);
  const std::int64_t ratio = kept / (steps + 1);
  for (std::int64_t i = steps; i > 0; --i)
    grid.push_back(spacing == "linspace" ? std::nearbyint(even[static_cast<std::size_t>(i)])
                                         : static_cast<double>(i * ratio + config.stepsOffset));
  return grid;
}

SigmaWalk dpmWalk(const SchedulerConfig& config, int steps) {
  const std::vector<float> table = trainingSigmas(config);
  SigmaWalk walk{dpmGrid(config, table, steps), {}};
  std::vector<double> sigmas;
  if (config.karras || config.name == kDpmKarrasName) {
    sigmas = karrasSigmas(config, table.back(), table.front(), steps);
    walk.timesteps = timestepsOf(sigmas, table);
    // diffusers cuts the fraction off for this schedule and rounds for the others.
    for (double& timestep : walk.timesteps)
      timestep = config.betaSchedule == "squaredcos_cap_v2" ? std::trunc(timestep) : std::nearbyint(timestep);
  } else {
    sigmas = sigmasAt(walk.timesteps, table);
  }
  walk.sigmas = withFinalSigma(sigmas, config, table);
  return walk;
}

/// DPMSolverMultistepScheduler of diffusers with dpmsolver++ of order 1 and 2 (Lu et al. 2022, algorithm 2). The
/// sample keeps its variance; the solver works in float32.
class Dpm : public Scheduler {
public:
  Dpm(const SchedulerConfig& config, int steps) : m_config(config) {
    SigmaWalk walk = dpmWalk(config, steps);
    m_timesteps = std::move(walk.timesteps);
    for (const float sigma : walk.sigmas)
      m_levels.emplace_back(sigma);
  }

  at::Tensor addNoise(const at::Tensor& latents, const at::Tensor& noise, std::size_t call) const override {
    const at::Tensor ratio = at::full({1}, m_levels.at(call).ratio, latents.options());
    const at::Tensor alpha = 1 / (ratio * ratio + 1).sqrt();
    return alpha * latents + ratio * alpha * noise;
  }

  at::Tensor step(const at::Tensor& output, std::size_t call, const at::Tensor& sample, const at::Tensor&) override {
    const at::Tensor older = m_original;
    m_original = original(output, sample, m_levels.at(call));
    const at::Tensor exact = sample.to(at::kFloat);
    const bool first = m_config.solverOrder == 1 || !older.defined() || endsFirstOrder(call);
    return (first ? firstOrder(exact, call) : secondOrder(exact, older, call)).to(output.scalar_type());
  }

private:
  /// One noise level: σ/α, and α, σ and λ = log α/σ of samples that keep their variance.
  struct Level {
    float ratio, alpha, sigma, lambda;
    explicit Level(float level)
        : ratio(level),
          alpha(1 / std::sqrt(level * level + 1)),
          sigma(level * alpha),
          lambda(std::log(alpha) - std::log(sigma)) {}
  };

  bool endsFirstOrder(std::size_t call) const {
    const bool few = m_timesteps.size() < 15;
    return call + 1 == m_timesteps.size() &&
           (m_config.eulerAtFinal || (m_config.lowerOrderFinal && few) || m_config.finalSigma == "zero");
  }

  at::Tensor original(const at::Tensor& output, const at::Tensor& sample, const Level& level) const {
    if (m_config.prediction == "sample") return output;
    if (m_config.prediction == "v_prediction") return level.alpha * sample - level.sigma * output;
    return (sample - level.sigma * output) / level.alpha;
  }

  at::Tensor firstOrder(const at::Tensor& sample, std::size_t call) const {
    const Level &from = m_levels.at(call), &to = m_levels.at(call + 1);
    const float decay = std::exp(-(to.lambda - from.lambda)) - 1;
    return (to.sigma / from.sigma) * sample - (to.alpha * decay) * m_original;
  }

  at::Tensor secondOrder(const at::Tensor& sample, const at::Tensor& older, std::size_t call) const {
    const Level &before = m_levels.at(call - 1), &from = m_levels.at(call), &to = m_levels.at(call + 1);
    const float h = to.lambda - from.lambda, decay = std::exp(-h) - 1;
    const float share = (from.lambda - before.lambda) / h;
    const at::Tensor change = (1 / share) * (m_original - older);
    const at::Tensor base = (to.sigma / from.sigma) * sample - (to.alpha * decay) * m_original;
    if (m_config.solver == "heun") return base + (to.alpha * (decay / h + 1)) * change;
    return base - 0.5F * (to.alpha * decay) * change;
  }

  SchedulerConfig m_config;
  std::vector<Level> m_levels;
  at::Tensor m_original; ///< what the last call took for the clean sample
};

[[noreturn]] void throwSetting(const std::string& key, const std::string& value, const std::string& known) {
  throw Error("scheduler.solver", "The scheduler's config has “{0}” {1}; supported are {2}.", {key, value, known});
}

void check(const SchedulerConfig& config) {
  const auto among = [](const std::string& value, std::initializer_list<const char*> known) {
    return std::any_of(known.begin(), known.end(), [&](const char* each) { return value == each; });
  };
  refuseThresholding(config);
  refuseUnsupported(
      config, {"use_exponential_sigmas", "use_beta_sigmas", "use_lu_lambdas", "use_flow_sigmas", "variance_type"});
  if (config.solverOrder > 2) throwSetting("solver_order", std::to_string(config.solverOrder), "1, 2");
  if (config.algorithm != "dpmsolver++") throwSetting("algorithm_type", config.algorithm, "dpmsolver++");
  if (!among(config.solver, {"midpoint", "heun", "logrho", "bh1", "bh2"}))
    throwSetting("solver_type", config.solver, "midpoint, heun");
}

} // namespace

std::unique_ptr<Scheduler> makeDpm(const SchedulerConfig& config, int steps) {
  check(config);
  return std::make_unique<Dpm>(config, steps);
}

} // namespace stillroom
