// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/probability_scale.h"
#include "ui/state/review_state.h"

#include <array>
#include <span>

namespace stillroom::ui {

inline constexpr int histogramBins = 25;
/// Images per part of an axis of p; those without a prediction (NaN) are left out.
using Histogram = std::array<int, histogramBins>;

Histogram histogramOf(std::span<const float> confidences, ProbabilityScale scale);
Histogram baselineHistogram(const ReviewState& state, ProbabilityScale scale);
/// Of the chosen images.
Histogram chosenHistogram(const ReviewState& state, ProbabilityScale scale);

} // namespace stillroom::ui
