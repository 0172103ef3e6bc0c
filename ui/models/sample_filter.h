// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/review_state.h"

#include <array>
#include <vector>

namespace stillroom::ui {

enum class SampleFilter { All, Flagged, Mismatch, Low, Refined, Fallback, Pending, Pinned };
inline constexpr std::array allSampleFilters{SampleFilter::All,     SampleFilter::Flagged, SampleFilter::Mismatch,
                                             SampleFilter::Low,     SampleFilter::Refined, SampleFilter::Fallback,
                                             SampleFilter::Pending, SampleFilter::Pinned};

enum class SampleOrder { Slot, BaselineConfidence, ChosenConfidence };

/// Which samples the grid shows, and in which order (confidences: low first, images without one before all).
struct GridQuery {
  int classIndex = allClasses;
  SampleFilter filter = SampleFilter::All;
  SampleOrder order = SampleOrder::Slot;
  bool operator==(const GridQuery&) const = default;
};

bool matches(const SampleChoice& choice, int overrideChoice, SampleFilter filter);

/// Rows of the state that answer the query.
std::vector<int> rowsOf(const ReviewState& state, const GridQuery& query);

/// Rows per filter in a class, in the order of allSampleFilters.
std::array<int, allSampleFilters.size()> filterCounts(const ReviewState& state, int classIndex);

/// The next (or previous) flagged row after `row` in (class, slot) order across classes, round the end; noRow if none
/// is flagged. `row` may be noRow.
int nextFlagged(const ReviewState& state, int row, bool forward);

} // namespace stillroom::ui
