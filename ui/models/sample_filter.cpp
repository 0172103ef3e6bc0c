// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sample_filter.h"

#include <algorithm>

namespace stillroom::ui {
namespace {

float sortKey(const ReviewState& state, int row, SampleOrder order) {
  const int ordinal = order == SampleOrder::BaselineConfidence ? baselineChoice : state.choice(row).chosen;
  return state.confidence(row, ordinal).value_or(-1.0F);
}

} // namespace

bool matches(const SampleChoice& choice, int overrideChoice, SampleFilter filter) {
  switch (filter) {
  case SampleFilter::All:
    return true;
  case SampleFilter::Flagged:
    return choice.flagged();
  case SampleFilter::Mismatch:
    return choice.reason == FlagReason::Mismatch;
  case SampleFilter::Low:
    return choice.reason == FlagReason::LowConfidence;
  case SampleFilter::Refined:
    return choice.status == SampleStatus::Refined;
  case SampleFilter::Fallback:
    return choice.status == SampleStatus::Fallback;
  case SampleFilter::Pending:
    return choice.status == SampleStatus::Pending;
  case SampleFilter::Pinned:
    return overrideChoice != noOverride;
  }
  return true;
}

std::vector<int> rowsOf(const ReviewState& state, const GridQuery& query) {
  const auto [first, last] = state.rowsOfClass(query.classIndex);
  std::vector<int> rows;
  for (int row = first; row < last; ++row)
    if (matches(state.choice(row), state.overrideOf(row), query.filter)) rows.push_back(row);
  if (query.order != SampleOrder::Slot) {
    std::vector<float> keys(static_cast<std::size_t>(last - first));
    for (const int row : rows)
      keys[static_cast<std::size_t>(row - first)] = sortKey(state, row, query.order);
    std::stable_sort(rows.begin(), rows.end(), [&keys, origin = first](int a, int b) {
      return keys[static_cast<std::size_t>(a - origin)] < keys[static_cast<std::size_t>(b - origin)];
    });
  }
  return rows;
}

std::array<int, allSampleFilters.size()> filterCounts(const ReviewState& state, int classIndex) {
  std::array<int, allSampleFilters.size()> counts{};
  const auto [first, last] = state.rowsOfClass(classIndex);
  for (int row = first; row < last; ++row)
    for (std::size_t f = 0; f < allSampleFilters.size(); ++f)
      counts[f] += matches(state.choice(row), state.overrideOf(row), allSampleFilters[f]) ? 1 : 0;
  return counts;
}

int nextFlagged(const ReviewState& state, int row, bool forward) {
  const int count = state.sampleCount();
  const int start = row == noRow ? (forward ? count - 1 : 0) : row;
  for (int step = 1; step <= count; ++step) {
    const int at = (start + (forward ? step : count - step)) % count;
    if (state.choice(at).flagged()) return at;
  }
  return noRow;
}

} // namespace stillroom::ui
