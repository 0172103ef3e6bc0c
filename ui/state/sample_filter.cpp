// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/sample_filter.h"

#include "ui/state/sample_search.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace stillroom::ui {
namespace {

constexpr std::uint8_t anyFlag = bit(FlagReason::Mismatch) | bit(FlagReason::LowConfidence);

/// Statuses and reasons of a chip.
constexpr std::pair<std::uint8_t, std::uint8_t> bitsOf(SampleGroup group) {
  switch (group) {
  case SampleGroup::All:
    return {0, 0};
  case SampleGroup::Flagged:
    return {0, anyFlag};
  case SampleGroup::Mismatch:
    return {0, bit(FlagReason::Mismatch)};
  case SampleGroup::Low:
    return {0, bit(FlagReason::LowConfidence)};
  case SampleGroup::Refined:
    return {bit(SampleStatus::Refined), 0};
  case SampleGroup::Fallback:
    return {bit(SampleStatus::Fallback), 0};
  case SampleGroup::Pending:
    return {bit(SampleStatus::Pending), 0};
  case SampleGroup::Pinned:
    return {bit(SampleStatus::Overridden), 0};
  }
  return {0, 0};
}

template <class Enum>
bool inSet(std::uint8_t set, Enum value) {
  return set == 0 || (set & bit(value)) != 0;
}

/// The ends are what a person typed, so that a float's 0.9 is the double's.
bool inRange(const ValueRange& range, float value) {
  return value >= static_cast<float>(range.low) && value <= static_cast<float>(range.high);
}

bool confidenceFits(const SampleFilter& filter, const SampleChoice& choice) {
  return filter.confidence == everyConfidence || inRange(filter.confidence, choice.confidence); // NaN is in no range
}

bool similarityFits(const SampleFilter& filter, const SampleChoice& choice) {
  if (filter.similarity == everySimilarity) return true;
  const auto similarity = choice.similarity();
  return similarity && inRange(filter.similarity, static_cast<float>(*similarity));
}

bool predictionFits(const ReviewState& state, const SampleFilter& filter, int row) {
  if (filter.predicted == anyClass) return true;
  const int chosen = state.choice(row).chosen;
  return state.predicted(row, baselineChoice) == filter.predicted ||
         (chosen != baselineChoice && state.predicted(row, chosen) == filter.predicted);
}

/// Everything but the text, the cheap first.
bool fits(const ReviewState& state, const MovedChoices& moved, const SampleFilter& filter, int row) {
  const SampleChoice& choice = state.choice(row);
  return inSet(filter.statuses, choice.status) && inSet(filter.reasons, choice.reason) &&
         inSet(filter.reviews, state.reviewOf(row)) && (!filter.moved || hasMoved(moved, row)) &&
         (filter.intended == anyClass || filter.intended == state.classOf(row)) && confidenceFits(filter, choice) &&
         similarityFits(filter, choice) && (!filter.noted || !state.noteOf(row).isEmpty()) &&
         predictionFits(state, filter, row);
}

} // namespace

std::optional<SampleGroup> groupOf(const SampleFilter& filter) {
  for (const SampleGroup group : allSampleGroups)
    if (bitsOf(group) == std::pair(filter.statuses, filter.reasons)) return group;
  return std::nullopt;
}

void setGroup(SampleFilter& filter, SampleGroup group) {
  std::tie(filter.statuses, filter.reasons) = bitsOf(group);
}

MovedChoices movedChoices(const SelectionResult& inForce, const SelectionResult& shown) {
  if (inForce.samples.size() != shown.samples.size()) return {};
  MovedChoices moved(shown.samples.size());
  std::transform(inForce.samples.begin(), inForce.samples.end(), shown.samples.begin(), moved.begin(),
                 [](const SampleChoice& a, const SampleChoice& b) -> std::uint8_t { return a.chosen != b.chosen; });
  return moved;
}

bool hasMoved(const MovedChoices& moved, int row) {
  const auto at = static_cast<std::size_t>(row);
  return at < moved.size() && moved[at] != 0;
}

bool matches(const SampleChoice& choice, SampleGroup group) {
  const auto [statuses, reasons] = bitsOf(group);
  return inSet(statuses, choice.status) && inSet(reasons, choice.reason);
}

std::vector<int> rowsOf(const ReviewState& state, const MovedChoices& moved, const GridQuery& query) {
  const auto [first, last] = state.rowsOfClass(query.classIndex);
  std::vector<int> rows;
  if (first == last) return rows;
  const SampleSearch search(state, query.filter.text);
  for (int row = first; row < last; ++row)
    if (fits(state, moved, query.filter, row) && search.matches(row)) rows.push_back(row);
  if (query.order != SampleOrder{}) sortRows(state, query.order, rows);
  return rows;
}

std::array<int, allSampleGroups.size()> groupCounts(const ReviewState& state, int classIndex) {
  std::array<int, allSampleGroups.size()> counts{};
  const auto [first, last] = state.rowsOfClass(classIndex);
  for (int row = first; row < last; ++row)
    for (std::size_t g = 0; g < allSampleGroups.size(); ++g)
      counts[g] += matches(state.choice(row), allSampleGroups[g]) ? 1 : 0;
  return counts;
}

QString reviewMarkText(ReviewMark mark) {
  switch (mark) {
  case ReviewMark::None:
    return QCoreApplication::translate("ReviewMark", "Not reviewed");
  case ReviewMark::Reviewed:
    return QCoreApplication::translate("ReviewMark", "Reviewed");
  case ReviewMark::Changed:
    return QCoreApplication::translate("ReviewMark", "Changed since review");
  }
  return {};
}

} // namespace stillroom::ui
