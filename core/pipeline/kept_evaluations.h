// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "evaluation/evaluation_figures.h"
#include "images/image_folder.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace stillroom {

/// A judged training as it is kept in a folder of results, accuracies in percent.
struct KeptRun {
  std::filesystem::path folder;
  std::string set, architecture, protocol;
  std::uint64_t seed = 0;
  std::int64_t epochs = 0;
  std::int64_t imagesPerClass = 0; ///< of the set's largest class; 0 where it isn't known
  double best = 0, last = 0, tail = 0;
  std::vector<EvaluationLook> looks;

  /// The part of `set` after its last colon: which set of a project; empty for other places.
  std::string kind() const;
};

/// What was judged on the same test images.
struct TestedRuns {
  std::int64_t images = 0; ///< of the test set
  std::string fingerprint, cut;
  std::vector<std::string> classes; ///< folder names; empty where they aren't known
  std::vector<KeptRun> runs;        ///< a project's sets before other places, the baseline first
  EvaluationSummary summary;        ///< summarise() of these runs
};

struct KeptEvaluations {
  std::vector<TestedRuns> tests;
  std::vector<SkippedFile> damaged; ///< folders of runs that can't be read, and why
};

/// All complete runs in a folder of results, by their test images; nothing where there is no such folder. Throws
/// Cancelled.
KeptEvaluations keptEvaluations(const std::filesystem::path& results, const TaskContext& context = {});

} // namespace stillroom
