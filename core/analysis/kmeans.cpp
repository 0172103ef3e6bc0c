// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/kmeans.h"

#include "analysis/kmeans_start.h"
#include "analysis/lloyd.h"
#include "base/error.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace stillroom {

namespace {

/// Puts the clusters in slot order: by size, descending, then by smallest member.
KMeansResult inSlotOrder(const LloydResult& best, std::int64_t clusters) {
  std::vector<std::int64_t> sizes(static_cast<std::size_t>(clusters), 0);
  std::vector<std::size_t> firstMember(sizes.size(), best.labels.size());
  for (std::size_t i = best.labels.size(); i-- > 0;) {
    const auto cluster = static_cast<std::size_t>(best.labels[i]);
    ++sizes[cluster];
    firstMember[cluster] = i;
  }
  std::vector<std::int64_t> order(sizes.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](std::int64_t a, std::int64_t b) {
    const auto i = static_cast<std::size_t>(a);
    const auto j = static_cast<std::size_t>(b);
    return sizes[i] != sizes[j] ? sizes[i] > sizes[j] : firstMember[i] < firstMember[j];
  });
  std::vector<std::int64_t> slotOf(order.size());
  KMeansResult result{.inertia = best.inertia, .rounds = best.rounds, .converged = best.converged};
  for (std::size_t slot = 0; slot < order.size(); ++slot) {
    slotOf[static_cast<std::size_t>(order[slot])] = static_cast<std::int64_t>(slot);
    result.sizes.push_back(sizes[static_cast<std::size_t>(order[slot])]);
  }
  for (const std::int64_t label : best.labels)
    result.labels.push_back(slotOf[static_cast<std::size_t>(label)]);
  result.centres = best.centres.index_select(0, at::tensor(order, at::kLong));
  return result;
}

at::Tensor checkedPoints(const at::Tensor& points, int clusters) {
  if (points.dim() != 2 || points.size(1) < 1)
    throw Error("kmeans.points",
                "K-means needs a table of points, not a tensor of {0} dimensions. Encode the images again.",
                {std::to_string(points.dim())});
  if (points.size(0) < clusters)
    throw Error("kmeans.too-few-points",
                "There are {0} images for {1} clusters. Add images or ask for fewer per class.",
                {std::to_string(points.size(0)), std::to_string(clusters)});
  return points.to(at::kCPU, at::kFloat).contiguous();
}

/// Any value that is not finite spreads into the lengths.
void requireFinite(const Lloyd& lloyd) {
  if (!std::isfinite(lloyd.squares().sum(at::kDouble).item<double>()))
    throw Error("kmeans.points", "Some latents are not finite numbers. Encode the images again, in full precision.");
}

} // namespace

void KMeansOptions::check() const {
  if (clusters < 1 || restarts < 1 || maxRounds < 1)
    throw Error("kmeans.options",
                "K-means was asked for {0} clusters, {1} starts and {2} rounds. Each must be 1 or more.",
                {std::to_string(clusters), std::to_string(restarts), std::to_string(maxRounds)});
}

KMeansResult kMeans(const at::Tensor& points, const KMeansOptions& options, const TaskContext& context) {
  options.check();
  const c10::NoGradGuard noGradients;
  const at::Tensor table = checkedPoints(points, options.clusters);
  const Lloyd lloyd(table);
  requireFinite(lloyd);
  LloydResult best;
  for (int start = 0; start < options.restarts; ++start) {
    context.checkpoint();
    const at::Tensor first = table.index_select(0, kMeansStart(lloyd, options, start));
    LloydResult run = lloyd.run(first, options.maxRounds, context);
    if (start == 0 || run.inertia < best.inertia) best = std::move(run);
  }
  return inSlotOrder(best, options.clusters);
}

std::vector<std::vector<std::int64_t>> nearestMembers(const at::Tensor& points, const KMeansResult& result, int count) {
  const c10::NoGradGuard noGradients;
  if (count < 0 || points.dim() != 2 || points.size(0) != static_cast<std::int64_t>(result.labels.size()))
    throw Error("kmeans.points", "The clusters belong to {0} images, not to these. Run K-means again.",
                {std::to_string(result.labels.size())});
  std::vector<std::vector<std::pair<double, std::int64_t>>> members(result.sizes.size());
  for (std::size_t i = 0; i < result.labels.size(); ++i) {
    const auto point = static_cast<std::int64_t>(i);
    const at::Tensor away = points[point].to(at::kCPU, at::kFloat) - result.centres[result.labels[i]];
    members[static_cast<std::size_t>(result.labels[i])].emplace_back(away.dot(away).item<double>(), point);
  }
  std::vector<std::vector<std::int64_t>> nearest(members.size());
  for (std::size_t cluster = 0; cluster < members.size(); ++cluster) {
    std::sort(members[cluster].begin(), members[cluster].end());
    for (std::size_t i = 0; i < std::min(members[cluster].size(), static_cast<std::size_t>(count)); ++i)
      nearest[cluster].push_back(members[cluster][i].second);
  }
  return nearest;
}

} // namespace stillroom
