// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace stillroom {

/// How well a detector's labels fit labelled images, and whether its outputs are in another order than the classes.
struct LabelCheck {
  std::int64_t images = 0, right = 0;
  std::int64_t rightInOrder = 0;       ///< right under `looksLike`
  std::vector<std::int64_t> looksLike; ///< for each class its output: the own one unless it is clearly another's
  bool weak = false;                   ///< it is surely worse than a detector may be that judges anything

  double accuracy() const;        ///< 0 … 1; 0 of no images
  double accuracyInOrder() const; ///< the same under `looksLike`
  bool looksPermuted() const;
};

/// `predicted` [N] i64 on the CPU: outputs in the numbers of the classes, those of no class numbered after them, below
/// `outputs`; any other number is an image that got no answer. `intended` [N] i64 in [0, classes). At most `outputs`
/// classes. One rule for every command: of few images, or of a detector that guesses, it says nothing of an order.
LabelCheck checkLabels(const at::Tensor& predicted, const at::Tensor& intended, std::int64_t classes,
                       std::int64_t outputs);

/// What there is to say of a check: "detector.exchanged" for two classes, "detector.permuted" for longer orders, or
/// "detector.weak". `names`: of the classes, then of the outputs that no class has.
std::vector<Error> labelWarnings(const LabelCheck& check, std::span<const std::string> names);

/// For a table of gains with no more rows than columns the assignment with the largest sum, as the column of each row
/// (Hungarian method, Kuhn 1955, O(rows² · columns)).
std::vector<std::int64_t> bestAssignment(const std::vector<std::vector<std::int64_t>>& gains);

} // namespace stillroom
