// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/statistics/paired_comparison.h"

#include "analysis/statistics/moments.h"
#include "analysis/statistics/student.h"
#include "base/error.h"
#include "base/random.h"

#include <algorithm>
#include <cmath>

namespace stillroom {
namespace {

constexpr std::int64_t mostRepeats = 1000;

/// What the outcomes come to, in percent points.
struct Differences {
  std::vector<double> byRepeat; ///< over all test images
  std::vector<double> byImage;  ///< over all repeats
};

/// [repeats][test images].
using Table = std::vector<std::vector<double>>;

Table tableOf(const PairedOutcomes& outcomes) {
  Table table;
  for (std::size_t r = 0; r < outcomes.a.size(); ++r) {
    std::vector<double>& row = table.emplace_back();
    for (std::size_t i = 0; i < outcomes.a[r].size(); ++i)
      row.push_back(100.0 * (static_cast<int>(outcomes.b[r][i]) - static_cast<int>(outcomes.a[r][i])));
  }
  return table;
}

Differences differencesOf(const Table& table) {
  const std::size_t repeats = table.size(), images = table.front().size();
  Differences differences{std::vector<double>(repeats, 0), std::vector<double>(images, 0)};
  for (std::size_t r = 0; r < repeats; ++r)
    for (std::size_t i = 0; i < images; ++i) {
      differences.byRepeat[r] += table[r][i] / static_cast<double>(images);
      differences.byImage[i] += table[r][i] / static_cast<double>(repeats);
    }
  return differences;
}

double meanOfDrawn(const std::vector<double>& values, RandomStream& random) {
  double sum = 0;
  for (std::size_t i = 0; i < values.size(); ++i)
    sum += values[random.below(values.size())];
  return sum / static_cast<double>(values.size());
}

/// One number of Student's distribution.
double studentDraw(int freedom, RandomStream& random) {
  double squares = 0;
  for (int i = 0; i < freedom; ++i) {
    const double normal = random.normal();
    squares += normal * normal;
  }
  return random.normal() / std::sqrt(squares / freedom);
}

/// Where the spread of the differences comes from; variances of a mean over all images or over all repeats.
struct Spreads {
  double byRepeat = 0;    ///< of one repeat's difference: seeds and chance
  double imagesShare = 1; ///< how much of the images' spread is their own, 0 … 1: the rest is chance
};

/// Chance is what single outcomes differ by when image and repeat are accounted for. Repeats have it and images have
/// it: it mustn't count twice. Repeats that happen to agree to the last image are as uncertain as chance makes them.
Spreads spreadsOf(const Table& table, const Differences& differences) {
  const std::size_t repeats = table.size(), images = table.front().size();
  if (repeats < 2) return {};
  const double middle = meanOf(differences.byRepeat), ofImages = sampleVariance(differences.byImage);
  double chance = 0;
  for (std::size_t r = 0; r < repeats; ++r)
    for (std::size_t i = 0; i < images; ++i) {
      const double left = table[r][i] - differences.byImage[i] - differences.byRepeat[r] + middle;
      chance += left * left;
    }
  chance /= static_cast<double>((repeats - 1) * (images - 1));
  const double found = sampleVariance(differences.byRepeat);
  return {found > 0 ? found : chance / static_cast<double>(images),
          ofImages > 0 ? std::clamp(1 - chance / static_cast<double>(repeats) / ofImages, 0.0, 1.0) : 0};
}

/// Between two of the drawn values, as many outside on either side as the level leaves.
Interval between(std::vector<double> values, double level) {
  std::sort(values.begin(), values.end());
  const auto outside = static_cast<std::size_t>((1 - level) / 2 * static_cast<double>(values.size() + 1));
  const std::size_t first = std::max<std::size_t>(1, outside) - 1;
  return {values[first], values[values.size() - 1 - first]};
}

Interval bootstrap(const Differences& differences, const Spreads& spreads, const ComparisonOptions& options) {
  const int freedom = static_cast<int>(differences.byRepeat.size()) - 1;
  const double middle = meanOf(differences.byRepeat);
  const double error = std::sqrt(spreads.byRepeat / static_cast<double>(differences.byRepeat.size()));
  std::vector<double> drawn;
  for (std::int64_t draw = 0; draw < options.draws; ++draw) {
    RandomStream random({.seed = options.seed, .purpose = "bootstrap", .slot = draw});
    double value = middle + std::sqrt(spreads.imagesShare) * (meanOfDrawn(differences.byImage, random) - middle);
    if (freedom > 0) value += studentDraw(freedom, random) * error;
    drawn.push_back(value);
  }
  return between(std::move(drawn), options.level);
}

/// As far as the spreads found here say: that of repeats shrinks with their number, that of images doesn't.
std::optional<std::int64_t> repeatsFor(double effect, const Differences& differences, const Spreads& spreads,
                                       double level) {
  const auto images = static_cast<double>(differences.byImage.size());
  const double ofImages = spreads.imagesShare * sampleVariance(differences.byImage) / images;
  for (std::int64_t repeats = 2; repeats <= mostRepeats; ++repeats) {
    const double deviation = std::sqrt(ofImages + spreads.byRepeat / static_cast<double>(repeats));
    if (studentBound(level, static_cast<int>(repeats) - 1) * deviation < effect) return repeats;
  }
  return std::nullopt;
}

[[noreturn]] void throwUnpaired() {
  throw Error("comparison.outcomes",
              "A paired comparison needs as many repeats of both, each with the same test images. "
              "Evaluate both with the same seeds and the same test set.");
}

PairedComparison compared(const Table& table, const ComparisonOptions& options) {
  options.check();
  const Differences differences = differencesOf(table);
  const std::size_t repeats = table.size();
  const Spreads spreads = spreadsOf(table, differences);
  PairedComparison comparison;
  comparison.difference = meanOf(differences.byRepeat);
  comparison.bootstrap = bootstrap(differences, spreads, options);
  if (repeats > 1) {
    const double half = studentBound(options.level, static_cast<int>(repeats) - 1) *
                        std::sqrt(sampleVariance(differences.byRepeat) / static_cast<double>(repeats));
    comparison.t = Interval{comparison.difference - half, comparison.difference + half};
  }
  comparison.resolved = comparison.t && !comparison.t->holdsZero() && !comparison.bootstrap.holdsZero();
  for (const double effect : options.effects)
    comparison.repeatsFor[effect] =
        repeats > 1 ? repeatsFor(effect, differences, spreads, options.level) : std::nullopt;
  return comparison;
}

} // namespace

void PairedOutcomes::check() const {
  const auto alike = [this](const std::vector<bool>& row) { return row.size() == a.front().size(); };
  if (a.empty() || a.size() != b.size() || a.front().size() < 2 || !std::all_of(a.begin(), a.end(), alike) ||
      !std::all_of(b.begin(), b.end(), alike))
    throwUnpaired();
}

void ComparisonOptions::check() const {
  if (!(level >= 0.5 && level <= 0.999) || draws < 100)
    throw Error("comparison.options", "A comparison needs a level of 0.5 to 0.999 and 100 draws at least.");
}

PairedComparison comparePaired(const PairedOutcomes& outcomes, const ComparisonOptions& options) {
  outcomes.check();
  return compared(tableOf(outcomes), options);
}

PairedComparison compareDifferences(const std::vector<std::vector<double>>& differences,
                                    const ComparisonOptions& options) {
  const auto alike = [&](const std::vector<double>& row) { return row.size() == differences.front().size(); };
  if (differences.empty() || differences.front().size() < 2 ||
      !std::all_of(differences.begin(), differences.end(), alike))
    throwUnpaired();
  return compared(differences, options);
}

} // namespace stillroom
