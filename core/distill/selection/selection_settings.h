// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stillroom {

/// Where a sample stands after a selection.
///
/// Normal: nothing to replace (also every flagged sample under Strategy::Baseline). Pending: flagged while an ordinal
/// 0 … plannedCandidates−1 is absent from the input; the baseline is kept and stays out of N. Failed: every candidate
/// failed; likewise. Refined, Fallback: I is not empty, is empty (also under Confidence and Similarity). Overridden: a
/// person's choice; it joins N whatever its label and, even where the rule says pending, is settled for later samples.
enum class SampleStatus : std::uint8_t { Normal, Refined, Fallback, Pending, Failed, Overridden };
inline constexpr std::size_t sampleStatusCount = 6;

/// Why a baseline was flagged: predicted ≠ intended, or predicted == intended without p > β (so also for a NaN p).
enum class FlagReason : std::uint8_t { None, Mismatch, LowConfidence };

/// How a replacement is chosen. ConfidenceAndSimilarity is the paper's; the others are its ablation (Table V):
/// Confidence takes the highest p of all candidates that did not fail, Similarity the smallest Σ cos of them, Baseline
/// replaces nothing and lets every baseline into N. Ties: higher p, then lower ordinal.
enum class Strategy : std::uint8_t { ConfidenceAndSimilarity, Confidence, Similarity, Baseline };

/// When accepted baselines enter N: in slot order (Algorithm 1), or all of the class before the first choice (§II-E).
/// AllFirst: every baseline that is normal by the rule and chosen, in slot order; all else joins at its own slot. A
/// normal sample is then compared with itself too. A baseline without a prediction (NaN) never joins.
enum class NormalSet : std::uint8_t { Sequential, AllFirst };

/// "normal", "refined", …; "mismatch", "low" (empty for None); "conf+sim", "conf", "sim", "baseline";
/// "sequential", "all-first": the words of the command line and of every file.
std::string_view name(SampleStatus status);
std::string_view name(FlagReason reason);
std::string_view name(Strategy strategy);
std::string_view name(NormalSet normalSet);
std::optional<Strategy> strategyFromName(std::string_view text);
std::optional<NormalSet> normalSetFromName(std::string_view text);

/// Whether a baseline is flagged, and why (Algorithm 1, line 15): not (predicted == intended and p > β). NaN is never
/// above β.
inline FlagReason flagReason(std::int32_t predicted, std::int32_t intended, float confidence, float beta) {
  if (predicted != intended) return FlagReason::Mismatch;
  return confidence > beta ? FlagReason::None : FlagReason::LowConfidence;
}

/// A choice of image for one sample: an ordinal (from 0), or one of these.
inline constexpr int baselineChoice = -1;
inline constexpr int noOverride = -2;

/// What selection may depend on besides predictions.
struct SelectionSettings {
  int k = 2;         ///< size of the pool, 1 … 20 (Algorithm 1, line 22)
  float beta = 0.9F; ///< threshold on p, 0 … 1; comparisons are p > beta, strictly
  Strategy strategy = Strategy::ConfidenceAndSimilarity;
  NormalSet normalSet = NormalSet::Sequential;

  /// Throws Error "selection.k" or "selection.beta" when out of range (NaN included).
  void check() const;
  bool operator==(const SelectionSettings&) const = default;
};

} // namespace stillroom
