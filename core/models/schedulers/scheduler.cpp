// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedulers/scheduler.h"

#include "base/error.h"
#include "base/texts.h"
#include "models/schedulers/scheduler_noise.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>

namespace stillroom {

namespace {

constexpr std::array<KnownScheduler, 7> kKnown{
    {{"ddim", "DDIMScheduler", makeDdim},
     {"pndm", "PNDMScheduler", makePndm},
     {"euler", "EulerDiscreteScheduler", makeEuler},
     {"euler-ancestral", "EulerAncestralDiscreteScheduler", makeEulerAncestral},
     {"dpmpp-2m", "DPMSolverMultistepScheduler", makeDpm},
     {"dpmpp-2m-karras", "DPMSolverMultistepScheduler", makeDpm},
     {"lcm", "LCMScheduler", makeLcm}}};

bool means(const KnownScheduler& known, const std::string& name) {
  return name == known.name || name == known.className;
}

const KnownScheduler& known(const std::string& name) {
  const auto found =
      std::find_if(kKnown.begin(), kKnown.end(), [&](const KnownScheduler& k) { return means(k, name); });
  if (found != kKnown.end()) return *found;
  throw Error("scheduler.unknown", "The scheduler “{0}” is not known here. Choose one of: {1}.",
              {name, listText(schedulerNames())});
}

} // namespace

std::span<const KnownScheduler> knownSchedulers() {
  return kKnown;
}

bool isScheduler(const std::string& name) {
  return std::any_of(kKnown.begin(), kKnown.end(), [&](const KnownScheduler& k) { return means(k, name); });
}

SchedulerConfig SchedulerConfig::withName(const std::string& other) const {
  SchedulerConfig changed = *this;
  const KnownScheduler& scheduler = known(other);
  changed.name = std::string(scheduler.name);
  // The class name leaves it to the file whether the noise levels are Karras's; the names say it themselves.
  if (other == kDpmName) changed.karras = false;
  if (other == kDpmKarrasName) changed.karras = true;
  if (other == scheduler.className && changed.name == kDpmName && karras) changed.name = kDpmKarrasName;
  // A file of another class says nothing about PNDM's Runge-Kutta start; latent models go without it.
  if (changed.name != name && !changed.skipPrkSteps) changed.skipPrkSteps = true;
  return changed;
}

SchedulerConfig stableDiffusionNoise(const std::string& name) {
  SchedulerConfig config;
  config.name = name;
  config.betaStart = 0.00085;
  config.betaEnd = 0.012;
  config.betaSchedule = "scaled_linear";
  config.stepsOffset = 1;
  config.setAlphaToOne = false;
  config.clipSample = false;
  if (name == "pndm") config.skipPrkSteps = true; // the others know none
  return config;
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
  return scheduler.make(config, steps);
}

std::size_t firstCall(const Scheduler& scheduler, int steps, double strength) {
  const int kept = std::clamp(static_cast<int>(steps * strength), 0, steps);
  const std::size_t first = static_cast<std::size_t>(steps - kept) * scheduler.order();
  return std::min(first, scheduler.timesteps().size());
}

} // namespace stillroom
