// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedulers/scheduler_config.h"

#include "base/error.h"
#include "base/texts.h"
#include "models/schedulers/scheduler.h"
#include "models/schedulers/scheduler_noise.h"
#include "text/config_reader.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace stillroom {

namespace {

using Names = std::vector<std::string>;

std::string choice(const ConfigReader& config, const std::string& key, const std::string& otherwise,
                   const Names& allowed) {
  const std::string value = config.text(key, otherwise);
  if (std::find(allowed.begin(), allowed.end(), value) != allowed.end()) return value;
  throw Error("scheduler.setting", "“{0}” in {1} is “{2}”; known are {3}.",
              {key, config.origin(), value, listText(allowed)});
}

std::optional<std::string> choiceIfGiven(const ConfigReader& config, const std::string& key, const Names& allowed) {
  if (!config.has(key)) return std::nullopt;
  return choice(config, key, "", allowed);
}

std::optional<double> numberIfGiven(const ConfigReader& config, const std::string& key) {
  if (!config.has(key)) return std::nullopt;
  return config.number(key, 0);
}

void requireBeta(const ConfigReader& config, const std::string& key, const nlohmann::json& beta) {
  const auto value = beta.get<double>();
  if (value > 0 && value < 1) return;
  throw Error("scheduler.betas", "“{0}” in {1} holds {2}; betas lie above 0 and below 1. Correct the file.",
              {key, config.origin(), shownValue(beta)});
}

void readTrainedBetas(const ConfigReader& config, SchedulerConfig& c) {
  c.trainedBetas = config.numbers("trained_betas");
  if (c.trainedBetas.empty()) return;
  for (const nlohmann::json& beta : config.at("trained_betas"))
    requireBeta(config, "trained_betas", beta);
  if (static_cast<std::int64_t>(c.trainedBetas.size()) != c.trainSteps)
    throw Error("scheduler.beta-count",
                "“trained_betas” in {0} holds {1} numbers, but “num_train_timesteps” is {2}. Correct the file.",
                {config.origin(), std::to_string(c.trainedBetas.size()), std::to_string(c.trainSteps)});
}

void readBetas(const ConfigReader& config, SchedulerConfig& c) {
  c.trainSteps = config.integer("num_train_timesteps", c.trainSteps, 1, 1'000'000);
  c.betaStart = numberIfGiven(config, "beta_start");
  c.betaEnd = numberIfGiven(config, "beta_end");
  c.betaSchedule = choiceIfGiven(config, "beta_schedule", {"linear", "scaled_linear", "squaredcos_cap_v2"});
  for (const char* key : {"beta_start", "beta_end"})
    if (config.has(key)) requireBeta(config, key, config.at(key));
  readTrainedBetas(config, c);
}

/// float32 has to hold the squares of the levels.
std::optional<double> sigmaIfGiven(const ConfigReader& config, const std::string& key) {
  constexpr double least = 1e-6, most = 1e6;
  const std::optional<double> sigma = numberIfGiven(config, key);
  if (sigma && (*sigma < least || *sigma > most))
    throw Error("scheduler.sigma", "“{0}” in {1} is {2}; it must lie between 0.000001 and 1000000. Correct the file.",
                {key, config.origin(), shownValue(config.at(key))});
  return sigma;
}

void requireRising(const ConfigReader& config, const SchedulerConfig& c) {
  if (c.sigmaMin && c.sigmaMax && *c.sigmaMin > *c.sigmaMax)
    throw Error("scheduler.sigmas", "“sigma_min” in {0} is {1}, above “sigma_max”, which is {2}. Correct the file.",
                {config.origin(), shownValue(config.at("sigma_min")), shownValue(config.at("sigma_max"))});
}

void readSigmas(const ConfigReader& config, SchedulerConfig& c) {
  c.karras = config.flag("use_karras_sigmas", false);
  c.finalSigma = choice(config, "final_sigmas_type", c.finalSigma, {"zero", "sigma_min"});
  c.sigmaMin = sigmaIfGiven(config, "sigma_min");
  c.sigmaMax = sigmaIfGiven(config, "sigma_max");
  requireRising(config, c);
  c.interpolation = choice(config, "interpolation_type", c.interpolation, {"linear", "log_linear"});
  c.timestepType = choice(config, "timestep_type", c.timestepType, {"discrete", "continuous"});
}

void readSolver(const ConfigReader& config, SchedulerConfig& c) {
  c.solverOrder = config.integer("solver_order", c.solverOrder, 1, 100);
  c.algorithm = config.text("algorithm_type", c.algorithm);
  c.solver = config.text("solver_type", c.solver);
  c.lowerOrderFinal = config.flag("lower_order_final", c.lowerOrderFinal);
  c.eulerAtFinal = config.flag("euler_at_final", c.eulerAtFinal);
  c.leastLambda = numberIfGiven(config, "lambda_min_clipped");
  c.originalSteps = config.integer("original_inference_steps", c.originalSteps, 1, 1'000'000);
  c.timestepScaling = config.number("timestep_scaling", c.timestepScaling, 0, 1e6);
}

void readUnsupported(const ConfigReader& config, SchedulerConfig& c) {
  for (const char* key : {"use_exponential_sigmas", "use_beta_sigmas", "use_lu_lambdas", "use_flow_sigmas"})
    if (config.flag(key, false)) c.unsupported[key] = "true";
  if (config.has("variance_type")) c.unsupported["variance_type"] = config.at("variance_type").dump();
}

std::string shortName(const SchedulerConfig& config, const std::string& className) {
  for (const KnownScheduler& known : knownSchedulers())
    if (className == known.className && (known.name != kDpmName || !config.karras)) return std::string(known.name);
  return className;
}

/// diffusers stores the usual lambda_min_clipped as −Infinity, which is no JSON. Absent means the same.
std::string withoutInfinity(std::string text) {
  // Of one length, so that nothing moves however often it occurs.
  constexpr std::string_view key = "\"lambda_min_clipped\"", infinity = "-Infinity", nothing = "null     ";
  const auto skipped = [&](std::size_t at) {
    while (at < text.size() && std::isspace(static_cast<unsigned char>(text[at])))
      ++at;
    return at;
  };
  for (std::size_t at = text.find(key); at != std::string::npos; at = text.find(key, at + 1)) {
    std::size_t value = skipped(at + key.size());
    if (value >= text.size() || text[value] != ':') continue;
    value = skipped(value + 1);
    if (text.compare(value, infinity.size(), infinity) == 0) text.replace(value, infinity.size(), nothing);
  }
  return text;
}

} // namespace

SchedulerConfig SchedulerConfig::fromJson(const std::string& text, const std::string& origin) {
  const ConfigReader config(withoutInfinity(text), origin);
  SchedulerConfig c;
  readBetas(config, c);
  c.spacing = choiceIfGiven(config, "timestep_spacing", {"leading", "trailing", "linspace"});
  c.prediction = choice(config, "prediction_type", c.prediction, {"epsilon", "v_prediction", "sample"});
  c.stepsOffset = config.integer("steps_offset", c.stepsOffset, 0, c.trainSteps);
  c.setAlphaToOne = config.flag("set_alpha_to_one");
  c.clipSample = config.flag("clip_sample");
  c.clipRange = config.number("clip_sample_range", c.clipRange, 0, 1e6);
  c.skipPrkSteps = config.flag("skip_prk_steps");
  c.thresholding = config.flag("thresholding", false);
  c.zeroSnr = config.flag("rescale_betas_zero_snr", false);
  readSigmas(config, c);
  readSolver(config, c);
  readUnsupported(config, c);
  c.name = shortName(c, config.text("_class_name", ""));
  return c;
}

} // namespace stillroom
