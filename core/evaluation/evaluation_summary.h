// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/statistics/paired_comparison.h"
#include "evaluation/evaluation_run.h"

#include <optional>
#include <string>
#include <vector>

namespace stillroom {

/// All repeats of a set with a network and a protocol, accuracies in percent.
struct SummaryRow {
  std::string set, architecture, protocol;
  std::int64_t repeats = 0;
  double mean = 0;                 ///< of the best looks, as the protocols report
  std::optional<double> deviation; ///< population; none for one repeat
  double lastMean = 0, tailMean = 0;
  std::optional<double> lastDeviation;
};

/// Two sets with the same network, protocol, seeds and test images.
struct SummaryPair {
  std::string a, b, architecture, protocol;
  PairedComparison comparison; ///< of the best looks
  double lastDifference = 0;
};

struct EvaluationSummary {
  std::vector<SummaryRow> rows;   ///< in the runs' order
  std::vector<SummaryPair> pairs; ///< of rows with the same network and protocol that share at least one seed
};

/// `labels` [n] i64 of the test images all runs were tested on. Throws Error "evaluation.test-differs" where a run has
/// another number of them.
EvaluationSummary summarise(const std::vector<EvaluationRun>& runs, const at::Tensor& labels,
                            const ComparisonOptions& options = {});

} // namespace stillroom
