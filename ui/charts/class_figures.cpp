// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/class_figures.h"

#include <algorithm>
#include <cmath>

namespace stillroom::ui {
namespace {

/// Calls `each` with the first row of every class that has samples and the row after its last.
template <class Each>
void forEachClass(const ReviewState& state, Each each) {
  for (int first = 0; first < state.sampleCount();) {
    int end = first + 1;
    while (end < state.sampleCount() && state.classOf(end) == state.classOf(first))
      ++end;
    each(first, end);
    first = end;
  }
}

} // namespace

std::vector<FlaggedShare> flaggedShares(const ReviewState& state, bool inClassOrder) {
  std::vector<FlaggedShare> shares;
  forEachClass(state, [&](int first, int end) {
    FlaggedShare& share = shares.emplace_back(FlaggedShare{state.classOf(first), end - first});
    for (int row = first; row < end; ++row) {
      share.mismatch += state.choice(row).reason == FlagReason::Mismatch ? 1 : 0;
      share.low += state.choice(row).reason == FlagReason::LowConfidence ? 1 : 0;
    }
  });
  if (!inClassOrder)
    std::stable_sort(shares.begin(), shares.end(),
                     [](const FlaggedShare& a, const FlaggedShare& b) { return a.share() > b.share(); });
  return shares;
}

QString tableField(QString name) {
  return name.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

std::vector<ConfusionCount> confusionCounts(const ReviewState& state, bool ofChosen) {
  std::vector<ConfusionCount> counts;
  std::vector<int> of; // by predicted class
  forEachClass(state, [&](int first, int end) {
    std::fill(of.begin(), of.end(), 0);
    for (int row = first; row < end; ++row) {
      const int predicted = state.predicted(row, ofChosen ? state.choice(row).chosen : baselineChoice);
      if (predicted < 0) continue;
      if (static_cast<std::size_t>(predicted) >= of.size()) of.resize(static_cast<std::size_t>(predicted) + 1);
      ++of[static_cast<std::size_t>(predicted)];
    }
    for (std::size_t predicted = 0; predicted < of.size(); ++predicted)
      if (of[predicted] > 0) counts.push_back({state.classOf(first), static_cast<int>(predicted), of[predicted]});
  });
  return counts;
}

std::vector<ConfusionCount> mostConfused(std::vector<ConfusionCount> counts) {
  std::erase_if(counts, [](const ConfusionCount& each) { return each.intended == each.predicted; });
  std::stable_sort(counts.begin(), counts.end(),
                   [](const ConfusionCount& a, const ConfusionCount& b) { return a.count > b.count; });
  return counts;
}

std::vector<DiversityChange> diversityChanges(const ReviewState& state, const std::vector<ClassDiversity>& classes) {
  std::vector<DiversityChange> changes;
  std::size_t i = 0;
  forEachClass(state, [&](int first, int) {
    if (i >= classes.size()) return;
    const ClassDiversity& diversity = classes[i++];
    if (diversity.before && diversity.after)
      changes.push_back({state.classOf(first), *diversity.before, *diversity.after});
  });
  std::stable_sort(changes.begin(), changes.end(), [](const DiversityChange& a, const DiversityChange& b) {
    return std::abs(a.change()) > std::abs(b.change());
  });
  return changes;
}

} // namespace stillroom::ui
