// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/sample_walk.h"

#include <algorithm>
#include <cstddef>

namespace stillroom::ui {

SampleStep stepAmong(const std::vector<int>& rows, int row, bool forward, const std::function<bool(int)>& wanted) {
  const auto count = static_cast<std::ptrdiff_t>(rows.size());
  const auto found = std::find(rows.begin(), rows.end(), row);
  const std::ptrdiff_t start = found != rows.end() ? found - rows.begin() : forward ? -1 : count;
  for (std::ptrdiff_t step = 1; step <= count; ++step) {
    const std::ptrdiff_t at = start + (forward ? step : -step);
    const int candidate = rows[static_cast<std::size_t>((at + count) % count)];
    if (wanted(candidate)) return {candidate, at < 0 || at >= count};
  }
  return {};
}

} // namespace stillroom::ui
