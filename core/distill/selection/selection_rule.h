// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection/selection_index.h"

#include <algorithm>

namespace stillroom {

/// The part of the rule (Algorithm 1, lines 14–26) that doesn't depend on N, for any k and β. What the Selector,
/// curves, landscape and looking ahead share.
///
/// A view of its input (which has passed check()), of that input's index and of the overrides: all three outlive it.
/// Images are numbered as in SelectionIndex. Immutable, so that any number of threads may ask.
class SelectionRule {
public:
  /// Throws Error "selection.override" as Selector::select does.
  SelectionRule(const SelectionInput& input, const SelectionIndex& index, const Overrides& overrides,
                Strategy strategy = Strategy::ConfidenceAndSimilarity, NormalSet normalSet = NormalSet::Sequential);

  const SelectionInput& input() const { return m_input; }
  const SelectionIndex& index() const { return m_index; }

  /// flagReason() of the sample's baseline.
  FlagReason reason(std::size_t row, float beta) const;
  /// What the rule alone gives.
  SampleStatus ruleStatus(std::size_t row, float beta) const;
  bool hasOverrides() const { return !m_overrides.empty(); }
  /// The person's choice; noOverride for none.
  std::int32_t override(std::size_t row) const { return m_overrides.empty() ? noOverride : m_overrides[row]; }
  /// Overridden where a person chose, else what the rule gives.
  SampleStatus status(std::size_t row, float beta) const;
  /// The images that the choice is made from, highest p first; a smaller k's pool is the beginning of a larger one's.
  /// Only for a status that allows a pool.
  std::span<const std::int32_t> pool(std::size_t row, float beta, int k) const;
  /// The person's choice where there is one, else the baseline: the image of a sample without a pool.
  std::int32_t imageWithoutPool(std::size_t row) const;

  /// Whether the baseline is in N before the first choice of its class.
  bool joinsFirst(std::size_t row, float beta) const;
  /// Whether the chosen image joins N at its own slot.
  bool joinsAtSlot(std::size_t row, float beta, SampleStatus status, std::int32_t image) const;

  /// The number of the chosen image within the class: `choice` is baselineChoice or an ordinal that there is.
  std::int32_t image(std::size_t row, std::int32_t choice) const;
  /// The reverse.
  std::int32_t choice(std::size_t row, std::int32_t image) const;
  /// Whether the image, the row's own baseline or a candidate, is predicted as its class.
  bool consistent(std::size_t row, std::int32_t image) const;
  /// The index of an image that is not a baseline among all candidates.
  std::size_t candidate(std::size_t row, std::int32_t image) const;

private:
  std::int64_t candidateOf(std::size_t row, std::int32_t ordinal) const;
  bool canBeChosen(std::size_t row, std::int32_t choice) const;
  void checkOverrides() const;
  const SelectionIndex::ClassRange& range(std::size_t row) const { return m_index.classes()[m_index.classOf(row)]; }

  const SelectionInput& m_input;
  const SelectionIndex& m_index;
  const Overrides& m_overrides;
  Strategy m_strategy;
  NormalSet m_normalSet;
};

// In the header, because a moving slider asks for every sample.

inline FlagReason SelectionRule::reason(std::size_t row, float beta) const {
  return flagReason(m_input.baselinePredicted[row], m_input.classIndex[row], m_input.baselineConfidence[row], beta);
}

inline SampleStatus SelectionRule::ruleStatus(std::size_t row, float beta) const {
  if (m_strategy == Strategy::Baseline || reason(row, beta) == FlagReason::None) return SampleStatus::Normal;
  if (!m_index.complete(row)) return SampleStatus::Pending;
  if (m_index.ranked(row).empty()) return SampleStatus::Failed;
  return m_index.eligible(row, beta) > 0 ? SampleStatus::Refined : SampleStatus::Fallback;
}

inline std::span<const std::int32_t> SelectionRule::pool(std::size_t row, float beta, int k) const {
  if (m_strategy == Strategy::Similarity) return m_index.ranked(row);
  const std::size_t eligible = m_index.eligible(row, beta);
  if (m_strategy == Strategy::Confidence || eligible == 0) return m_index.ranked(row).first(1);
  return m_index.matched(row).first(std::min(eligible, static_cast<std::size_t>(k)));
}

inline std::int32_t SelectionRule::image(std::size_t row, std::int32_t choice) const {
  if (choice == baselineChoice) return static_cast<std::int32_t>(row - range(row).firstSample);
  return static_cast<std::int32_t>(candidateOf(row, choice) - range(row).firstCandidate) + range(row).baselineCount();
}

inline std::int32_t SelectionRule::choice(std::size_t row, std::int32_t image) const {
  return image < range(row).baselineCount() ? baselineChoice : m_input.candidateOrdinal[candidate(row, image)];
}

inline bool SelectionRule::consistent(std::size_t row, std::int32_t image) const {
  const bool baseline = image < range(row).baselineCount();
  return (baseline ? m_input.baselinePredicted[row] : m_input.candidatePredicted[candidate(row, image)]) ==
         m_input.classIndex[row];
}

inline std::size_t SelectionRule::candidate(std::size_t row, std::int32_t image) const {
  return static_cast<std::size_t>(range(row).firstCandidate + image - range(row).baselineCount());
}

inline std::int64_t SelectionRule::candidateOf(std::size_t row, std::int32_t ordinal) const {
  const auto begin = m_input.candidateOrdinal.begin();
  const auto last = begin + m_input.firstCandidate[row + 1];
  const auto found = std::lower_bound(begin + m_input.firstCandidate[row], last, ordinal);
  return found != last && *found == ordinal ? found - begin : -1;
}

inline bool allowsPool(SampleStatus status) {
  return status == SampleStatus::Refined || status == SampleStatus::Fallback;
}

} // namespace stillroom
