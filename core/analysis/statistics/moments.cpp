// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/statistics/moments.h"

#include <cmath>
#include <numeric>

namespace stillroom {
namespace {

double squaresAround(const std::vector<double>& values, double middle) {
  double squares = 0;
  for (const double value : values)
    squares += (value - middle) * (value - middle);
  return squares;
}

} // namespace

double meanOf(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double sampleVariance(const std::vector<double>& values) {
  return values.size() < 2 ? 0 : squaresAround(values, meanOf(values)) / static_cast<double>(values.size() - 1);
}

double populationDeviation(const std::vector<double>& values) {
  return std::sqrt(squaresAround(values, meanOf(values)) / static_cast<double>(values.size()));
}

} // namespace stillroom
