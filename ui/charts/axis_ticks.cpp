// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axis_ticks.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace stillroom::ui {
namespace {

constexpr double gap = 6; ///< pixels between two texts

/// p and its decimals.
constexpr std::pair<double, int> logOddsTicks[] = {{0.0001, 4}, {0.001, 3}, {0.01, 2},  {0.1, 1},   {0.5, 1},
                                                   {0.9, 1},    {0.99, 2},  {0.999, 3}, {0.9999, 4}};

/// The smallest 1, 2 or 5 times a power of ten that isn't below `least`.
double roundStep(double least) {
  const double power = std::pow(10.0, std::floor(std::log10(least)));
  for (const double factor : {1.0, 2.0, 5.0})
    if (factor * power >= least * (1 - 1e-9)) return factor * power;
  return 10 * power;
}

int decimalsOf(double step) {
  return std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 9);
}

bool collide(const std::vector<AxisTick>& ticks, std::size_t step, double pixelsPerUnit,
             const std::function<double(const QString&)>& extent) {
  for (std::size_t i = 0; i + step < ticks.size(); i += step) {
    const double needed = (extent(ticks[i].text) + extent(ticks[i + step].text)) / 2 + gap;
    if (std::abs(ticks[i + step].at - ticks[i].at) * pixelsPerUnit < needed) return true;
  }
  return false;
}

} // namespace

std::vector<AxisTick> roundTicks(double low, double high, int most, bool whole) {
  std::vector<AxisTick> ticks;
  if (!(high > low)) return ticks;
  double step = roundStep((high - low) / std::max(2, most));
  if (whole) step = std::max(1.0, step);
  const int decimals = decimalsOf(step);
  for (double i = std::ceil(low / step - 1e-9); i * step <= high + step * 1e-9; ++i) {
    const double value = i == 0 ? 0.0 : i * step; // not −0
    ticks.push_back({value, QLocale().toString(value, 'f', decimals)});
  }
  return ticks;
}

double countPlace(double count) {
  return count < 1 ? 0 : 1 + std::log10(count);
}

std::vector<AxisTick> logarithmicTicks(double highest) {
  std::vector<AxisTick> ticks{{0, QLocale().toString(0)}};
  for (double count = 1; count <= highest; count *= 10)
    ticks.push_back({countPlace(count), QLocale().toString(count, 'f', 0)});
  return ticks;
}

std::vector<AxisTick> probabilityTicks(ProbabilityScale scale, int most) {
  if (scale == ProbabilityScale::Linear) return roundTicks(0, 1, most);
  std::vector<AxisTick> ticks;
  for (const auto& [p, decimals] : logOddsTicks)
    ticks.push_back({placeOf(p, scale), QLocale().toString(p, 'f', decimals)});
  return ticks;
}

std::vector<AxisTick> thinned(const std::vector<AxisTick>& ticks, double pixelsPerUnit,
                              const std::function<double(const QString&)>& extent) {
  std::size_t step = 1;
  while (step < ticks.size() && collide(ticks, step, pixelsPerUnit, extent))
    ++step;
  std::vector<AxisTick> kept;
  for (std::size_t i = 0; i < ticks.size(); i += step)
    kept.push_back(ticks[i]);
  return kept;
}

} // namespace stillroom::ui
