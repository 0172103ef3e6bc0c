// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/selection/selection_settings.h"

#include "base/error.h"
#include "base/texts.h"

#include <algorithm>
#include <array>
#include <string>

namespace stillroom {

namespace {

constexpr std::array<std::string_view, sampleStatusCount> statusNames = {"normal",  "refined", "fallback",
                                                                         "pending", "failed",  "overridden"};
constexpr std::array<std::string_view, 3> reasonNames = {"", "mismatch", "low"};
constexpr std::array<std::string_view, 4> strategyNames = {"conf+sim", "conf", "sim", "baseline"};
constexpr std::array<std::string_view, 2> normalSetNames = {"sequential", "all-first"};

template <typename Value, std::size_t Count>
std::optional<Value> fromName(const std::array<std::string_view, Count>& names, std::string_view text) {
  const auto found = std::find(names.begin(), names.end(), text);
  if (found == names.end()) return std::nullopt;
  return static_cast<Value>(found - names.begin());
}

} // namespace

std::string_view name(SampleStatus status) {
  return statusNames[static_cast<std::size_t>(status)];
}
std::string_view name(FlagReason reason) {
  return reasonNames[static_cast<std::size_t>(reason)];
}
std::string_view name(Strategy strategy) {
  return strategyNames[static_cast<std::size_t>(strategy)];
}
std::string_view name(NormalSet normalSet) {
  return normalSetNames[static_cast<std::size_t>(normalSet)];
}

std::optional<Strategy> strategyFromName(std::string_view text) {
  return fromName<Strategy>(strategyNames, text);
}
std::optional<NormalSet> normalSetFromName(std::string_view text) {
  return fromName<NormalSet>(normalSetNames, text);
}

void SelectionSettings::check() const {
  if (k < 1 || k > 20)
    throw Error("selection.k", "The pool size k is {0}. Choose a whole number from 1 to 20.", {std::to_string(k)});
  if (!(beta >= 0.0F && beta <= 1.0F))
    throw Error("selection.beta", "The threshold beta is {0}. Choose a number from 0 to 1.",
                {fixedText(static_cast<double>(beta), 6)});
}

} // namespace stillroom
