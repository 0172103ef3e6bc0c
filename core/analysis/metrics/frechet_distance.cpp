// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/metrics/frechet_distance.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace stillroom {
namespace {

/// Rows are taken in one block after another: R of a QR decomposition of all so far stands for them, without the loss
/// of digits that a sum of squares has.
at::Tensor triangle(const at::Tensor& features, const at::Tensor& mean, const TaskContext& context) {
  const std::int64_t count = features.size(0), block = std::max<std::int64_t>(2 * features.size(1), 1024);
  at::Tensor factor = at::empty({0, features.size(1)}, at::kDouble);
  for (std::int64_t first = 0; first < count; first += block) {
    context.checkpoint();
    const at::Tensor rows = features.narrow(0, first, std::min(block, count - first)).to(at::kDouble) - mean;
    factor = at::cat({factor, rows});
    if (factor.size(0) > factor.size(1)) factor = std::get<1>(at::linalg_qr(factor, "r"));
  }
  return factor;
}

} // namespace

Spread spreadOf(const at::Tensor& features, const TaskContext& context) {
  const at::Tensor mean = features.mean(0, false, at::kDouble);
  return {mean, triangle(features, mean, context) / std::sqrt(static_cast<double>(features.size(0) - 1))};
}

double frechetDistance(const Spread& a, const Spread& b) {
  const at::Tensor common = at::linalg_svdvals(at::mm(a.factor, b.factor.t()));
  const auto squares = [](const at::Tensor& of) { return of.square().sum().item<double>(); };
  const double distance =
      squares(a.mean - b.mean) + squares(a.factor) + squares(b.factor) - 2 * common.sum().item<double>();
  return std::max(0.0, distance);
}

} // namespace stillroom
