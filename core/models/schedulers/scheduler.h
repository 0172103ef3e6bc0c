// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedulers/scheduler_config.h"

#include <ATen/core/Tensor.h>

#include <memory>
#include <string>
#include <vector>

namespace stillroom {

/// Names that makeScheduler knows and --scheduler takes; diffusers' class names are taken as well.
std::vector<std::string> schedulerNames();
/// Whether this is one of the names, or a class name of diffusers behind one.
bool isScheduler(const std::string& name);

/// Walks from noise to a sample in calls of the network, the denoising of Algorithm 1, line 9. One object serves one
/// run over one batch: it remembers earlier outputs. A call is an index into timesteps(); steps go through the calls in
/// order. Samples, noise and outputs have one shape, [N, c, h, w]. Not thread-safe.
class Scheduler {
public:
  virtual ~Scheduler() = default;

  /// Timestep of each call over the whole range, falling; whole numbers unless fractional(), then float32 values.
  const std::vector<double>& timesteps() const { return m_timesteps; }
  virtual bool fractional() const { return false; }
  /// How many entries of timesteps() one step takes; img2img cuts the list in such units.
  virtual std::size_t order() const { return 1; }
  /// Whether step() adds noise of its own (ancestral schedulers and LCM).
  virtual bool needsStepNoise() const { return false; }

  /// Latents with the noise of this call's timestep, in the latents' type (Algorithm 1, line 8). `noise`: standard
  /// normal. Throws Error "scheduler.timestep" where steps_offset leads past the training range.
  virtual at::Tensor addNoise(const at::Tensor& latents, const at::Tensor& noise, std::size_t call) const = 0;
  /// What the network gets to see of a sample, of the same shape.
  virtual at::Tensor scaleInput(const at::Tensor& sample, std::size_t call) const;
  /// The sample after this call, in the output's type. `stepNoise` is standard normal of the sample's shape and matters
  /// where needsStepNoise(); it is asked for in every call, used or not. Throws Error "scheduler.step-noise" where it
  /// is needed and missing, and "scheduler.timestep" as addNoise() does.
  virtual at::Tensor step(const at::Tensor& output, std::size_t call, const at::Tensor& sample,
                          const at::Tensor& stepNoise) = 0;

protected:
  std::vector<double> m_timesteps;
};

/// `steps` network steps, 1 … trainSteps, over the training range. Throws Error "scheduler.unknown" (the sentence lists
/// the known names), "scheduler.steps", "scheduler.signal" as NoiseSchedule does, or for a setting that the scheduler
/// can't run "scheduler.thresholding", "scheduler.unsupported", "scheduler.prk", "scheduler.prediction",
/// "scheduler.prediction-ancestral", "scheduler.lambda", "scheduler.solver", "scheduler.original-steps" or
/// "scheduler.lcm-steps".
std::unique_ptr<Scheduler> makeScheduler(const SchedulerConfig& config, int steps);

/// The first call of img2img for a strength in 0 … 1: get_timesteps of diffusers' StableDiffusionImg2ImgPipeline. The
/// size of timesteps() when `strength` leaves nothing to do.
std::size_t firstCall(const Scheduler& scheduler, int steps, double strength);

} // namespace stillroom
