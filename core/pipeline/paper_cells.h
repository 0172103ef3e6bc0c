// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "images/image_folder.h"
#include "pipeline/paper_figures.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace stillroom {

/// What folders of results say in the place of a printed figure.
struct OwnFigure {
  double mean = 0;
  std::optional<double> deviation; ///< population; none for one run
  std::optional<double> last;      ///< of accuracies: the mean of the last looks
  std::int64_t runs = 0;           ///< trainings, or measured sets
  std::vector<std::string> sets;   ///< their names, sorted
  std::int64_t images = 0;         ///< test images, or synthetic ones that were measured
  std::string fingerprint, cut;    ///< of the test images
  std::int64_t epochs = 0;         ///< of the trainings
  bool asProtocol = true;          ///< they trained as many epochs as the protocol does
};

/// One printed figure and ours.
struct PaperCell {
  PaperFigure printed;
  std::optional<OwnFigure> own; ///< of the test images with the most runs, where several were taken
  std::string command;          ///< that fills or adds to the cell; names in capitals are the user's
};

struct PaperCells {
  std::vector<PaperCell> cells;     ///< as the paper prints them, table by table
  std::vector<SkippedFile> damaged; ///< runs that can't be read, and why
};

/// The tables of the paper beside the runs (`evaluate --into`) and measured sets (`metrics --into`) in folders of
/// results. A run counts for a method by its kind of set: `baseline` is D4M, `first` what Minimax calls Random, and so
/// on; other methods' sets count by their name: a folder called DiT. Throws what paperFigures() throws, or Cancelled.
PaperCells paperCells(const std::vector<std::filesystem::path>& results, const TaskContext& context = {});

/// The kinds of a project's sets that stand for a printed method, the best first; none where it isn't made here.
std::vector<std::string> kindsOfMethod(const std::string& method);

} // namespace stillroom
