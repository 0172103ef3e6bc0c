// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/review_state.h"

#include <algorithm>
#include <cmath>

namespace stillroom::ui {

std::optional<int> rowOf(const SelectionInput& input, int classIndex, int slot) {
  const auto [first, last] = std::equal_range(input.classIndex.begin(), input.classIndex.end(), classIndex);
  const auto begin = input.slot.begin() + (first - input.classIndex.begin());
  const auto end = input.slot.begin() + (last - input.classIndex.begin());
  const auto found = std::lower_bound(begin, end, slot);
  if (found == end || *found != slot) return std::nullopt;
  return static_cast<int>(found - input.slot.begin());
}

const ClassInfo* classOfFolder(const ProjectContents& contents, std::string_view folder) {
  const auto found = std::find_if(contents.classes.begin(), contents.classes.end(),
                                  [folder](const ClassInfo& info) { return info.folder == folder; });
  return found == contents.classes.end() ? nullptr : &*found;
}

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
  return sampleCount() == 0 ? std::nullopt : ui::rowOf(input(), classIndex, slot);
}

ReviewMark ReviewState::reviewOf(int row) const {
  const auto& all = reviews.empty() ? contents->reviews : reviews;
  const auto sample = static_cast<std::size_t>(row);
  if (sample >= all.size() || all[sample] == notReviewed) return ReviewMark::None;
  return all[sample] == choice(row).chosen ? ReviewMark::Reviewed : ReviewMark::Changed;
}

QString ReviewState::noteOf(int row) const {
  const auto& all = notes ? *notes : contents->notes;
  const auto sample = static_cast<std::size_t>(row);
  return sample < all.size() ? QString::fromStdString(all[sample]) : QString();
}

ReviewProgress ReviewState::progress(int classIndex) const {
  ReviewProgress progress;
  const auto [first, last] = rowsOfClass(classIndex);
  for (int row = first; row < last; ++row) {
    if (!choice(row).flagged()) continue;
    const ReviewMark mark = reviewOf(row);
    ++progress.flagged;
    progress.reviewed += mark == ReviewMark::Reviewed ? 1 : 0;
    progress.changed += mark == ReviewMark::Changed ? 1 : 0;
  }
  return progress;
}

std::optional<std::size_t> ReviewState::candidateIndex(int row, int ordinal) const {
  const auto sample = static_cast<std::size_t>(row);
  const auto begin = input().candidateOrdinal.begin() + input().firstCandidate[sample];
  const auto end = input().candidateOrdinal.begin() + input().firstCandidate[sample + 1];
  const auto found = std::lower_bound(begin, end, ordinal);
  if (found == end || *found != ordinal) return std::nullopt;
  return static_cast<std::size_t>(found - input().candidateOrdinal.begin());
}

bool ReviewState::canChoose(int row, int choice) const {
  if (choice == noOverride) return true;
  if (choice == baselineChoice) return !imageFile(row, choice).isEmpty();
  const auto index = candidateIndex(row, choice);
  return index && input().candidateOk[*index];
}

int ReviewState::missingCandidates(int row) const {
  const auto sample = static_cast<std::size_t>(row);
  const auto begin = input().candidateOrdinal.begin() + input().firstCandidate[sample];
  const auto end = input().candidateOrdinal.begin() + input().firstCandidate[sample + 1];
  const int planned = input().plannedCandidates;
  return planned - static_cast<int>(std::lower_bound(begin, end, planned) - begin);
}

QString ReviewState::imageFile(int row, int ordinal) const {
  const std::string* hash = imageHash(row, ordinal);
  return hash ? QString::fromStdString(contents->imageFile(*hash).string()) : QString();
}

const std::string* ReviewState::imageHash(int row, int ordinal) const {
  const std::string* hash = nullptr;
  if (ordinal == baselineChoice) {
    const auto sample = static_cast<std::size_t>(row);
    if (sample < contents->baselineImages.size()) hash = &contents->baselineImages[sample];
  } else if (const auto index = candidateIndex(row, ordinal); index && *index < contents->candidateImages.size()) {
    hash = &contents->candidateImages[*index];
  }
  return hash && !hash->empty() ? hash : nullptr;
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
