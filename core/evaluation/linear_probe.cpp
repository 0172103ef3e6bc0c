// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/linear_probe.h"

#include "base/error.h"

#include <ATen/ATen.h>

#include <cmath>

namespace stillroom {
namespace {

/// Whichever system of equations is smaller: one for each image or one for each feature. Both have the same solution.
at::Tensor weightsOf(const at::Tensor& rows, const at::Tensor& targets, double penalty) {
  const bool byImage = rows.size(0) < rows.size(1);
  const at::Tensor square = byImage ? at::mm(rows, rows.t()) : at::mm(rows.t(), rows);
  square.diagonal().add_(penalty);
  return byImage ? at::mm(rows.t(), at::linalg_solve(square, targets))
                 : at::linalg_solve(square, at::mm(rows.t(), targets));
}

} // namespace

at::Tensor linearProbe(const at::Tensor& train, const at::Tensor& labels, const at::Tensor& test, std::int64_t classes,
                       double ridge) {
  if (!train.isfinite().all().item<bool>() || !test.isfinite().all().item<bool>())
    throw Error("probe.finite", "The features hold NaN or infinity, so that no probe can be fitted to them. Check the "
                                "detector's weights.");
  const at::Tensor mean = train.mean(0, false, at::kDouble);
  at::Tensor rows = train.to(at::kDouble) - mean;
  const double spread = std::sqrt(rows.square().mean().item<double>());
  if (spread == 0)
    throw Error("probe.equal", "All images of the set have the same features, so that nothing can be learnt from them. "
                               "Look at the images, or take another detector.");
  rows = rows / spread;
  const at::Tensor targets = at::one_hot(labels, classes).to(at::kDouble);
  const at::Tensor middle = targets.mean(0);
  const double penalty = ridge * static_cast<double>(rows.size(0)); // the features' mean square is 1
  const at::Tensor weights = weightsOf(rows, targets - middle, penalty);
  return (at::mm((test.to(at::kDouble) - mean) / spread, weights) + middle).argmax(1);
}

} // namespace stillroom
