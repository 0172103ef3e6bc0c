// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace stillroom {

/// How well a detector's labels fit labelled images, and whether its outputs seem to be in another order.
struct LabelCheck {
  double accuracy = 0;                   ///< share of images predicted as their class, 0 … 1
  double bestAccuracy = 0;               ///< the same under `permutation`
  std::vector<std::int64_t> permutation; ///< for each class of the images the output that fits it best, one to one
  bool looksPermuted = false; ///< better by more than 0.2 and by more than half: the order of classes is probably wrong
};

/// `predicted` and `intended` [N] i64 on the CPU, values in [0, classes); an image with another value counts as wrong.
/// Of fewer than two images per class it says nothing of a permutation.
LabelCheck checkLabels(const at::Tensor& predicted, const at::Tensor& intended, std::int64_t classes);

/// For a square table of gains the assignment with the largest sum, as the column of each row (Hungarian method, Kuhn
/// 1955, O(n³)).
std::vector<std::int64_t> bestAssignment(const std::vector<std::vector<std::int64_t>>& gains);

} // namespace stillroom
