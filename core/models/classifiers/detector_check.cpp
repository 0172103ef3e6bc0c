// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classifiers/detector_check.h"

#include <ATen/ATen.h>

#include <limits>

namespace stillroom {

std::vector<std::int64_t> bestAssignment(const std::vector<std::vector<std::int64_t>>& gains) {
  // Rows are added one at a time along a shortest augmenting path; row and column 0 are the path's start.
  const std::size_t n = gains.size();
  constexpr std::int64_t far = std::numeric_limits<std::int64_t>::max() / 4;
  std::vector<std::int64_t> rowPrice(n + 1), columnPrice(n + 1);
  std::vector<std::size_t> rowOf(n + 1), before(n + 1);
  for (std::size_t row = 1; row <= n; ++row) {
    rowOf[0] = row;
    std::size_t column = 0;
    std::vector<std::int64_t> distance(n + 1, far);
    std::vector<char> done(n + 1);
    do {
      done[column] = 1;
      const std::size_t current = rowOf[column];
      std::size_t nearest = 0;
      std::int64_t step = far;
      for (std::size_t j = 1; j <= n; ++j) {
        if (done[j]) continue;
        const std::int64_t reduced = -gains[current - 1][j - 1] - rowPrice[current] - columnPrice[j];
        if (reduced < distance[j]) {
          distance[j] = reduced;
          before[j] = column;
        }
        if (distance[j] < step) {
          step = distance[j];
          nearest = j;
        }
      }
      for (std::size_t j = 0; j <= n; ++j) {
        if (done[j]) {
          rowPrice[rowOf[j]] += step;
          columnPrice[j] -= step;
        } else {
          distance[j] -= step;
        }
      }
      column = nearest;
    } while (rowOf[column] != 0);
    for (; column != 0; column = before[column])
      rowOf[column] = rowOf[before[column]];
  }
  std::vector<std::int64_t> assignment(n);
  for (std::size_t j = 1; j <= n; ++j)
    assignment[rowOf[j] - 1] = static_cast<std::int64_t>(j - 1);
  return assignment;
}

LabelCheck checkLabels(const at::Tensor& predicted, const at::Tensor& intended, std::int64_t classes) {
  const at::Tensor p = predicted.contiguous(), t = intended.contiguous();
  const std::int64_t *says = p.const_data_ptr<std::int64_t>(), *is = t.const_data_ptr<std::int64_t>();
  const auto k = static_cast<std::size_t>(classes);
  std::vector<std::vector<std::int64_t>> counts(k, std::vector<std::int64_t>(k));
  for (std::int64_t i = 0; i < p.numel(); ++i) {
    if (says[i] >= 0 && says[i] < classes && is[i] >= 0 && is[i] < classes)
      ++counts[static_cast<std::size_t>(is[i])][static_cast<std::size_t>(says[i])];
  }
  LabelCheck check;
  check.permutation = bestAssignment(counts);
  std::int64_t right = 0, best = 0;
  for (std::size_t i = 0; i < k; ++i) {
    right += counts[i][i];
    best += counts[i][static_cast<std::size_t>(check.permutation[i])];
  }
  const auto total = static_cast<double>(std::max<std::int64_t>(p.numel(), 1));
  check.accuracy = static_cast<double>(right) / total;
  check.bestAccuracy = static_cast<double>(best) / total;
  // Of few images some permutation always fits better: ask for as many as two per class and for a clear gain.
  check.looksPermuted = p.numel() >= 2 * classes && check.bestAccuracy > check.accuracy + 0.2 &&
                        check.bestAccuracy > 1.5 * check.accuracy;
  return check;
}

} // namespace stillroom
