// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace stillroom {

/// Where the spread of figures comes from that were measured several times in each of several groups: variances of one
/// figure, 0 or more.
struct VarianceComponents {
  double between = 0; ///< of the groups' own true values
  double within = 0;  ///< of repeats in one group; 0 where no group has two
};

/// The usual estimates from the mean squares of a one-way layout with random groups, also of unequal sizes (Searle,
/// Casella and McCulloch 1992, §3.6), with `between` cut off at 0. Two groups of one value at least, else both are 0.
/// Without repeats what is within the groups stands in `between`: it can't be told apart.
VarianceComponents varianceComponents(const std::vector<std::vector<double>>& groups);

} // namespace stillroom
