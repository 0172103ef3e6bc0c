// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection_index.h"

namespace stillroom {

/// The part of the rule that doesn't depend on N, for any k and β. What curves, landscape and looking ahead share.
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

  bool flagged(std::size_t row, float beta) const;
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

  std::int32_t image(std::size_t row, std::int32_t choice) const;
  std::int32_t choice(std::size_t row, std::int32_t image) const;
  /// Whether the image, the row's own baseline or a candidate, is predicted as its class.
  bool consistent(std::size_t row, std::int32_t image) const;
  /// The index of an image that is not a baseline among all candidates.
  std::size_t candidate(std::size_t row, std::int32_t image) const;

private:
  SampleStatus ruleStatus(std::size_t row, float beta) const;
  std::int32_t override(std::size_t row) const { return m_overrides.empty() ? noOverride : m_overrides[row]; }
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

inline bool allowsPool(SampleStatus status) {
  return status == SampleStatus::Refined || status == SampleStatus::Fallback;
}

} // namespace stillroom
