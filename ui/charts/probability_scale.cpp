// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/probability_scale.h"

#include <algorithm>
#include <cmath>

namespace stillroom::ui {
namespace {

constexpr double farthest = 0.9999;

double logOdds(double p) {
  return std::log(p / (1 - p));
}

double reach() {
  static const double odds = logOdds(farthest);
  return odds;
}

} // namespace

double placeOf(double p, ProbabilityScale scale) {
  if (scale == ProbabilityScale::Linear) return std::clamp(p, 0.0, 1.0);
  return 0.5 + logOdds(std::clamp(p, 1 - farthest, farthest)) / reach() / 2;
}

double probabilityAt(double place, ProbabilityScale scale) {
  const double inside = std::clamp(place, 0.0, 1.0);
  if (scale == ProbabilityScale::Linear) return inside;
  return 1 / (1 + std::exp(-(2 * inside - 1) * reach()));
}

double roundedProbability(double place, double pixels, ProbabilityScale scale) {
  const double p = probabilityAt(place, scale);
  const double half = 0.5 / std::max(1.0, pixels);
  const double step = probabilityAt(place + half, scale) - probabilityAt(place - half, scale);
  const double decimals = std::clamp(std::ceil(-std::log10(std::max(step, 1e-6))), 2.0, 5.0);
  const double unit = std::pow(10.0, decimals);
  return std::round(p * unit) / unit;
}

} // namespace stillroom::ui
