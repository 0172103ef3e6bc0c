// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "images/image_folder.h"
#include "pipeline/labelled_files.h"
#include "pipeline/set_metrics.h"

#include <ATen/core/Tensor.h>

#include <functional>
#include <string>
#include <vector>

namespace stillroom {

/// Turns pictures into features: two steps, so that pictures of mixed sizes go through the network together.
struct FeatureMaker {
  std::string name; ///< the network and a hash of its weights: part of each figure's recipe
  std::function<at::Tensor(const at::Tensor&)> prepare;  ///< [1, H, W, 3] u8 → one row
  std::function<at::Tensor(const at::Tensor&)> features; ///< rows → [N, D]
};

/// Throws Error "metrics.detector", "features.unknown", "features.missing", or what loading the network throws.
FeatureMaker featureMaker(const FeatureSource& source);

/// What was read of a set, and what its pictures look like to a network.
struct SetFeatures {
  at::Tensor features;              ///< [n, D]
  std::vector<std::size_t> rows;    ///< which of the files each is of
  std::vector<SkippedFile> skipped; ///< the others
};

/// Reports images. Throws Error "images.none-readable", what the network throws, or Cancelled.
SetFeatures featuresOf(const LabelledFiles& files, const FeatureMaker& maker, const TaskContext& context);

} // namespace stillroom
