// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/statistics/dd_ranking.h"

#include <cmath>
#include <numbers>

namespace stillroom {
namespace {

double scaled(double sum) {
  return (std::exp(sum) - 1 / std::numbers::e) / (std::numbers::e - 1 / std::numbers::e);
}

} // namespace

double LabelRobustness::score(double weight) const {
  return scaled(weight * improvementOverRandom() - (1 - weight) * hardLabelRecovery());
}

double AugmentationRobustness::score(double weight) const {
  return scaled(weight * (synthetic - random) + (1 - weight) * (syntheticPlain - randomPlain));
}

} // namespace stillroom
