// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace stillroom {

/// scheduler_config.json of diffusers. Settings that are absent take the default of the class that is made from it; the
/// optional ones are those whose default differs between classes.
struct SchedulerConfig {
  std::string name;               ///< one of schedulerNames(); the stored class name when it is none of the known ones
  std::int64_t trainSteps = 1000; ///< training steps T, 1 … 1,000,000
  std::optional<double> betaStart, betaEnd; ///< in (0, 1); absent: 0.0001 and 0.02, for LCM 0.00085, 0.012
  std::optional<std::string> betaSchedule;  ///< linear, scaled_linear, squaredcos_cap_v2; absent: linear, LCM scaled
  std::vector<double> trainedBetas;         ///< replace the three above when not empty; then trainSteps of them
  std::optional<std::string> spacing;       ///< leading, trailing, linspace; absent: linspace for Euler and DPM
  std::int64_t stepsOffset = 0;             ///< 0 … trainSteps, added to leading timesteps
  std::string prediction = "epsilon";       ///< epsilon, v_prediction (Salimans and Ho 2022), sample
  std::optional<bool> setAlphaToOne;        ///< absent: true for DDIM, false for PNDM
  std::optional<bool> clipSample;           ///< absent: true for DDIM, false for LCM; the others know no clipping
  double clipRange = 1;                     ///< the clean sample is clamped to ± this; 0 … 1e6
  std::optional<bool> skipPrkSteps;         ///< absent in PNDM's own file: false
  bool thresholding = false;                ///< refused by DDIM, DPM-Solver++ and LCM; the others know none
  bool zeroSnr = false;                     ///< rescale_betas_zero_snr (Lin et al. 2023); PNDM knows none

  // Euler and DPM-Solver++
  bool karras = false;                      ///< use_karras_sigmas; the name dpmpp-2m-karras means it too
  std::string finalSigma = "zero";          ///< final_sigmas_type: zero, sigma_min
  std::optional<double> sigmaMin, sigmaMax; ///< ends of the Karras walk instead of the schedule's; 1e-6 … 1e6
  std::string interpolation = "linear";     ///< interpolation_type of Euler: linear, log_linear
  std::string timestepType = "discrete";    ///< timestep_type of Euler: discrete, continuous

  // DPM-Solver++
  std::int64_t solverOrder = 2;          ///< 1 or 2; others are read and refused by the solver
  std::string algorithm = "dpmsolver++"; ///< algorithm_type; no other is supported
  std::string solver = "midpoint";       ///< solver_type: midpoint, heun; logrho, bh1 and bh2 are taken for midpoint
  bool lowerOrderFinal = true, eulerAtFinal = false;
  std::optional<double> leastLambda; ///< lambda_min_clipped; absent: −∞

  // LCM
  std::int64_t originalSteps = 50; ///< original_inference_steps, the schedule that was distilled; 1 … trainSteps
  double timestepScaling = 10;     ///< 0 … 1e6

  /// Settings that change what a class of diffusers does and that are not supported here, as JSON by key; kept when
  /// they are switched on. The classes that heed one refuse it.
  std::map<std::string, std::string> unsupported;

  /// Throws what ConfigReader throws, and Error "scheduler.setting", "scheduler.betas", "scheduler.beta-count",
  /// "scheduler.sigma" or "scheduler.sigmas", naming key and `origin`.
  static SchedulerConfig fromJson(const std::string& text, const std::string& origin);
  /// The same noise for another scheduler, as diffusers' from_config. Takes a name or diffusers' class name. Throws
  /// Error "scheduler.unknown".
  SchedulerConfig withName(const std::string& other) const;
};

/// The noise of Stable Diffusion 1 and 2 as their scheduler_config.json has it (0.00085 to 0.012, scaled linear), under
/// the scheduler `name`.
SchedulerConfig stableDiffusionNoise(const std::string& name);

} // namespace stillroom
