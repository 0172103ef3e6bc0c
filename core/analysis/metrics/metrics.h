// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/metrics/kernel_distance.h"
#include "analysis/metrics/manifold_metrics.h"
#include "base/progress.h"

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace stillroom {

struct MetricsOptions {
  std::int64_t nearest = 5; ///< k of precision, recall, density and coverage; 1 or more
  KernelDistanceOptions kernel;
  /// Throws Error "metrics.options".
  void check() const;
};

/// What features say of a synthetic set beside real images, with all that the figures depend on.
struct Metrics {
  std::int64_t real = 0, synthetic = 0; ///< images
  std::int64_t dimension = 0;
  double fid = 0;
  /// FID of as many random real images as there are synthetic ones, against all real ones: what no set of this size
  /// falls below by being good, since few images bias FID upwards. NaN where there are no more real than synthetic
  /// ones.
  double fidFloor = 0;
  KernelDistance kid;
  std::int64_t nearest = 0; ///< k of the four below
  ManifoldMetrics manifold;
};

/// Features [n, D] and [m, D], f32 or f64 on the CPU. Warns where the sets are too small for a metric. Throws Error
/// "metrics.options", "metrics.shape", "metrics.finite", "metrics.equal" (all images have the same features),
/// "metrics.too-few", or Cancelled.
Metrics measure(const at::Tensor& real, const at::Tensor& synthetic, const MetricsOptions& options = {},
                const TaskContext& context = {});

} // namespace stillroom
