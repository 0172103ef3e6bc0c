// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/statistics/paired_comparison.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stillroom {

/// One look at the test set, in 0 … 1.
struct EvaluationLook {
  std::int64_t epoch = 0;
  double loss = 0; ///< of the training in that epoch
  double accuracy = 0;
};

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

} // namespace stillroom
