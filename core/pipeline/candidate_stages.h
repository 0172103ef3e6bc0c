// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/candidates.h"
#include "pipeline/prediction_store.h"
#include "pipeline/stage_run.h"

#include <vector>

namespace stillroom {

/// Makes candidates of samples into the run's project. `samples` are all that follow.
CandidateProduction candidateProduction(StageRun& run, const std::vector<WantedSample>& samples);
/// Judges them. `store` is the run's and outlives the result.
CandidateDetection candidateDetection(StageRun& run, PredictionStore& store, const std::vector<WantedSample>& samples);

} // namespace stillroom
