// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stillroom {

/// scheduler_config.json of diffusers. Absent keys keep the defaults of the class that is made from it.
struct SchedulerConfig {
  std::string name; ///< "ddim", "pndm"; the stored class name when it is none of the known ones
  std::int64_t trainSteps = 1000;
  double betaStart = 0.0001;
  double betaEnd = 0.02;
  std::string betaSchedule = "linear"; ///< linear, scaled_linear, squaredcos_cap_v2
  std::vector<double> trainedBetas;    ///< replace the three above when not empty
  std::string spacing = "leading";     ///< leading, trailing, linspace
  std::int64_t stepsOffset = 0;
  std::string prediction = "epsilon"; ///< epsilon, v_prediction, sample
  std::optional<bool> setAlphaToOne;  ///< absent: true for DDIM, false for PNDM
  std::optional<bool> clipSample;     ///< absent: true for DDIM; PNDM knows no clipping
  double clipRange = 1;
  std::optional<bool> skipPrkSteps; ///< absent in PNDM's own file: false
  bool thresholding = false;
  bool zeroSnr = false; ///< rescale_betas_zero_snr

  /// Throws Error "config.*" or "scheduler.*" naming key and `origin`.
  static SchedulerConfig fromJson(const std::string& text, const std::string& origin);
  /// The same noise for another scheduler, as diffusers' from_config. Throws Error "scheduler.unknown".
  SchedulerConfig withName(const std::string& other) const;
};

/// Names that makeScheduler knows and --scheduler takes.
std::vector<std::string> schedulerNames();

/// Walks from noise to a sample in calls of the network. One object serves one run over one batch: it remembers
/// earlier outputs. A call is an index into timesteps().
class Scheduler {
public:
  virtual ~Scheduler() = default;

  /// Timestep of each call over the whole range, falling; whole numbers unless fractional().
  const std::vector<double>& timesteps() const { return m_timesteps; }
  virtual bool fractional() const { return false; }
  /// How many entries of timesteps() one step takes; img2img cuts the list in such units.
  virtual std::size_t order() const { return 1; }
  /// Whether step() adds noise of its own (ancestral schedulers).
  virtual bool needsStepNoise() const { return false; }

  /// Latents with the noise of this call's timestep, in the latents' type.
  virtual at::Tensor addNoise(const at::Tensor& latents, const at::Tensor& noise, std::size_t call) const = 0;
  /// What the network gets to see of a sample.
  virtual at::Tensor scaleInput(const at::Tensor& sample, std::size_t call) const;
  /// The sample after this call. `stepNoise` matters where needsStepNoise().
  virtual at::Tensor step(const at::Tensor& output, std::size_t call, const at::Tensor& sample,
                          const at::Tensor& stepNoise) = 0;

protected:
  std::vector<double> m_timesteps;
};

/// `steps` ≥ 1 network steps over the training range. Throws Error "scheduler.*" on an unknown name (the sentence lists
/// the known ones) or a setting that isn't supported.
std::unique_ptr<Scheduler> makeScheduler(const SchedulerConfig& config, int steps);

/// The first call of img2img: diffusers' get_timesteps. The last one when `strength` leaves nothing to do is the size
/// of timesteps().
std::size_t firstCall(const Scheduler& scheduler, int steps, double strength);

} // namespace stillroom
