// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace stillroom {

/// Spearman's rank correlation of two lists of the same length, −1 … 1; equal values share the mean of their ranks.
/// Nothing for fewer than two pairs, and where all values of a list are equal.
std::optional<double> rankCorrelation(const std::vector<double>& a, const std::vector<double>& b);

} // namespace stillroom
