// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace stillroom {

/// How well a detector's labels fit labelled images, and whether its outputs seem to be in another order.
struct LabelCheck {
  double accuracy = 0;                   ///< share of images predicted as their class
  double bestAccuracy = 0;               ///< the same under `permutation`
  std::vector<std::int64_t> permutation; ///< for each class of the images the output that fits it best, one to one
  bool looksPermuted = false;            ///< the permutation is far better: the order of classes is probably wrong
};

/// `predicted` and `intended` [N] i64 on the CPU, values in [0, classes). Wrong values are left out.
LabelCheck checkLabels(const at::Tensor& predicted, const at::Tensor& intended, std::int64_t classes);

/// For a square table of gains the assignment of columns to rows with the largest sum (Hungarian method, O(n³)).
std::vector<std::int64_t> bestAssignment(const std::vector<std::vector<std::int64_t>>& gains);

} // namespace stillroom
