// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/statistics/rank_correlation.h"

#include "analysis/statistics/moments.h"

#include <cmath>
#include <cstddef>

namespace stillroom {
namespace {

std::vector<double> ranksOf(const std::vector<double>& values) {
  std::vector<double> ranks;
  for (const double value : values) {
    double below = 0, equal = 0;
    for (const double other : values) {
      below += other < value;
      equal += other == value;
    }
    ranks.push_back(below + (equal + 1) / 2);
  }
  return ranks;
}

} // namespace

std::optional<double> rankCorrelation(const std::vector<double>& a, const std::vector<double>& b) {
  if (a.size() != b.size() || a.size() < 2) return std::nullopt;
  const std::vector<double> ranksA = ranksOf(a), ranksB = ranksOf(b);
  const double middle = meanOf(ranksA);
  double both = 0, squaresA = 0, squaresB = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    both += (ranksA[i] - middle) * (ranksB[i] - middle);
    squaresA += (ranksA[i] - middle) * (ranksA[i] - middle);
    squaresB += (ranksB[i] - middle) * (ranksB[i] - middle);
  }
  if (squaresA == 0 || squaresB == 0) return std::nullopt;
  return both / std::sqrt(squaresA * squaresB);
}

} // namespace stillroom
