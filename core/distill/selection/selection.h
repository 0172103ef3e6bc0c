// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection/selection_input.h"
#include "distill/selection/selection_settings.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace stillroom {

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

/// What a Selector has done since it was made, for tests of how little it does.
struct SelectionWork {
  std::int64_t cosines = 0; ///< computed rather than found in a table
  std::int64_t samples = 0; ///< chosen anew rather than taken over from the result before
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

  SelectionWork work() const;

  /// The candidates of sample `row` under a result that this selector made with the same overrides, by ordinal. Throws
  /// Error "selection.input" for a row or result of another input, "selection.override" as select() does.
  std::vector<CandidateView> candidates(const SelectionResult& result, const Overrides& overrides, std::size_t row);

private:
  struct State;
  std::unique_ptr<State> m_state;
};

} // namespace stillroom
