// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/histogram.h"

#include <algorithm>
#include <cmath>

namespace stillroom::ui {

Histogram histogramOf(std::span<const float> confidences, ProbabilityScale scale) {
  Histogram counts{};
  for (const float p : confidences) {
    if (std::isnan(p)) continue;
    const double place = placeOf(static_cast<double>(p), scale);
    ++counts[static_cast<std::size_t>(std::clamp(static_cast<int>(place * histogramBins), 0, histogramBins - 1))];
  }
  return counts;
}

Histogram baselineHistogram(const ReviewState& state, ProbabilityScale scale) {
  return state.sampleCount() > 0 ? histogramOf(state.input().baselineConfidence, scale) : Histogram{};
}

Histogram chosenHistogram(const ReviewState& state, ProbabilityScale scale) {
  std::vector<float> confidences;
  if (state.sampleCount() > 0)
    for (const SampleChoice& choice : state.result->samples)
      confidences.push_back(choice.confidence);
  return histogramOf(confidences, scale);
}

} // namespace stillroom::ui
