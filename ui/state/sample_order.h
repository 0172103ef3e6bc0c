// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/review_state.h"

#include <array>
#include <optional>
#include <vector>

namespace stillroom::ui {

/// What samples are sorted by. Confidence, Similarity and Predicted are the chosen image's; Change is how far p moved
/// between the baseline and the chosen image.
enum class SortKey { Slot, Status, Confidence, BaselineConfidence, Similarity, Predicted, Review, Change };
inline constexpr std::array allSortKeys{
    SortKey::Slot,       SortKey::Status,    SortKey::Confidence, SortKey::BaselineConfidence,
    SortKey::Similarity, SortKey::Predicted, SortKey::Review,     SortKey::Change};

/// An order of samples. What is equal stays in (class, slot) order in both directions. An image without a confidence
/// counts as less than any; samples without another value come last, whatever the direction.
struct SampleOrder {
  SortKey key = SortKey::Slot;
  bool descending = false;
  bool operator==(const SampleOrder&) const = default;
};

/// The direction that people look for first.
SampleOrder usualOrder(SortKey key);

/// "confidence", or "-confidence" for descending; what a project remembers.
QString orderToString(const SampleOrder& order);
std::optional<SampleOrder> orderFromString(const QString& text);

QString sortKeyText(SortKey key);
/// What comes first, in words: "lowest first".
QString directionText(const SampleOrder& order);

/// Sorts rows of the state.
void sortRows(const ReviewState& state, const SampleOrder& order, std::vector<int>& rows);

} // namespace stillroom::ui
