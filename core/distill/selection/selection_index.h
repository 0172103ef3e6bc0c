// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection/cosine_table.h"
#include "distill/selection/selection.h"

#include <span>

namespace stillroom {

/// What of an input doesn't depend on settings: ranks, norms, where classes begin. Images are numbered within their
/// class: baselines in slot order, then candidates. A row is the index of a sample. Immutable once made, so that any
/// thread may ask.
class SelectionIndex {
public:
  struct ClassRange {
    std::size_t firstSample = 0;
    std::size_t endSample = 0;
    std::int64_t firstCandidate = 0;
    std::int64_t endCandidate = 0;
    std::size_t longestMatch = 0;    ///< the most candidates of one sample that are predicted as intended
    std::size_t firstConfidence = 0; ///< these two: its part of the sorted confidences
    std::size_t endConfidence = 0;

    std::int32_t baselineCount() const { return static_cast<std::int32_t>(endSample - firstSample); }
  };

  /// `input` has passed check().
  explicit SelectionIndex(const SelectionInput& input);

  const std::vector<ClassRange>& classes() const { return m_classes; }
  std::size_t classOf(std::size_t row) const { return m_classOf[row]; }
  /// A view of the input's features and of this index's norms.
  ClassImages images(const SelectionInput& input, const ClassRange& range) const;

  /// Candidates that didn't fail, highest p first (ties: lower ordinal).
  std::span<const std::int32_t> ranked(std::size_t row) const { return part(m_ranked, m_rankedStart, row); }
  /// Those of them that are predicted as intended.
  std::span<const std::int32_t> matched(std::size_t row) const { return part(m_matched, m_matchedStart, row); }
  /// |I| (Algorithm 1, line 20): how many of matched() have p > beta.
  std::size_t eligible(std::size_t row, float beta) const;
  /// Every planned candidate has a prediction or a failure mark.
  bool complete(std::size_t row) const { return m_complete[row] != 0; }
  /// Whether some p that matters in the class is above one threshold and not above the other.
  bool crossed(const ClassRange& range, float betaA, float betaB) const;

private:
  static std::span<const std::int32_t> part(const std::vector<std::int32_t>& of, const std::vector<std::size_t>& start,
                                            std::size_t row) {
    return std::span(of).subspan(start[row], start[row + 1] - start[row]);
  }
  void findClasses(const SelectionInput& input);
  void rank(const SelectionInput& input, std::size_t row);
  void sortConfidences(const SelectionInput& input);

  std::vector<ClassRange> m_classes;
  std::vector<std::size_t> m_classOf;
  std::vector<std::int32_t> m_ranked;
  std::vector<std::size_t> m_rankedStart;
  std::vector<std::int32_t> m_matched;
  std::vector<float> m_matchedConfidence;
  std::vector<std::size_t> m_matchedStart;
  std::vector<std::uint8_t> m_complete;
  std::vector<float> m_confidences; ///< per class, ascending
  std::vector<double> m_baselineNorms;
  std::vector<double> m_candidateNorms;
};

} // namespace stillroom
