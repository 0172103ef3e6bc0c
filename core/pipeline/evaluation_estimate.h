// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "pipeline/evaluation_request.h"

#include <filesystem>
#include <map>
#include <string>

namespace stillroom {

/// What a request comes to before it begins.
struct EvaluationEstimate {
  std::int64_t runs = 0, kept = 0; ///< trainings, and how many of them lie in the folder of results already
  double seconds = 0;              ///< that the others take, as far as a few measured steps say
};

/// Seconds for an image in a training step, by what decides them: measured once, used again.
using StepTimes = std::map<std::string, double>;

/// Measures three steps of each network that `times` doesn't know, on pictures of noise, and adds them up for the sets'
/// sizes; a look at a test image counts as a third of a training step. Reads no picture but to learn its size. Throws
/// Error "evaluation.teacher" and what the reading of sets throws, or Cancelled.
EvaluationEstimate estimateEvaluation(const EvaluationRequest& request, const std::filesystem::path& results,
                                      StepTimes& times, const TaskContext& context);

} // namespace stillroom
