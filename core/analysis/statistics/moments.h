// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace stillroom {

/// Of one value or more.
double meanOf(const std::vector<double>& values);
/// Mean squared distance from the mean with n − 1 in the denominator; 0 for one value.
double sampleVariance(const std::vector<double>& values);
/// With n in the denominator, as numpy's std; 0 for one value.
double populationDeviation(const std::vector<double>& values);

} // namespace stillroom
