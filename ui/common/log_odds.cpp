// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/log_odds.h"

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

double logOddsPlace(double p) {
  return 0.5 + logOdds(std::clamp(p, 1 - farthest, farthest)) / reach() / 2;
}

double logOddsProbability(double place) {
  return 1 / (1 + std::exp(-(2 * std::clamp(place, 0.0, 1.0) - 1) * reach()));
}

} // namespace stillroom::ui
