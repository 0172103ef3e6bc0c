// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace stillroom {

/// Every prediction and feature of a project. S samples in (class, slot) order, M candidates in (sample, ordinal)
/// order, features of length D as the detector gives them. Immutable once a Selector holds it.
struct SelectionInput {
  std::size_t featureSize = 0; ///< D; 0 while all images that are known have failed
  int plannedCandidates = 20;  ///< ordinals 0 … plannedCandidates−1 are expected of every flagged sample

  std::vector<std::int32_t> classIndex;        ///< [S], ≥ 0, rising
  std::vector<std::int32_t> slot;              ///< [S], ≥ 0, rising within a class
  std::vector<std::int32_t> baselinePredicted; ///< [S], −1 for a failed one
  std::vector<float> baselineConfidence;       ///< [S], p of the intended class, 0 … 1; NaN for a failed one
  std::vector<float> baselineFeatures;         ///< [S, D]

  std::vector<std::int64_t> firstCandidate;     ///< [S + 1]: candidates of sample s are firstCandidate[s] … [s+1]−1
  std::vector<std::int32_t> candidateOrdinal;   ///< [M], ≥ 0, rising within a sample
  std::vector<std::int32_t> candidatePredicted; ///< [M]
  std::vector<std::uint8_t> candidateOk;        ///< [M], 0 for a failed one (never in a pool)
  std::vector<float> candidateConfidence;       ///< [M], p of the intended class
  std::vector<float> candidateFeatures;         ///< [M, D]

  std::size_t sampleCount() const { return classIndex.size(); }
  std::size_t candidateCount() const { return candidateOrdinal.size(); }
  /// Throws Error "selection.input" when sizes or orders disagree.
  void check() const;
};

/// [S], per sample: noOverride, baselineChoice or an ordinal. Empty means none anywhere.
using Overrides = std::vector<std::int32_t>;

} // namespace stillroom
