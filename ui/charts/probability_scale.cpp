// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/probability_scale.h"

#include "ui/common/log_odds.h"

#include <algorithm>
#include <cmath>

namespace stillroom::ui {

double placeOf(double p, ProbabilityScale scale) {
  return scale == ProbabilityScale::Linear ? std::clamp(p, 0.0, 1.0) : logOddsPlace(p);
}

double probabilityAt(double place, ProbabilityScale scale) {
  return scale == ProbabilityScale::Linear ? std::clamp(place, 0.0, 1.0) : logOddsProbability(place);
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
