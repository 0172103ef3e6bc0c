// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/metrics/copies.h"

#include "base/random.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <limits>

namespace stillroom {
namespace {

constexpr std::int64_t leastReal = 100;
constexpr double shareBelow = 0.01;

/// [n] f64: of each of these rows to the nearest other row.
at::Tensor distancesToOthers(const at::Tensor& real, const at::Tensor& rows, const TaskContext& context) {
  const at::Tensor taken = at::zeros({real.size(0)}, at::kBool);
  taken.index_fill_(0, rows, true);
  const at::Tensor others = real.index_select(0, at::nonzero(taken.logical_not()).flatten());
  const at::Tensor chosen = real.index_select(0, rows);
  const at::Tensor outside = nearestRows(chosen, others, context).distance;
  const at::Tensor inside = at::cdist(chosen.to(at::kDouble), chosen.to(at::kDouble)); // a thousand rows at most
  inside.fill_diagonal_(std::numeric_limits<double>::infinity());
  return at::minimum(outside, std::get<0>(inside.min(1)));
}

} // namespace

std::optional<double> nearCopyDistance(const at::Tensor& real, std::int64_t sample, std::uint64_t seed,
                                       const TaskContext& context) {
  if (real.size(0) < leastReal) return std::nullopt;
  const std::int64_t count = std::min(sample, real.size(0) - 1); // one at least is left to be near to
  const auto rows = RandomStream({.seed = seed, .purpose = "copies"}).drawWithoutReplacement(real.size(0), count);
  const at::Tensor distances = distancesToOthers(real, at::tensor(rows, at::kLong), context);
  return at::quantile(distances, shareBelow).item<double>();
}

} // namespace stillroom
