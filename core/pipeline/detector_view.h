// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/image_folder.h"
#include "models/classifiers/detector.h"

#include <string>
#include <vector>

namespace stillroom {

/// What a detector says of a set's pictures, through its own transform.
struct DetectorView {
  DetectorOutput output;
  at::Tensor labels;                ///< [n] i64 in the order of `classes`
  std::vector<std::string> classes; ///< the set's folder names
  std::vector<SkippedFile> skipped;
};

/// A set as readSet() takes it. Throws what reading it throws, or Cancelled.
DetectorView viewOf(const std::string& set, const Detector& detector, const TaskContext& context);

} // namespace stillroom
