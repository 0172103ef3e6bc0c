// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "images/image_folder.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace stillroom {

/// What a detector says of the labels of a set.
struct LabelShares {
  std::string set;        ///< nameOfSet() of it
  std::string judge;      ///< its architecture and a hash of its file
  bool selecting = false; ///< it is the one that chose this project's images: it judges itself
  double threshold = 0.7; ///< of `low`
  std::int64_t images = 0;
  std::int64_t right = 0; ///< predicted as the class they stand for
  std::int64_t low = 0;   ///< that class' probability is below the threshold
  struct ClassShare {
    std::string name; ///< folder
    std::int64_t images = 0, right = 0;
  };
  std::vector<ClassShare> classes;
  std::vector<SkippedFile> skipped;

  double consistency() const { return images > 0 ? static_cast<double>(right) / static_cast<double>(images) : 0; }
};

/// A set as readSet() takes it, judged by a detector's file; §III-E of the paper counts what is wrong and what is below
/// 0.7. Classes are matched by name, by order where the judge has no names. Throws Error "metrics.judge" for a judge
/// that doesn't know a class, what reading sets and detectors throws, or Cancelled.
LabelShares labelShares(const std::string& set, const std::filesystem::path& judge, const TaskContext& context,
                        double threshold = 0.7);

/// Those of a project's own detector, where the set is of a project that has one, then those of the judges. Warns of a
/// judge that is that detector, and leaves it out.
std::vector<LabelShares> allLabelShares(const std::string& set, const std::vector<std::string>& judges,
                                        const TaskContext& context);

} // namespace stillroom
