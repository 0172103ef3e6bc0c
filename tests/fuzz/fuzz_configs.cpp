// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "fuzz_target.h"
#include "models/formats/diffusers_folder.h"

#include <cmath>
#include <cstdlib>

namespace {

using namespace stillroom;

/// Longer schedules are only slower.
constexpr std::int64_t mostTrainSteps = 5000;

template <typename Action>
void refusingOrNot(const Action& action) {
  try {
    action();
  } catch (const Error&) {
    // A refusal with a sentence is what a broken file deserves.
  }
}

void requireFiniteWalk(const SchedulerConfig& config, int steps) {
  const std::unique_ptr<Scheduler> scheduler = makeScheduler(config, steps);
  for (const double timestep : scheduler->timesteps())
    if (!std::isfinite(timestep)) std::abort();
}

/// Every scheduler that can be made of the file.
void walk(const SchedulerConfig& config) {
  if (config.trainSteps > mostTrainSteps) return;
  for (const std::string& name : schedulerNames())
    for (const int steps : {1, 7})
      refusingOrNot([&] { requireFiniteWalk(config.withName(name), steps); });
}

} // namespace

/// Whatever the text, each reader gives a configuration that can be used, or throws Error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string text(bytes, bytes + size);
  refusingOrNot([&] { UNetConfig::fromJson(text, "unet"); });
  refusingOrNot([&] { AutoencoderKlConfig::fromJson(text, "vae"); });
  refusingOrNot([&] { AutoencoderTinyConfig::fromJson(text, "vae"); });
  refusingOrNot([&] { ClipTextConfig::fromJson(text, "text_encoder"); });
  refusingOrNot([&] { walk(SchedulerConfig::fromJson(text, "scheduler")); });
  return 0;
}

std::vector<std::string> stillroom::tests::seeds() {
  const char* const solver =
      R"({"_class_name": "DPMSolverMultistepScheduler", "beta_end": 0.012, "beta_schedule": "scaled_linear",
          "beta_start": 0.00085, "lambda_min_clipped": -Infinity, "num_train_timesteps": 1000, "solver_order": 2,
          "sigma_min": 0.002, "sigma_max": 80, "steps_offset": 1, "use_karras_sigmas": true})";
  const char* const trained = R"({"_class_name": "EulerDiscreteScheduler", "num_train_timesteps": 8,
          "rescale_betas_zero_snr": true, "trained_betas": [0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08]})";
  return {toJson(UNetConfig(), 64),
          toJson(AutoencoderKlConfig(), 512),
          toJson(AutoencoderTinyConfig()),
          toJson(ClipTextConfig(), 1, 2, 3),
          toJson(SchedulerConfig{.name = "ddim"}),
          solver,
          trained,
          R"({"text_config": {"hidden_size": 64, "num_attention_heads": 4}})"};
}
