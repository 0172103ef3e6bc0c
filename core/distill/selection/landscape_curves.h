// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection/selection_index.h"

#include <array>
#include <limits>
#include <vector>

namespace stillroom {

class SelectionRule;

/// What depends on β and not on k, as a SelectionResult counts it.
struct BetaPoint {
  std::array<std::int32_t, sampleStatusCount> counts{}; ///< by status
  std::int32_t flagged = 0;
  /// Chosen images predicted as their class; label consistency (§III-E) is their share of all samples. Under
  /// Strategy::Similarity, where it depends on N, those alone of samples without a pool.
  std::int32_t consistent = 0;

  std::int32_t count(SampleStatus status) const { return counts[static_cast<std::size_t>(status)]; }
  BetaPoint& operator+=(const BetaPoint& other);
  BetaPoint& operator-=(const BetaPoint& other);
  bool operator==(const BetaPoint&) const = default;
};

/// Counts for any β: a sample changes at most at its own p and at its best candidate's, so that sorting those is
/// enough.
class BetaCurves {
public:
  /// `input` has passed check(), `index` is its own. Throws Error "selection.override" as Selector::select does.
  BetaCurves(const SelectionInput& input, const SelectionIndex& index, const Overrides& overrides,
             Strategy strategy = Strategy::ConfidenceAndSimilarity);

  /// Equals the counts of a selection at this β, 0 … 1, and any k. Takes logarithmic time. Any thread.
  const BetaPoint& at(float beta) const;

private:
  struct Step {
    float from; ///< the lowest β
    BetaPoint point;
  };
  void addSample(const SelectionRule& rule, std::size_t row, BetaPoint& start);

  std::vector<Step> m_steps;
};

} // namespace stillroom
