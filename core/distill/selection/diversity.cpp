// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/selection/diversity.h"

#include "base/error.h"
#include "base/parallel.h"
#include "distill/selection/selection_rule.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace stillroom {

namespace {

/// Adds feature / norm. Returns whether there was a direction to add.
bool addUnitVector(const ClassImages& images, std::int32_t image, std::vector<double>& sum) {
  const bool baseline = image < images.baselineCount;
  const auto at = static_cast<std::size_t>(baseline ? image : image - images.baselineCount);
  const double norm = (baseline ? images.baselineNorms : images.candidateNorms)[at];
  if (norm == 0 || !std::isfinite(norm)) return false;
  const float* feature = (baseline ? images.baselines : images.candidates) + at * images.featureSize;
  for (std::size_t i = 0; i < images.featureSize; ++i)
    sum[i] += static_cast<double>(feature[i]) / norm;
  return true;
}

ClassDiversity diversityOf(const SelectionRule& rule, const SelectionIndex::ClassRange& range,
                           const std::vector<SampleChoice>& samples) {
  std::vector<std::int32_t> before;
  std::vector<std::int32_t> after;
  for (std::size_t row = range.firstSample; row < range.endSample; ++row) {
    const bool failed = std::isnan(rule.input().baselineConfidence[row]);
    const std::int32_t choice = samples[row].chosen;
    if (!failed) before.push_back(rule.image(row, baselineChoice));
    if (!failed || choice != baselineChoice) after.push_back(rule.image(row, choice));
  }
  const ClassImages images = rule.index().images(rule.input(), range);
  return {meanPairwiseCosine(images, before), meanPairwiseCosine(images, after)};
}

} // namespace

std::optional<double> meanPairwiseCosine(const ClassImages& images, std::span<const std::int32_t> chosen) {
  if (chosen.size() < 2) return std::nullopt;
  std::vector<double> sum(images.featureSize);
  double units = 0;
  for (const std::int32_t image : chosen)
    units += addUnitVector(images, image, sum) ? 1 : 0;
  double square = 0;
  for (const double value : sum)
    square += value * value;
  const auto count = static_cast<double>(chosen.size());
  return (square - units) / (count * (count - 1));
}

std::vector<ClassDiversity> classDiversity(const SelectionInput& input, const SelectionIndex& index,
                                           const std::vector<SampleChoice>& samples, unsigned threads) {
  if (samples.size() != input.sampleCount())
    throw Error("selection.input", "Sample {0} is not part of this selection. Run the selection again.",
                {std::to_string(std::min(samples.size(), input.sampleCount()))});
  const Overrides none;
  const SelectionRule rule(input, index, none);
  std::vector<ClassDiversity> classes(index.classes().size());
  parallelFor(classes.size(), threads,
              [&](std::size_t i) { classes[i] = diversityOf(rule, index.classes()[i], samples); });
  return classes;
}

} // namespace stillroom
