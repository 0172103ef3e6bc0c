// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/sample_order.h"

#include <array>
#include <optional>
#include <vector>

namespace stillroom::ui {

/// What one chip of the filter bar stands for.
enum class SampleGroup { All, Flagged, Mismatch, Low, Refined, Fallback, Pending, Pinned };
inline constexpr std::array allSampleGroups{SampleGroup::All,     SampleGroup::Flagged, SampleGroup::Mismatch,
                                            SampleGroup::Low,     SampleGroup::Refined, SampleGroup::Fallback,
                                            SampleGroup::Pending, SampleGroup::Pinned};

/// A closed range.
struct ValueRange {
  double low = 0, high = 1;
  bool operator==(const ValueRange&) const = default;
};
inline constexpr ValueRange everyConfidence{0, 1}, everySimilarity{-1, 1};
inline constexpr int anyClass = -1;

/// A value's place in a set of SampleStatus, FlagReason or ReviewMark.
template <class Enum>
constexpr std::uint8_t bit(Enum value) {
  return static_cast<std::uint8_t>(1U << static_cast<unsigned>(value));
}

/// Which samples are shown: those that answer all of it. As made, every one.
struct SampleFilter {
  std::uint8_t statuses = 0;               ///< bits of SampleStatus; 0 for any. Overridden: a person's choice
  std::uint8_t reasons = 0;                ///< bits of FlagReason; 0 for any
  std::uint8_t reviews = 0;                ///< bits of ReviewMark; 0 for any
  bool noted = false;                      ///< only those with a note
  bool moved = false;                      ///< only MovedChoices
  ValueRange confidence = everyConfidence; ///< p of the chosen image; narrowed, it leaves out those without one
  ValueRange similarity = everySimilarity; ///< likewise
  int intended = anyClass;                 ///< class index
  int predicted = anyClass;                ///< predicted index of the baseline or, where another is chosen, of that
  QString text;                            ///< see SampleSearch
  bool operator==(const SampleFilter&) const = default;
};

/// The chip that a filter's statuses and reasons are; nothing where they are none's.
std::optional<SampleGroup> groupOf(const SampleFilter& filter);
/// Sets statuses and reasons to a chip's; the rest of the filter stays.
void setGroup(SampleFilter& filter, SampleGroup group);

/// Which samples the grid shows, and in which order.
struct GridQuery {
  int classIndex = allClasses;
  SampleFilter filter;
  SampleOrder order;
  bool operator==(const GridQuery&) const = default;
};

/// [S]: 1 where the sliders choose another image than the settings in force do; empty where that is nowhere.
using MovedChoices = std::vector<std::uint8_t>;

/// Where two results over the same input choose differently.
MovedChoices movedChoices(const SelectionResult& inForce, const SelectionResult& shown);
bool hasMoved(const MovedChoices& moved, int row);

bool matches(const SampleChoice& choice, SampleGroup group);

/// Rows of the state that answer the query.
std::vector<int> rowsOf(const ReviewState& state, const MovedChoices& moved, const GridQuery& query);

/// Rows per group in a class, in the order of allSampleGroups.
std::array<int, allSampleGroups.size()> groupCounts(const ReviewState& state, int classIndex);

QString reviewMarkText(ReviewMark mark);

} // namespace stillroom::ui
