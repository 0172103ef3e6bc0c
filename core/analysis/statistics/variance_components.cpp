// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/statistics/variance_components.h"

#include "analysis/statistics/moments.h"

#include <algorithm>

namespace stillroom {
namespace {

/// Sums over the layout: of values, of squares around the groups' means and of the groups' sizes squared.
struct Layout {
  double values = 0, sum = 0, within = 0, squaredSizes = 0;
};

Layout layoutOf(const std::vector<std::vector<double>>& groups) {
  Layout layout;
  for (const std::vector<double>& group : groups) {
    const auto size = static_cast<double>(group.size());
    layout.values += size;
    layout.sum += meanOf(group) * size;
    layout.within += sampleVariance(group) * (size - 1);
    layout.squaredSizes += size * size;
  }
  return layout;
}

} // namespace

VarianceComponents varianceComponents(const std::vector<std::vector<double>>& groups) {
  if (groups.size() < 2) return {};
  const Layout layout = layoutOf(groups);
  const double more = static_cast<double>(groups.size()) - 1, rest = layout.values - more - 1;
  double between = 0;
  for (const std::vector<double>& group : groups) {
    const double away = meanOf(group) - layout.sum / layout.values;
    between += away * away * static_cast<double>(group.size());
  }
  const double within = rest > 0 ? layout.within / rest : 0;
  const double usualSize = (layout.values - layout.squaredSizes / layout.values) / more;
  return {std::max(0.0, (between / more - within) / usualSize), within};
}

} // namespace stillroom
