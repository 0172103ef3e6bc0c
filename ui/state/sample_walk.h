// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace stillroom::ui {

/// Where a walk among samples that are shown comes to.
struct SampleStep {
  int row = -1;       ///< noRow where there is none
  bool round = false; ///< past the end, or past the beginning
  bool operator==(const SampleStep&) const = default;
};

/// The next (or previous) sample that is wanted, after `row` in the order of `rows` and round the end; `row` itself
/// comes last. A `row` that isn't among them stands before the first one, or after the last.
SampleStep stepAmong(const std::vector<int>& rows, int row, bool forward, const std::function<bool(int)>& wanted);

} // namespace stillroom::ui
