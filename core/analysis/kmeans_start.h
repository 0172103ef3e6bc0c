// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/kmeans.h"
#include "analysis/lloyd.h"

namespace stillroom {

/// Greedy k-means++ (Arthur and Vassilvitskii 2007; 2 + ln k trials a centre, as scikit-learn): [k] i64, the points to
/// start from; k is at most the number of points. Random numbers: stream ("kmeans", options.name, step = start). Once
/// every point coincides with a centre, the lowest unused points fill up.
at::Tensor kMeansStart(const Lloyd& lloyd, const KMeansOptions& options, int start);

} // namespace stillroom
