// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/kmeans_start.h"

#include "base/random.h"
#include "models/kernels/packed_weights.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace stillroom {

namespace {

/// Products of every point with a few: [m, n]. MKL takes twice as long as oneDNN for so narrow a table.
at::Tensor productsWith(const at::Tensor& few, const at::Tensor& points) {
  return (canPack(few) ? PackedLinear(few)(points, {}) : at::mm(points, few.t())).t().contiguous();
}

/// Squared distances of every point to some of the points: [m, n].
at::Tensor distancesTo(const Lloyd& lloyd, const std::vector<std::int64_t>& chosen) {
  const at::Tensor indices = at::tensor(chosen, at::kLong);
  at::Tensor distances = productsWith(lloyd.points().index_select(0, indices), lloyd.points()).mul_(-2);
  distances.add_(lloyd.squares()).add_(lloyd.squares().index_select(0, indices).unsqueeze(1)).clamp_min_(0);
  // Rounding must not leave a chosen point a chance to be drawn again.
  return distances.scatter_(1, indices.unsqueeze(1), 0);
}

/// Points drawn with probability in proportion to their distance from the nearest centre so far.
std::vector<std::int64_t> draw(const at::Tensor& distances, int trials, RandomStream& random) {
  const at::Tensor running = distances.to(at::kDouble).cumsum(0);
  const double* sums = running.const_data_ptr<double>();
  const std::int64_t count = running.size(0);
  std::vector<std::int64_t> drawn;
  for (int i = 0; i < trials; ++i) {
    const double* found = std::upper_bound(sums, sums + count, random.uniform() * sums[count - 1]);
    drawn.push_back(std::min<std::int64_t>(found - sums, count - 1));
  }
  return drawn;
}

std::int64_t lowestUnused(const std::vector<std::int64_t>& chosen) {
  std::int64_t point = 0;
  while (std::find(chosen.begin(), chosen.end(), point) != chosen.end())
    ++point;
  return point;
}

} // namespace

at::Tensor kMeansStart(const Lloyd& lloyd, const KMeansOptions& options, int start) {
  RandomStream random({.seed = options.seed, .purpose = "kmeans", .name = options.name, .step = start});
  const int trials = 2 + static_cast<int>(std::log(options.clusters));
  std::vector<std::int64_t> chosen = {
      static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(lloyd.count())))};
  at::Tensor nearest = distancesTo(lloyd, chosen)[0];
  while (chosen.size() < static_cast<std::size_t>(options.clusters)) {
    if (nearest.max().item<float>() <= 0) {
      chosen.push_back(lowestUnused(chosen));
      continue;
    }
    const std::vector<std::int64_t> drawn = draw(nearest, trials, random);
    const at::Tensor left = at::minimum(distancesTo(lloyd, drawn), nearest);
    const std::int64_t best = left.sum(1, false, at::kDouble).argmin().item<std::int64_t>();
    chosen.push_back(drawn[static_cast<std::size_t>(best)]);
    nearest = left[best];
  }
  return at::tensor(chosen, at::kLong);
}

} // namespace stillroom
