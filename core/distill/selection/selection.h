// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

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

/// The outcome for one sample. Widest members first: a project has tens of thousands of these.
struct SampleChoice {
  double similaritySum = 0;             ///< Σ cos(chosen, n) over N as it stood before this sample joined (equation 5)
  std::int32_t normalCount = 0;         ///< |N| as it stood before this sample joined
  std::int32_t chosen = baselineChoice; ///< baselineChoice or an ordinal
  std::int32_t ruleChosen = baselineChoice; ///< what the rule alone chooses, earlier overrides kept
  float confidence = 0;                     ///< p of the chosen image; NaN for a failed baseline
  SampleStatus status = SampleStatus::Normal;
  FlagReason reason = FlagReason::None;
  SampleStatus ruleStatus = SampleStatus::Normal; ///< what the rule alone gives, earlier overrides kept
  bool provisional = false;                       ///< an earlier sample of the class is pending
  bool labelWrong = false; ///< status Fallback and the chosen image is predicted as another class

  bool flagged() const { return reason != FlagReason::None; }
  /// Mean cosine to N, −1 … 1; nothing while N was empty.
  std::optional<double> similarity() const;
  bool operator==(const SampleChoice&) const = default;
};

struct SelectionResult {
  SelectionSettings settings;
  std::vector<SampleChoice> samples;                    ///< [S]
  std::array<std::int64_t, sampleStatusCount> counts{}; ///< by status
  std::int64_t flagged = 0;                             ///< samples whose baseline is flagged
  std::int64_t consistentBefore = 0; ///< baselines predicted as their class (label consistency, §III-E)
  std::int64_t consistentAfter = 0;  ///< chosen images predicted as their class
};

/// One candidate of one sample as the window's strip shows it.
struct CandidateView {
  std::int32_t ordinal = 0;
  bool ok = true;
  std::int32_t predicted = -1;
  float confidence = 0;
  double similaritySum = 0; ///< against N as it stood at the sample; 0 for a failed one
  int rank = 0;          ///< 1 = highest p among the candidates that are ok (ties: lower ordinal); 0 for a failed one
  bool eligible = false; ///< in I: predicted as intended and p > β
  bool inPool = false;
  bool chosen = false; ///< shown and exported
  bool ruleChosen = false;
};

/// Runs the selection (Algorithm 1, lines 13–31; equations 5 and 6) over one immutable input.
///
/// A pure function of (input, settings, overrides): what is kept inside is cosines, each computed in double by one
/// function with a fixed index order, and the last result, of which samples that a change cannot reach are taken over.
/// The cosine with a zero vector is 0. Not thread-safe; use one Selector per thread over the same input.
class Selector {
public:
  /// `cacheBytes` bounds the memory of the per-class cosine tables; classes beyond it are computed anew each time.
  /// Throws what SelectionInput::check throws, and Error "selection.input" for null.
  explicit Selector(std::shared_ptr<const SelectionInput> input, std::size_t cacheBytes = std::size_t{256} << 20);
  ~Selector();
  Selector(Selector&&) noexcept;
  Selector& operator=(Selector&&) noexcept;

  const SelectionInput& input() const;

  /// The whole project. Throws what SelectionSettings::check throws, and Error "selection.override" for overrides of
  /// another number of samples, or one that names no existing, not failed candidate.
  SelectionResult select(const SelectionSettings& settings, const Overrides& overrides = {});

  /// Computes a little of what later calls may ask for, so that a moving slider needn't wait for it. Changes no result.
  /// False when there is nothing left. For when nothing else is to be done.
  bool prepareSome();

  /// The candidates of sample `row` under a result that this selector made with the same overrides, by ordinal. Throws
  /// Error "selection.input" for a row or result of another input, "selection.override" as select() does.
  std::vector<CandidateView> candidates(const SelectionResult& result, const Overrides& overrides, std::size_t row);

private:
  struct State;
  std::unique_ptr<State> m_state;
};

} // namespace stillroom
