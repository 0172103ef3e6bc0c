// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/selection/landscape_override.h"

#include "base/error.h"
#include "distill/selection/landscape_walk.h"

#include <string>

namespace stillroom {

namespace {

constexpr std::size_t cacheBytes = std::size_t{64} << 20;

/// Of every sample of the class, in slot order.
std::vector<std::int32_t> choicesOfClass(const SelectionRule& rule, std::size_t classNumber,
                                         const SelectionSettings& settings) {
  ClassWalk walk(rule, classNumber, {settings.beta, settings.beta, settings.k, settings.k}, cacheBytes);
  std::vector<std::int32_t> choices = walk.at(settings.beta).front().chosen;
  std::size_t row = rule.index().classes()[classNumber].firstSample;
  for (std::int32_t& choice : choices)
    choice = rule.choice(row++, choice);
  return choices;
}

} // namespace

std::vector<ChoiceChange> effectOfOverride(const SelectionInput& input, const SelectionIndex& index,
                                           const SelectionSettings& settings, const Overrides& overrides,
                                           std::size_t row, std::int32_t choice) {
  settings.check();
  if (row >= input.sampleCount())
    throw Error("selection.input", "Sample {0} is not part of this selection. Run the selection again.",
                {std::to_string(row)});
  const std::size_t classNumber = index.classOf(row);
  const SelectionRule now(input, index, overrides, settings.strategy, settings.normalSet);
  Overrides changed = overrides.empty() ? Overrides(input.sampleCount(), noOverride) : overrides;
  changed[row] = choice;
  const SelectionRule then(input, index, changed, settings.strategy, settings.normalSet);

  const auto before = choicesOfClass(now, classNumber, settings);
  const auto after = choicesOfClass(then, classNumber, settings);
  std::vector<ChoiceChange> changes;
  const std::size_t first = index.classes()[classNumber].firstSample;
  for (std::size_t i = 0; i < before.size(); ++i)
    if (before[i] != after[i] && first + i != row) changes.push_back({first + i, before[i], after[i]});
  return changes;
}

} // namespace stillroom
