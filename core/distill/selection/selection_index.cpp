// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/selection/selection_index.h"

#include <algorithm>
#include <cmath>

namespace stillroom {

namespace {

std::vector<double> norms(const std::vector<float>& features, std::size_t featureSize, std::size_t rows) {
  std::vector<double> values(rows);
  for (std::size_t i = 0; i < values.size(); ++i) {
    const float* feature = features.data() + i * featureSize;
    values[i] = std::sqrt(dotProduct(feature, feature, featureSize));
  }
  return values;
}

bool allPlannedPresent(const SelectionInput& input, std::size_t row) {
  const auto first = input.candidateOrdinal.begin() + input.firstCandidate[row];
  const auto last = input.candidateOrdinal.begin() + input.firstCandidate[row + 1];
  return std::lower_bound(first, last, input.plannedCandidates) - first == input.plannedCandidates;
}

} // namespace

SelectionIndex::SelectionIndex(const SelectionInput& input)
    : m_classOf(input.sampleCount()),
      m_rankedStart{0},
      m_matchedStart{0},
      m_baselineNorms(norms(input.baselineFeatures, input.featureSize, input.sampleCount())),
      m_candidateNorms(norms(input.candidateFeatures, input.featureSize, input.candidateCount())) {
  findClasses(input);
  for (std::size_t row = 0; row < input.sampleCount(); ++row)
    rank(input, row);
  sortConfidences(input);
}

void SelectionIndex::findClasses(const SelectionInput& input) {
  for (std::size_t row = 0; row < input.sampleCount(); ++row) {
    if (row == 0 || input.classIndex[row] != input.classIndex[row - 1])
      m_classes.push_back({.firstSample = row, .firstCandidate = input.firstCandidate[row]});
    m_classOf[row] = m_classes.size() - 1;
    m_classes.back().endSample = row + 1;
    m_classes.back().endCandidate = input.firstCandidate[row + 1];
  }
}

void SelectionIndex::rank(const SelectionInput& input, std::size_t row) {
  ClassRange& range = m_classes[m_classOf[row]];
  const auto candidate = [&](std::int32_t image) {
    return static_cast<std::size_t>(range.firstCandidate + image - range.baselineCount());
  };
  for (std::int64_t i = input.firstCandidate[row]; i < input.firstCandidate[row + 1]; ++i) {
    const auto at = static_cast<std::size_t>(i);
    if (input.candidateOk[at] != 0 && !std::isnan(input.candidateConfidence[at]))
      m_ranked.push_back(static_cast<std::int32_t>(i - range.firstCandidate) + range.baselineCount());
  }
  // Candidates stand in ordinal order, so that a stable sort leaves ties to the lower ordinal.
  const auto first = m_ranked.begin() + static_cast<std::ptrdiff_t>(m_rankedStart.back());
  std::stable_sort(first, m_ranked.end(), [&](std::int32_t a, std::int32_t b) {
    return input.candidateConfidence[candidate(a)] > input.candidateConfidence[candidate(b)];
  });
  for (auto image = first; image != m_ranked.end(); ++image)
    if (input.candidatePredicted[candidate(*image)] == input.classIndex[row]) {
      m_matched.push_back(*image);
      m_matchedConfidence.push_back(input.candidateConfidence[candidate(*image)]);
    }
  range.longestMatch = std::max(range.longestMatch, m_matched.size() - m_matchedStart.back());
  m_rankedStart.push_back(m_ranked.size());
  m_matchedStart.push_back(m_matched.size());
  m_complete.push_back(allPlannedPresent(input, row) ? 1 : 0);
}

void SelectionIndex::sortConfidences(const SelectionInput& input) {
  for (ClassRange& range : m_classes) {
    range.firstConfidence = m_confidences.size();
    for (std::size_t row = range.firstSample; row < range.endSample; ++row) {
      if (input.baselinePredicted[row] == input.classIndex[row] && !std::isnan(input.baselineConfidence[row]))
        m_confidences.push_back(input.baselineConfidence[row]);
      for (std::size_t i = m_matchedStart[row]; i < m_matchedStart[row + 1]; ++i)
        m_confidences.push_back(m_matchedConfidence[i]);
    }
    range.endConfidence = m_confidences.size();
    std::sort(m_confidences.begin() + static_cast<std::ptrdiff_t>(range.firstConfidence), m_confidences.end());
  }
}

ClassImages SelectionIndex::images(const SelectionInput& input, const ClassRange& range) const {
  const auto firstCandidate = static_cast<std::size_t>(range.firstCandidate);
  return {.baselines = input.baselineFeatures.data() + range.firstSample * input.featureSize,
          .candidates = input.candidateFeatures.data() + firstCandidate * input.featureSize,
          .baselineNorms = m_baselineNorms.data() + range.firstSample,
          .candidateNorms = m_candidateNorms.data() + firstCandidate,
          .baselineCount = range.baselineCount(),
          .candidateCount = static_cast<std::int32_t>(range.endCandidate - range.firstCandidate),
          .featureSize = input.featureSize};
}

std::size_t SelectionIndex::eligible(std::size_t row, float beta) const {
  std::size_t count = m_matchedStart[row];
  while (count < m_matchedStart[row + 1] && m_matchedConfidence[count] > beta)
    ++count;
  return count - m_matchedStart[row];
}

bool SelectionIndex::crossed(const ClassRange& range, float betaA, float betaB) const {
  const auto end = m_confidences.begin() + static_cast<std::ptrdiff_t>(range.endConfidence);
  const auto above = std::upper_bound(m_confidences.begin() + static_cast<std::ptrdiff_t>(range.firstConfidence), end,
                                      std::min(betaA, betaB));
  return above != end && *above <= std::max(betaA, betaB);
}

} // namespace stillroom
