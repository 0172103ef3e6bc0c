// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/statistics/calibration.h"

#include "base/error.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>

namespace stillroom {
namespace {

using Row = std::span<const float>;

/// Of one image's logits, each times a factor.
struct RowMoments {
  double logSum = 0;         ///< log Σ exp(s·z)
  double mean = 0;           ///< Σ p·z
  double variance = 0;       ///< Σ p·z² − mean²
  double highest = 0;        ///< the largest p
  std::size_t predicted = 0; ///< its class
};

RowMoments momentsOf(Row row, double factor) {
  RowMoments moments;
  moments.predicted = static_cast<std::size_t>(std::ranges::max_element(row) - row.begin());
  const double top = row[moments.predicted];
  double sum = 0, first = 0, second = 0;
  for (const float value : row) {
    const double z = value - top, weight = std::exp(factor * z);
    sum += weight;
    first += weight * z;
    second += weight * z * z;
  }
  moments.logSum = factor * top + std::log(sum);
  moments.mean = top + first / sum;
  moments.variance = second / sum - (first / sum) * (first / sum);
  moments.highest = 1 / sum;
  return moments;
}

class Outcomes {
public:
  Outcomes(std::span<const float> logits, std::span<const std::int64_t> labels, std::size_t classes)
      : m_logits(logits), m_labels(labels), m_classes(classes) {}

  std::size_t size() const { return m_labels.size(); }
  Row row(std::size_t i) const { return m_logits.subspan(i * m_classes, m_classes); }
  std::size_t label(std::size_t i) const { return static_cast<std::size_t>(m_labels[i]); }

  /// Mean loss at a factor, with its first and second derivative by the factor.
  struct Slopes {
    double loss = 0, first = 0, second = 0;
  };
  Slopes slopes(double factor) const {
    Slopes sum;
    for (std::size_t i = 0; i < size(); ++i) {
      const RowMoments moments = momentsOf(row(i), factor);
      const double own = row(i)[label(i)];
      sum.loss += moments.logSum - factor * own;
      sum.first += moments.mean - own;
      sum.second += moments.variance;
    }
    const auto count = static_cast<double>(size());
    return {sum.loss / count, sum.first / count, sum.second / count};
  }

private:
  std::span<const float> m_logits;
  std::span<const std::int64_t> m_labels;
  std::size_t m_classes;
};

/// Where the loss's slope crosses 0, or the end of the range that it falls towards.
double bestFactor(const Outcomes& outcomes) {
  constexpr int steps = 200;
  double low = 1 / highestTemperature, high = 1 / lowestTemperature;
  if (outcomes.slopes(low).first >= 0) return low;
  if (outcomes.slopes(high).first <= 0) return high;
  double factor = 1;
  for (int i = 0; i < steps && high - low > 1e-12 * high; ++i) {
    const Outcomes::Slopes here = outcomes.slopes(factor);
    (here.first < 0 ? low : high) = factor;
    const double newton = here.second > 0 ? factor - here.first / here.second : low;
    const double next = newton > low && newton < high ? newton : (low + high) / 2;
    if (std::abs(next - factor) < 1e-12 * factor) return next;
    factor = next;
  }
  return factor;
}

std::vector<ReliabilityBin> binsOf(const Outcomes& outcomes, double factor, int count) {
  std::vector<ReliabilityBin> bins(static_cast<std::size_t>(count));
  for (int b = 0; b < count; ++b) {
    bins[static_cast<std::size_t>(b)].from = static_cast<double>(b) / count;
    bins[static_cast<std::size_t>(b)].to = static_cast<double>(b + 1) / count;
  }
  for (std::size_t i = 0; i < outcomes.size(); ++i) {
    const RowMoments moments = momentsOf(outcomes.row(i), factor);
    const int place = static_cast<int>(std::ceil(moments.highest * count)) - 1;
    ReliabilityBin& bin = bins[static_cast<std::size_t>(std::clamp(place, 0, count - 1))];
    ++bin.images;
    bin.confidence += moments.highest;
    bin.accuracy += moments.predicted == outcomes.label(i) ? 1 : 0;
  }
  for (ReliabilityBin& bin : bins)
    if (bin.images > 0) {
      bin.confidence /= static_cast<double>(bin.images);
      bin.accuracy /= static_cast<double>(bin.images);
    }
  return bins;
}

/// The mean of a bin's value over all images.
template <typename Value>
double meanOver(const std::vector<ReliabilityBin>& bins, std::size_t images, const Value& value) {
  double sum = 0;
  for (const ReliabilityBin& bin : bins)
    sum += static_cast<double>(bin.images) * value(bin);
  return sum / static_cast<double>(images);
}

double gap(const ReliabilityBin& bin) {
  return std::abs(bin.confidence - bin.accuracy);
}

void check(std::span<const float> logits, std::span<const std::int64_t> labels, std::int64_t classes, int bins) {
  const bool fits = !labels.empty() && classes >= 2 && bins >= 1 &&
                    logits.size() == labels.size() * static_cast<std::size_t>(classes) &&
                    std::ranges::all_of(labels, [&](std::int64_t l) { return l >= 0 && l < classes; }) &&
                    std::ranges::all_of(logits, [](float value) { return std::isfinite(value); });
  if (!fits)
    throw Error("calibration.outcomes",
                "A calibration takes one row of finite logits for each label, two classes or more, and labels below "
                "their number; it was given {0} logits, {1} labels and {2} classes.",
                {std::to_string(logits.size()), std::to_string(labels.size()), std::to_string(classes)});
}

} // namespace

double Calibration::scaled(double p, std::int64_t classes) const {
  const double others = static_cast<double>(classes - 1);
  const double logit = std::log(p) - std::log((1 - p) / others);
  return 1 / (1 + others * std::exp(-logit / temperature));
}

Calibration calibrate(std::span<const float> logits, std::span<const std::int64_t> labels, std::int64_t classes,
                      int bins) {
  check(logits, labels, classes, bins);
  const Outcomes outcomes(logits, labels, static_cast<std::size_t>(classes));
  const double factor = bestFactor(outcomes);
  Calibration result;
  result.images = static_cast<std::int64_t>(outcomes.size());
  result.bins = binsOf(outcomes, 1, bins);
  result.accuracy = meanOver(result.bins, outcomes.size(), [](const ReliabilityBin& bin) { return bin.accuracy; });
  result.confidence = meanOver(result.bins, outcomes.size(), [](const ReliabilityBin& bin) { return bin.confidence; });
  result.error = meanOver(result.bins, outcomes.size(), gap);
  result.loss = outcomes.slopes(1).loss;
  result.temperature = 1 / factor;
  result.scaledError = meanOver(binsOf(outcomes, factor, bins), outcomes.size(), gap);
  result.scaledLoss = outcomes.slopes(factor).loss;
  return result;
}

} // namespace stillroom
