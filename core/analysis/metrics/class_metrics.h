// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/metrics/metrics.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stillroom {

/// What can be measured of one class.
struct ClassMetrics {
  std::int64_t label = 0, real = 0, synthetic = 0; ///< images of it
  std::optional<Metrics> metrics;
  std::string problem; ///< why not, in words; empty where there are metrics
};

/// measure() for each label from 0 to `classes` − 1, within the class: `realLabels` and `syntheticLabels` [n] and [m]
/// i64. A class with too few images gets no figures, but a sentence. Throws Error "metrics.shape" for labels that don't
/// fit the features, or Cancelled.
std::vector<ClassMetrics> measureByClass(const at::Tensor& real, const at::Tensor& realLabels,
                                         const at::Tensor& synthetic, const at::Tensor& syntheticLabels,
                                         std::int64_t classes, const MetricsOptions& options = {},
                                         const TaskContext& context = {});

} // namespace stillroom
