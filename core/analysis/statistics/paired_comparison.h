// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace stillroom {

/// Which test images two ways of making a set get right: a row per repeat, repeats paired by their training seed.
struct PairedOutcomes {
  std::vector<std::vector<bool>> a, b; ///< [repeats][test images], the same for both, 1 repeat and 2 images at least
  /// Throws Error "comparison.outcomes".
  void check() const;
};

struct Interval {
  double low = 0, high = 0;
  bool holdsZero() const { return low <= 0 && high >= 0; }
};

struct ComparisonOptions {
  double level = 0.95;       ///< of the intervals, 0.5 … 0.999
  std::int64_t draws = 2000; ///< of the bootstrap, 100 or more
  std::uint64_t seed = 0;
  std::vector<double> effects{1, 2}; ///< percent points that repeats are counted for
  /// Throws Error "comparison.options".
  void check() const;
};

/// Accuracies and differences in percent points, b − a.
struct PairedComparison {
  double difference = 0;
  /// Of the difference that other test images and other seeds would give: test images are drawn anew; what seeds do,
  /// which three of them can't show by being drawn anew, is drawn from Student's distribution. One repeat says nothing
  /// of seeds: then it is of test images alone.
  Interval bootstrap;
  std::optional<Interval> t; ///< the paired t interval over repeats, for these test images; none for one repeat
  /// Both intervals are there and leave 0 out: the sign of the difference is known.
  bool resolved = false;
  /// For each of the options' effects how many repeats bring the bootstrap's half width below it, as far as these
  /// outcomes say; none where no number does, for want of test images, and for one repeat.
  std::map<double, std::optional<std::int64_t>> repeatsFor;
};

/// Throws Error "comparison.outcomes" or "comparison.options".
PairedComparison comparePaired(const PairedOutcomes& outcomes, const ComparisonOptions& options = {});

/// The same of differences b − a that are there already, in percent points: a row per repeat, a number per test image.
/// Where each row is the mean over the trainings on one made set, the intervals are of sets made anew. Throws likewise.
PairedComparison compareDifferences(const std::vector<std::vector<double>>& differences,
                                    const ComparisonOptions& options = {});

} // namespace stillroom
