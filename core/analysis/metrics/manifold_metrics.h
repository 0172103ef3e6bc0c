// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace stillroom {

/// Shares in 0 … 1, density 0 or more.
struct ManifoldMetrics {
  double precision = 0; ///< synthetic ones inside at least one real ball
  double recall = 0;    ///< real ones inside at least one synthetic ball
  double density = 0;   ///< real balls around a synthetic one, on average, by k: can pass 1
  double coverage = 0;  ///< real ones whose own ball holds a synthetic one
};

/// Precision and recall (Kynkäänniemi et al. 2019), density and coverage (Naeem et al. 2020) of features [n, D] and
/// [m, D], f32 or f64, finite. A point's ball reaches to its `nearest`-th neighbour among its own, itself not counted,
/// and doesn't hold its border; distances are Euclidean and compared as in double. Throws Error "metrics.too-few"
/// unless both have more than `nearest` rows, or Cancelled between blocks.
ManifoldMetrics manifoldMetrics(const at::Tensor& real, const at::Tensor& synthetic, std::int64_t nearest,
                                const TaskContext& context = {});

/// The nearest row of `real` for each row of `points`; the lower index wins a tie.
struct NearestRows {
  at::Tensor index;    ///< [n] i64
  at::Tensor distance; ///< [n] f64, Euclidean
};
NearestRows nearestRows(const at::Tensor& points, const at::Tensor& real, const TaskContext& context = {});

} // namespace stillroom
