// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/selection/selection_input.h"

#include "base/error.h"

#include <limits>
#include <string>

namespace stillroom {

namespace {

/// Everything per sample and per candidate has one entry each; products are compared by division, not to overflow.
bool sizesAgree(const SelectionInput& input) {
  const std::size_t samples = input.sampleCount();
  const std::size_t candidates = input.candidateCount();
  const auto isFeatures = [&](std::size_t values, std::size_t rows) {
    return input.featureSize == 0 ? values == 0 // failed images alone
                                  : values % input.featureSize == 0 && values / input.featureSize == rows;
  };
  return input.slot.size() == samples && input.baselinePredicted.size() == samples &&
         input.baselineConfidence.size() == samples && input.firstCandidate.size() == samples + 1 &&
         input.candidatePredicted.size() == candidates && input.candidateOk.size() == candidates &&
         input.candidateConfidence.size() == candidates && isFeatures(input.baselineFeatures.size(), samples) &&
         isFeatures(input.candidateFeatures.size(), candidates);
}

bool sampleInOrder(const SelectionInput& input, std::size_t row) {
  if (input.classIndex[row] < 0 || input.slot[row] < 0) return false;
  if (row == 0 || input.classIndex[row] > input.classIndex[row - 1]) return true;
  return input.classIndex[row] == input.classIndex[row - 1] && input.slot[row] > input.slot[row - 1];
}

bool candidateRangesInOrder(const SelectionInput& input) {
  std::int64_t last = 0;
  for (const std::int64_t first : input.firstCandidate) {
    if (first < last) return false;
    last = first;
  }
  return input.firstCandidate.front() == 0 && last == static_cast<std::int64_t>(input.candidateCount());
}

bool ordinalsInOrder(const SelectionInput& input, std::size_t row) {
  std::int32_t last = -1;
  for (auto i = static_cast<std::size_t>(input.firstCandidate[row]);
       i < static_cast<std::size_t>(input.firstCandidate[row + 1]); ++i) {
    if (input.candidateOrdinal[i] <= last) return false;
    last = input.candidateOrdinal[i];
  }
  return true;
}

} // namespace

void SelectionInput::check() const {
  constexpr std::size_t most = std::numeric_limits<std::int32_t>::max();
  if (plannedCandidates < 0 || sampleCount() > most || candidateCount() > most - sampleCount())
    throw Error("selection.input",
                "The predictions name {0} samples and {1} candidates, which is more than fits. "
                "Detect the project's images again.",
                {std::to_string(sampleCount()), std::to_string(candidateCount())});
  if (!sizesAgree(*this))
    throw Error("selection.input",
                "The predictions and features of {0} samples and {1} candidates differ in number. "
                "Detect the project's images again.",
                {std::to_string(sampleCount()), std::to_string(candidateCount())});
  if (!candidateRangesInOrder(*this))
    throw Error("selection.input",
                "The candidates are not listed sample by sample. Detect the project's images again.");
  for (std::size_t row = 0; row < sampleCount(); ++row)
    if (!sampleInOrder(*this, row) || !ordinalsInOrder(*this, row))
      throw Error("selection.input",
                  "Sample {0} or its candidates are out of order or listed twice. "
                  "Detect the project's images again.",
                  {std::to_string(row)});
}

} // namespace stillroom
