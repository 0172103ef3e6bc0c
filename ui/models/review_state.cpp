// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/review_state.h"

#include <algorithm>
#include <cmath>

namespace stillroom::ui {

int ReviewState::sampleCount() const {
  return contents && contents->selection && result ? static_cast<int>(result->samples.size()) : 0;
}

int ReviewState::overrideOf(int row) const {
  return static_cast<std::size_t>(row) < overrides.size() ? overrides[static_cast<std::size_t>(row)] : noOverride;
}

std::pair<int, int> ReviewState::rowsOfClass(int classIndex) const {
  const int count = sampleCount();
  if (classIndex == allClasses || count == 0) return {0, count};
  const auto& classes = input().classIndex;
  const auto [first, last] = std::equal_range(classes.begin(), classes.end(), classIndex);
  return {static_cast<int>(first - classes.begin()), static_cast<int>(last - classes.begin())};
}

std::optional<int> ReviewState::rowOf(int classIndex, int slot) const {
  const auto [first, last] = rowsOfClass(classIndex);
  for (int row = first; row < last; ++row)
    if (slotOf(row) == slot && classOf(row) == classIndex) return row;
  return std::nullopt;
}

std::optional<std::size_t> ReviewState::candidateIndex(int row, int ordinal) const {
  const auto sample = static_cast<std::size_t>(row);
  const auto begin = input().candidateOrdinal.begin() + input().firstCandidate[sample];
  const auto end = input().candidateOrdinal.begin() + input().firstCandidate[sample + 1];
  const auto found = std::lower_bound(begin, end, ordinal);
  if (found == end || *found != ordinal) return std::nullopt;
  return static_cast<std::size_t>(found - input().candidateOrdinal.begin());
}

int ReviewState::missingCandidates(int row) const {
  const auto sample = static_cast<std::size_t>(row);
  const auto present = input().firstCandidate[sample + 1] - input().firstCandidate[sample];
  return std::max(0, input().plannedCandidates - static_cast<int>(present));
}

QString ReviewState::imageFile(int row, int ordinal) const {
  const std::string* hash = nullptr;
  if (ordinal == baselineChoice) {
    const auto sample = static_cast<std::size_t>(row);
    if (sample < contents->baselineImages.size()) hash = &contents->baselineImages[sample];
  } else if (const auto index = candidateIndex(row, ordinal); index && *index < contents->candidateImages.size()) {
    hash = &contents->candidateImages[*index];
  }
  return hash && !hash->empty() ? QString::fromStdString(contents->imageFile(*hash).string()) : QString();
}

std::optional<float> ReviewState::confidence(int row, int ordinal) const {
  float value = std::nanf("");
  if (ordinal == baselineChoice) {
    value = input().baselineConfidence[static_cast<std::size_t>(row)];
  } else if (const auto index = candidateIndex(row, ordinal); index && input().candidateOk[*index]) {
    value = input().candidateConfidence[*index];
  }
  return std::isnan(value) ? std::nullopt : std::optional(value);
}

int ReviewState::predicted(int row, int ordinal) const {
  if (ordinal == baselineChoice) return input().baselinePredicted[static_cast<std::size_t>(row)];
  const auto index = candidateIndex(row, ordinal);
  return index ? input().candidatePredicted[*index] : -1;
}

QString ReviewState::className(int classIndex) const {
  const auto index = static_cast<std::size_t>(classIndex);
  return contents && index < contents->classes.size() ? QString::fromStdString(contents->classes[index].name)
                                                      : QString::number(classIndex);
}

QString ReviewState::predictedName(int predictedIndex) const {
  const auto index = static_cast<std::size_t>(predictedIndex);
  if (contents && index < contents->detectorClasses.size())
    return QString::fromStdString(contents->detectorClasses[index]);
  return className(predictedIndex);
}

} // namespace stillroom::ui
