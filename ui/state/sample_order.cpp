// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/sample_order.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace stillroom::ui {
namespace {

class OrderTexts {
  Q_DECLARE_TR_FUNCTIONS(SampleOrder)
};

constexpr double noConfidence = -1;

constexpr std::array<const char*, allSortKeys.size()> words{
    "slot", "status", "confidence", "baseline-confidence", "similarity", "predicted", "review", "change"};

double orNone(float confidence) {
  return std::isnan(confidence) ? noConfidence : static_cast<double>(confidence);
}

std::optional<double> predictedOf(const ReviewState& state, int row) {
  const int predicted = state.predicted(row, state.choice(row).chosen);
  return predicted < 0 ? std::nullopt : std::optional<double>(predicted);
}

/// What waits for a person comes before what doesn't.
double reviewRank(ReviewMark mark) {
  return mark == ReviewMark::Changed ? 0 : mark == ReviewMark::None ? 1 : 2;
}

std::optional<double> changeOf(const ReviewState& state, int row) {
  const SampleChoice& choice = state.choice(row);
  if (choice.chosen == baselineChoice) return 0;
  const double change = std::abs(static_cast<double>(choice.confidence) -
                                 static_cast<double>(state.input().baselineConfidence[static_cast<std::size_t>(row)]));
  return std::isnan(change) ? std::nullopt : std::optional(change);
}

std::optional<double> valueOf(const ReviewState& state, SortKey key, int row) {
  switch (key) {
  case SortKey::Slot:
    return row;
  case SortKey::Status:
    return static_cast<double>(state.choice(row).status);
  case SortKey::Confidence:
    return orNone(state.choice(row).confidence);
  case SortKey::BaselineConfidence:
    return orNone(state.input().baselineConfidence[static_cast<std::size_t>(row)]);
  case SortKey::Similarity:
    return state.choice(row).similarity();
  case SortKey::Predicted:
    return predictedOf(state, row);
  case SortKey::Review:
    return reviewRank(state.reviewOf(row));
  case SortKey::Change:
    return changeOf(state, row);
  }
  return std::nullopt;
}

} // namespace

SampleOrder usualOrder(SortKey key) {
  return {.key = key, .descending = key == SortKey::Change || key == SortKey::Similarity};
}

QString orderToString(const SampleOrder& order) {
  const QString word = QString::fromLatin1(words[static_cast<std::size_t>(order.key)]);
  return order.descending ? u'-' + word : word;
}

std::optional<SampleOrder> orderFromString(const QString& text) {
  const bool descending = text.startsWith(u'-');
  const QString word = descending ? text.mid(1) : text;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (word == QLatin1String(words[i])) return SampleOrder{allSortKeys[i], descending};
  return std::nullopt;
}

QString sortKeyText(SortKey key) {
  switch (key) {
  case SortKey::Slot:
    return OrderTexts::tr("Slot");
  case SortKey::Status:
    return OrderTexts::tr("Status");
  case SortKey::Confidence:
    return OrderTexts::tr("Confidence");
  case SortKey::BaselineConfidence:
    return OrderTexts::tr("Baseline confidence");
  case SortKey::Similarity:
    return OrderTexts::tr("Similarity");
  case SortKey::Predicted:
    return OrderTexts::tr("Predicted class");
  case SortKey::Review:
    return OrderTexts::tr("Reviewed or not");
  case SortKey::Change:
    return OrderTexts::tr("Change of confidence");
  }
  return {};
}

QString directionText(const SampleOrder& order) {
  switch (order.key) {
  case SortKey::Slot:
  case SortKey::Predicted:
  case SortKey::Status:
    return order.descending ? OrderTexts::tr("last ones first") : OrderTexts::tr("in their own order");
  case SortKey::Review:
    return order.descending ? OrderTexts::tr("reviewed first") : OrderTexts::tr("waiting first");
  case SortKey::Change:
    return order.descending ? OrderTexts::tr("largest first") : OrderTexts::tr("smallest first");
  case SortKey::Confidence:
  case SortKey::BaselineConfidence:
  case SortKey::Similarity:
    return order.descending ? OrderTexts::tr("highest first") : OrderTexts::tr("lowest first");
  }
  return {};
}

void sortRows(const ReviewState& state, const SampleOrder& order, std::vector<int>& rows) {
  const double last = (order.descending ? -1 : 1) * std::numeric_limits<double>::infinity();
  std::vector<std::pair<double, int>> keyed;
  keyed.reserve(rows.size());
  for (const int row : rows)
    keyed.emplace_back(valueOf(state, order.key, row).value_or(last), row);
  std::sort(keyed.begin(), keyed.end(), [descending = order.descending](const auto& a, const auto& b) {
    if (a.first != b.first) return descending ? a.first > b.first : a.first < b.first;
    return a.second < b.second;
  });
  std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const auto& pair) { return pair.second; });
}

} // namespace stillroom::ui
