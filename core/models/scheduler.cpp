// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scheduler.h"

#include "base/error.h"
#include "models/config_reader.h"
#include "models/scheduler_noise.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace stillroom {

namespace {

struct KnownScheduler {
  std::string_view name, className;
  std::unique_ptr<Scheduler> (*make)(const SchedulerConfig&, int);
};

constexpr std::array<KnownScheduler, 2> kKnown{
    {{"ddim", "DDIMScheduler", makeDdim}, {"pndm", "PNDMScheduler", makePndm}}};

std::string shortName(const std::string& className) {
  for (const KnownScheduler& known : kKnown)
    if (className == known.className) return std::string(known.name);
  return className;
}

const KnownScheduler& known(const std::string& name) {
  const auto found =
      std::find_if(kKnown.begin(), kKnown.end(), [&](const KnownScheduler& k) { return k.name == name; });
  if (found != kKnown.end()) return *found;
  std::string names;
  for (const std::string& each : schedulerNames())
    names += (names.empty() ? "" : ", ") + each;
  throw Error("scheduler.unknown", "The scheduler “{0}” is not known here. Choose one of: {1}.", {name, names});
}

std::string choice(const ConfigReader& config, const std::string& key, const std::string& otherwise,
                   const std::vector<std::string>& allowed) {
  const std::string value = config.text(key, otherwise);
  if (std::find(allowed.begin(), allowed.end(), value) != allowed.end()) return value;
  std::string list;
  for (const std::string& each : allowed)
    list += (list.empty() ? "" : ", ") + each;
  throw Error("scheduler.setting", "“{0}” in {1} is “{2}”; known are {3}.", {key, config.origin(), value, list});
}

void readBetas(const ConfigReader& config, SchedulerConfig& c) {
  c.trainSteps = config.integer("num_train_timesteps", c.trainSteps, 1, 1'000'000);
  c.betaStart = config.number("beta_start", c.betaStart);
  c.betaEnd = config.number("beta_end", c.betaEnd);
  c.betaSchedule = choice(config, "beta_schedule", c.betaSchedule, {"linear", "scaled_linear", "squaredcos_cap_v2"});
  c.trainedBetas = config.numbers("trained_betas");
  const bool fits = c.betaStart >= 0 && c.betaStart < 1 && c.betaEnd >= 0 && c.betaEnd < 1;
  const bool trainedFit =
      std::all_of(c.trainedBetas.begin(), c.trainedBetas.end(), [](double b) { return b >= 0 && b < 1; });
  if (!fits || !trainedFit ||
      (!c.trainedBetas.empty() && static_cast<std::int64_t>(c.trainedBetas.size()) != c.trainSteps))
    throw Error("scheduler.betas", "The betas in {0} must lie between 0 and 1, one for each training step.",
                {config.origin()});
}

} // namespace

SchedulerConfig SchedulerConfig::fromJson(const std::string& text, const std::string& origin) {
  const ConfigReader config(text, origin);
  SchedulerConfig c;
  c.name = shortName(config.text("_class_name", ""));
  readBetas(config, c);
  c.spacing = choice(config, "timestep_spacing", c.spacing, {"leading", "trailing", "linspace"});
  c.prediction = choice(config, "prediction_type", c.prediction, {"epsilon", "v_prediction", "sample"});
  c.stepsOffset = config.integer("steps_offset", c.stepsOffset, 0, c.trainSteps);
  c.setAlphaToOne = config.flag("set_alpha_to_one");
  c.clipSample = config.flag("clip_sample");
  c.clipRange = config.number("clip_sample_range", c.clipRange);
  c.skipPrkSteps = config.flag("skip_prk_steps");
  c.thresholding = config.flag("thresholding", false);
  c.zeroSnr = config.flag("rescale_betas_zero_snr", false);
  return c;
}

SchedulerConfig SchedulerConfig::withName(const std::string& other) const {
  SchedulerConfig changed = *this;
  changed.name = std::string(known(other).name);
  // A file of another class says nothing about PNDM's Runge-Kutta start; latent models go without it.
  if (changed.name != name && !changed.skipPrkSteps) changed.skipPrkSteps = true;
  return changed;
}

std::vector<std::string> schedulerNames() {
  std::vector<std::string> names;
  for (const KnownScheduler& each : kKnown)
    names.emplace_back(each.name);
  return names;
}

at::Tensor Scheduler::scaleInput(const at::Tensor& sample, std::size_t) const {
  return sample;
}

std::unique_ptr<Scheduler> makeScheduler(const SchedulerConfig& config, int steps) {
  const KnownScheduler& scheduler = known(config.name);
  if (steps < 1 || steps > config.trainSteps)
    throw Error("scheduler.steps", "The number of steps is {0}; it must lie between 1 and {1}.",
                {std::to_string(steps), std::to_string(config.trainSteps)});
  if (config.thresholding)
    throw Error(
        "scheduler.thresholding",
        "The scheduler's config asks for thresholding, which is meant for pixels and not supported. Set it to false.");
  return scheduler.make(config, steps);
}

std::size_t firstCall(const Scheduler& scheduler, int steps, double strength) {
  const int kept = std::clamp(static_cast<int>(steps * strength), 0, steps);
  const std::size_t first = static_cast<std::size_t>(steps - kept) * scheduler.order();
  return std::min(first, scheduler.timesteps().size());
}

} // namespace stillroom
