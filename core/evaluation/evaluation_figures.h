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
  double seconds = 0; ///< of one training, on average; 0 where it wasn't measured
};

/// Two sets with the same network, protocol, seeds and test images.
struct SummaryPair {
  std::string a, b, architecture, protocol;
  PairedComparison comparison; ///< of the best looks
  double lastDifference = 0;
  double secondsPerRepeat = 0; ///< of one training on each of both sets; 0 where it wasn't measured
};

/// The same set (`refined`, …) of several projects that were made with different seeds, over all their trainings.
struct GenerationRow {
  std::string kind, architecture, protocol;
  std::int64_t projects = 0, trainings = 0;
  double mean = 0;                         ///< of the projects' means, in percent
  double generationDeviation = 0;          ///< between sets made anew, of the same training; estimated, sample
  std::optional<double> trainingDeviation; ///< between trainings on one set; none where none was repeated
};

/// Two sets of the same projects.
struct GenerationPair {
  std::string a, b, architecture, protocol; ///< kinds
  std::int64_t projects = 0, trainings = 0; ///< trainings of each of both sets
  PairedComparison comparison;              ///< of the best looks, over projects: what sets made anew would give
  double generationDeviation = 0;           ///< of the difference
  std::optional<double> trainingDeviation;
};

struct EvaluationSummary {
  std::vector<SummaryRow> rows;           ///< in the runs' order
  std::vector<SummaryPair> pairs;         ///< of rows with the same network and protocol that share at least one seed
  std::vector<GenerationRow> generations; ///< of sets PROJECT:KIND where at least two projects have the kind
  std::vector<GenerationPair> generationPairs; ///< of those, where at least two projects have both
};

} // namespace stillroom
