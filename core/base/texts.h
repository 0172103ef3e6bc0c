// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace stillroom {

// Numbers and lists in sentences of core and of the command line: the same in every locale. The window has its own, in
// the user's (ui/common/texts.h).

/// "0.90": rounded to so many decimals.
std::string fixedText(double value, int decimals);
/// "0.9", "1e-05": as few digits as tell it from every other number of its type.
std::string shortestText(double value);
std::string shortestText(float value);
/// "1.00e-03": rounded to so many decimals.
std::string scientificText(double value, int decimals);
/// "97.5 %" of a share of 0.975.
std::string percentText(double share, int decimals = 1);
/// The same of a part of `whole`; "0.0 %" where that is nothing.
std::string percentOf(std::int64_t part, std::int64_t whole);
/// "3 h 12 min", "4 min 05 s", "12 s".
std::string durationText(double seconds);

/// "a, b, c" of what `text` makes of each element.
template <typename Range, typename Text = std::identity>
std::string listText(const Range& range, Text text = {}) {
  std::string list;
  for (const auto& each : range)
    list.append(list.empty() ? "" : ", ").append(std::invoke(text, each));
  return list;
}

} // namespace stillroom
