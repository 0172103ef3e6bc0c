// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <ATen/core/Tensor.h>
#include <cstdint>

#include <string>
#include <vector>

namespace stillroom {

struct KMeansOptions {
  int clusters = 10;   ///< k, 1 or more: the images per class (Algorithm 1, line 6)
  int restarts = 10;   ///< n_init: k-means++ starts; the lowest inertia wins (ties: the earlier start)
  int maxRounds = 300; ///< Lloyd rounds per start; fewer when no assignment changes
  std::uint64_t seed = 0;
  std::string name; ///< stream name of the random numbers: the class folder
  /// Throws Error "kmeans.options" where one of the three numbers is below 1.
  void check() const;
};

struct KMeansResult {
  at::Tensor centres;               ///< [k, D] f32; ordered by cluster size, descending, then smallest member index
  std::vector<std::int64_t> labels; ///< [n]: slot of each point after that ordering
  std::vector<std::int64_t> sizes;  ///< [k]
  double inertia = 0;               ///< Σ squared distance to the own centre
  int rounds = 0;                   ///< of the winning start
  bool converged = false;
};

/// Lloyd's algorithm (1982) with k-means++ seeding (Arthur and Vassilvitskii 2007; greedy, 2 + ln k trials as
/// scikit-learn's KMeans) on points [n, D] f32 (other types and devices are converted). Distances come from batched
/// matrix products; centres are means in f32 or better of their members. An emptied cluster takes the point farthest
/// from its centre. Deterministic for a given thread count. Throws Error "kmeans.options", "kmeans.points" unless the
/// points are a finite table, "kmeans.too-few-points" when n < k, or Cancelled between rounds.
KMeansResult kMeans(const at::Tensor& points, const KMeansOptions& options, const TaskContext& context = {});

/// For each of k centres the `count` nearest members of its own cluster, nearest first (fewer if the cluster is
/// smaller): indices of points. `points` as given to kMeans(). Throws Error "kmeans.points" when they are others in
/// number, or count < 0.
std::vector<std::vector<std::int64_t>> nearestMembers(const at::Tensor& points, const KMeansResult& result, int count);

} // namespace stillroom
