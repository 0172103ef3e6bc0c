// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "evaluation/evaluation_run.h"
#include "images/image_folder.h"
#include "pipeline/evaluation_request.h"

#include <c10/core/Device.h>

#include <memory>
#include <string>
#include <vector>

namespace stillroom {

/// What a request leads to: everything read, ready to be trained in any order.
struct EvaluationJobs {
  std::shared_ptr<const NamedImages> test;
  std::vector<EvaluationJob> jobs; ///< by set, then by network, then by seed, as the request names them
  std::vector<SkippedFile> skipped;
  c10::Device device = c10::Device(c10::DeviceType::CPU);
};

/// Reads test images, sets and, where the protocol takes its labels from one, the teacher. Warns where the protocol's
/// authors say nothing of such a set. Throws Error "evaluation.same-name" for two sets of one name,
/// "evaluation.teacher", "evaluation.teacher-differs", what reading sets and detectors throws, or Cancelled.
EvaluationJobs prepareEvaluation(const EvaluationRequest& request, const TaskContext& context);

/// How a request trains on a set of such a size, before anything is read. `side`: of the input, pixels.
ProtocolPlan planOf(const EvaluationRequest& request, std::int64_t side, const ProtocolCase& set);

/// The teacher of a request, for students with these classes who are trained by `plan`. Throws Error
/// "evaluation.teacher" where there is none, "evaluation.teacher-differs" where it can't teach them, or what
/// Detector::load throws.
std::shared_ptr<const Teacher> loadTeacher(const EvaluationRequest& request, const std::vector<std::string>& classes,
                                           const ProtocolPlan& plan, c10::Device device);

} // namespace stillroom
