// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/selection/selection_rule.h"

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

SampleStatus SelectionRule::status(std::size_t row, float beta) const {
  return override(row) == noOverride ? ruleStatus(row, beta) : SampleStatus::Overridden;
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
