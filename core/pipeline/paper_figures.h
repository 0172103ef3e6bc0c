// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/kept_evaluations.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stillroom {

/// An accuracy that the paper prints, in percent.
struct PaperFigure {
  std::string table; ///< its number there: "I"
  std::string dataSet, network, method;
  std::int64_t imagesPerClass = 0;
  double mean = 0;
  std::optional<double> deviation; ///< none where none is printed
};

/// All accuracies of resources/tables/paper_tables.tsv. Throws Error "resources.missing" or "paper.damaged".
std::vector<PaperFigure> paperFigures();

/// "ImageNette", "ImageWoof" or "CIFAR-10" where these are its classes, in any order; empty elsewhere.
std::string dataSetOf(const std::vector<std::string>& classes);

/// Those of the figures that are of the same data set, images per class, network and protocol as a run: Tables I, II
/// and V were made with hard labels (minimax), Table III with a teacher's (rded). Each method once, as first printed.
std::vector<PaperFigure> figuresBeside(const std::vector<PaperFigure>& figures, const TestedRuns& test,
                                       const KeptRun& run);

} // namespace stillroom
