// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/metrics/manifold_metrics.h"

#include <optional>

namespace stillroom {

/// The distance below which a picture counts as a near copy of a real one: the one that of `sample` random real images
/// (all where there are fewer) only one in a hundred lies below from the nearest other real image. Nothing for fewer
/// than 100 real images, which say nothing of one in a hundred. Features [n, D], f32 or f64, finite. Throws Cancelled.
std::optional<double> nearCopyDistance(const at::Tensor& real, std::int64_t sample = 1000, std::uint64_t seed = 0,
                                       const TaskContext& context = {});

} // namespace stillroom
