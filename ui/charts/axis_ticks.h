// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/probability_scale.h"

#include <QString>

#include <functional>
#include <vector>

namespace stillroom::ui {

struct AxisTick {
  double at = 0;
  QString text;
};

/// Numbers between `low` and `high` that are 1, 2 or 5 times a power of ten apart, at most `most` (two at least) of
/// them; with `whole` no fractions.
std::vector<AxisTick> roundTicks(double low, double high, int most, bool whole = false);

/// Ticks of a count on a logarithmic axis: 0, 1, 10, 100 … at countPlace().
std::vector<AxisTick> logarithmicTicks(double highest);
/// Where a count stands on it: 1 at one, a step further for each power of ten.
double countPlace(double count);

/// Ticks of p by their places.
std::vector<AxisTick> probabilityTicks(ProbabilityScale scale, int most);

/// Every n-th of the ticks, n as small as their texts allow. `extent` is how long a text is along the axis.
std::vector<AxisTick> thinned(const std::vector<AxisTick>& ticks, double pixelsPerUnit,
                              const std::function<double(const QString&)>& extent);

} // namespace stillroom::ui
