// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lloyd.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace stillroom {

Lloyd::Lloyd(const at::Tensor& points)
    : m_mean(points.mean(0)), m_points(points - m_mean), m_squares(at::linalg_vector_norm(m_points, 2, 1).square_()) {}

Lloyd::Assignment Lloyd::assign(const at::Tensor& centres) const {
  const at::Tensor centreSquares = at::linalg_vector_norm(centres, 2, 1).square_();
  auto [nearest, labels] = at::addmm(centreSquares, m_points, centres.t(), 1, -2).min(1);
  return {labels, nearest.add_(m_squares).clamp_min_(0)};
}

/// Each point is read once and added in order, whatever the number of threads.
at::Tensor Lloyd::means(const at::Tensor& labels, std::int64_t clusters) const {
  const at::Tensor sizes = at::bincount(labels, {}, clusters).to(at::kFloat);
  at::Tensor sums = at::zeros({clusters, m_points.size(1)}, m_points.options());
  return sums.index_add_(0, labels, m_points).div_(sizes.unsqueeze(1));
}

/// Gives every empty cluster the point farthest from its centre among clusters of two or more.
void Lloyd::fillEmptied(Assignment& assignment, std::int64_t clusters) const {
  std::vector<std::int64_t> sizes(static_cast<std::size_t>(clusters), 0);
  auto* labels = assignment.labels.mutable_data_ptr<std::int64_t>();
  auto* distances = assignment.distances.mutable_data_ptr<float>();
  for (std::int64_t i = 0; i < count(); ++i)
    ++sizes[static_cast<std::size_t>(labels[i])];
  for (std::size_t cluster = 0; cluster < sizes.size(); ++cluster) {
    if (sizes[cluster] > 0) continue;
    std::int64_t farthest = -1;
    for (std::int64_t i = 0; i < count(); ++i)
      if (sizes[static_cast<std::size_t>(labels[i])] > 1 && (farthest < 0 || distances[i] > distances[farthest]))
        farthest = i;
    --sizes[static_cast<std::size_t>(labels[farthest])];
    ++sizes[cluster];
    labels[farthest] = static_cast<std::int64_t>(cluster);
    distances[farthest] = 0;
  }
}

/// From differences, in double: the expanded form cancels too much for a comparison of starts.
double Lloyd::inertia(const at::Tensor& centres, const at::Tensor& labels) const {
  constexpr std::int64_t block = 64;
  double sum = 0;
  for (std::int64_t first = 0; first < count(); first += block) {
    const std::int64_t size = std::min(block, count() - first);
    const at::Tensor away = m_points.narrow(0, first, size) - centres.index_select(0, labels.narrow(0, first, size));
    sum += at::linalg_vector_norm(away, 2, 1).to(at::kDouble).square_().sum().item<double>();
  }
  return sum;
}

LloydResult Lloyd::run(const at::Tensor& start, int maxRounds, const TaskContext& context) const {
  const std::int64_t clusters = start.size(0);
  at::Tensor centres = start - m_mean;
  at::Tensor labels;
  LloydResult result;
  while (result.rounds < maxRounds && !result.converged) {
    context.checkpoint();
    ++result.rounds;
    Assignment assignment = assign(centres);
    fillEmptied(assignment, clusters);
    result.converged = labels.defined() && at::equal(labels, assignment.labels);
    labels = assignment.labels;
    if (!result.converged) centres = means(labels, clusters);
  }
  result.inertia = inertia(centres, labels);
  result.labels.assign(labels.const_data_ptr<std::int64_t>(), labels.const_data_ptr<std::int64_t>() + count());
  result.centres = centres + m_mean;
  return result;
}

} // namespace stillroom
