// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/landscape_rule.h"

#include "base/error.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace stillroom {

SelectionRule::SelectionRule(const SelectionInput& input, const SelectionIndex& index, const Overrides& overrides,
                             Strategy strategy, NormalSet normalSet)
    : m_input(input), m_index(index), m_overrides(overrides), m_strategy(strategy), m_normalSet(normalSet) {
  checkOverrides();
}

bool SelectionRule::flagged(std::size_t row, float beta) const {
  return flagReason(m_input.baselinePredicted[row], m_input.classIndex[row], m_input.baselineConfidence[row], beta) !=
         FlagReason::None;
}

SampleStatus SelectionRule::ruleStatus(std::size_t row, float beta) const {
  if (m_strategy == Strategy::Baseline || !flagged(row, beta)) return SampleStatus::Normal;
  if (!m_index.complete(row)) return SampleStatus::Pending;
  if (m_index.ranked(row).empty()) return SampleStatus::Failed;
  return m_index.eligible(row, beta) > 0 ? SampleStatus::Refined : SampleStatus::Fallback;
}

SampleStatus SelectionRule::status(std::size_t row, float beta) const {
  return override(row) == noOverride ? ruleStatus(row, beta) : SampleStatus::Overridden;
}

std::span<const std::int32_t> SelectionRule::pool(std::size_t row, float beta, int k) const {
  if (m_strategy == Strategy::Similarity) return m_index.ranked(row);
  const std::size_t eligible = m_index.eligible(row, beta);
  if (m_strategy == Strategy::Confidence || eligible == 0) return m_index.ranked(row).first(1);
  return m_index.matched(row).first(std::min(eligible, static_cast<std::size_t>(k)));
}

std::int32_t SelectionRule::imageWithoutPool(std::size_t row) const {
  return image(row, override(row) == noOverride ? baselineChoice : override(row));
}

bool SelectionRule::joinsFirst(std::size_t row, float beta) const {
  return m_normalSet == NormalSet::AllFirst && (override(row) == noOverride || override(row) == baselineChoice) &&
         !std::isnan(m_input.baselineConfidence[row]) && ruleStatus(row, beta) == SampleStatus::Normal;
}

bool SelectionRule::joinsAtSlot(std::size_t row, float beta, SampleStatus status, std::int32_t image) const {
  if (status == SampleStatus::Pending || status == SampleStatus::Failed) return false;
  if (image >= range(row).baselineCount()) return true;
  return !std::isnan(m_input.baselineConfidence[row]) && !joinsFirst(row, beta);
}

std::int32_t SelectionRule::image(std::size_t row, std::int32_t choice) const {
  if (choice == baselineChoice) return static_cast<std::int32_t>(row - range(row).firstSample);
  return static_cast<std::int32_t>(candidateOf(row, choice) - range(row).firstCandidate) + range(row).baselineCount();
}

std::int32_t SelectionRule::choice(std::size_t row, std::int32_t image) const {
  return image < range(row).baselineCount() ? baselineChoice : m_input.candidateOrdinal[candidate(row, image)];
}

bool SelectionRule::consistent(std::size_t row, std::int32_t image) const {
  const bool baseline = image < range(row).baselineCount();
  return (baseline ? m_input.baselinePredicted[row] : m_input.candidatePredicted[candidate(row, image)]) ==
         m_input.classIndex[row];
}

std::size_t SelectionRule::candidate(std::size_t row, std::int32_t image) const {
  return static_cast<std::size_t>(range(row).firstCandidate + image - range(row).baselineCount());
}

std::int64_t SelectionRule::candidateOf(std::size_t row, std::int32_t ordinal) const {
  const auto begin = m_input.candidateOrdinal.begin();
  const auto last = begin + m_input.firstCandidate[row + 1];
  const auto found = std::lower_bound(begin + m_input.firstCandidate[row], last, ordinal);
  return found != last && *found == ordinal ? found - begin : -1;
}

bool SelectionRule::canBeChosen(std::size_t row, std::int32_t choice) const {
  if (choice == noOverride || choice == baselineChoice) return true;
  const auto at = static_cast<std::size_t>(candidateOf(row, choice));
  return at < m_input.candidateCount() && m_input.candidateOk[at] != 0 && !std::isnan(m_input.candidateConfidence[at]);
}

void SelectionRule::checkOverrides() const {
  if (!m_overrides.empty() && m_overrides.size() != m_input.sampleCount())
    throw Error("selection.override", "The list of overrides names {0} samples, the project has {1}. Load it again.",
                {std::to_string(m_overrides.size()), std::to_string(m_input.sampleCount())});
  for (std::size_t row = 0; row < m_overrides.size(); ++row)
    if (!canBeChosen(row, m_overrides[row]))
      throw Error("selection.override",
                  "Candidate {0} of slot {1} in class {2} is missing or failed. Choose another image or undo the "
                  "choice.",
                  {std::to_string(m_overrides[row]), std::to_string(m_input.slot[row]),
                   std::to_string(m_input.classIndex[row])});
}

} // namespace stillroom
