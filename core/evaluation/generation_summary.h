// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/evaluation_figures.h"
#include "evaluation/evaluation_run.h"

#include <string>
#include <vector>

namespace stillroom {

/// The part of a set's name after its last colon: which set of a project; empty for other places.
std::string kindOfSet(const std::string& set);

/// Which test images a look got right, by `labels` [n] i64.
std::vector<bool> rightOnes(const TestPredictions& predictions, const at::Tensor& labels);

/// What several projects say together, so that what seeds of generation do stands apart from what seeds of training do.
/// Without `labels` the pairs are left out.
void addGenerations(const std::vector<EvaluationRun>& runs, const at::Tensor& labels, const ComparisonOptions& options,
                    EvaluationSummary& summary);

} // namespace stillroom
