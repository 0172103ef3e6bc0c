// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/kept_evaluations.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stillroom {

/// A figure that the paper prints; accuracies and shares in percent.
struct PaperFigure {
  std::string table; ///< its number there: "I"
  std::string dataSet, network, method;
  std::string metric; ///< "top1", or in Table IV "FID", "Precision_pct", "Density" and "Coverage_pct"
  std::int64_t imagesPerClass = 0;
  double mean = 0;
  std::optional<double> deviation; ///< none where none is printed
};

/// All figures of its tables in resources/tables/paper_tables.tsv. Throws Error "resources.missing", or what reading
/// throws.
std::vector<PaperFigure> paperFigures();

/// The network's and the protocol's names here: Tables I, II and V were made with hard labels (minimax), Table III with
/// a teacher's (rded). Empty where the figure is of no network.
std::string architectureOf(const PaperFigure& figure);
std::string protocolOf(const PaperFigure& figure);

/// "ImageNette", "ImageWoof" or "CIFAR-10" where these are its classes, in any order; empty elsewhere.
std::string dataSetOf(const std::vector<std::string>& classes);

/// Those of the figures that are of the same data set, images per class, network and protocol as a run. Each method
/// once, as first printed.
std::vector<PaperFigure> figuresBeside(const std::vector<PaperFigure>& figures, const TestedRuns& test,
                                       const KeptRun& run);

} // namespace stillroom
