// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/evaluation_figures.h"
#include "evaluation/evaluation_run.h"

#include <vector>

namespace stillroom {

/// `labels` [n] i64 of the test images all runs were tested on; undefined where they aren't known, which leaves the
/// pairs out. Throws Error "evaluation.test-differs" where a run has another number of them.
EvaluationSummary summarise(const std::vector<EvaluationRun>& runs, const at::Tensor& labels,
                            const ComparisonOptions& options = {});

} // namespace stillroom
