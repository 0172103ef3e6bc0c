// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_case.h"

#include "base/random.h"
#include "distill/selection/landscape.h"
#include "distill/selection/selection.h"

#include <memory>
#include <vector>

namespace stillroom {

namespace {

constexpr std::size_t featureSize = 512;
constexpr int candidatesEach = 20;

void addCandidates(SelectionInput& input, std::int32_t intended, RandomStream& random) {
  for (int ordinal = 0; ordinal < candidatesEach; ++ordinal) {
    input.candidateOrdinal.push_back(ordinal);
    input.candidatePredicted.push_back(random.below(10) < 7 ? intended : intended + 1);
    input.candidateConfidence.push_back(static_cast<float>(1 - 0.35 * random.uniform() * random.uniform()));
    input.candidateOk.push_back(1);
  }
}

std::vector<float> features(std::size_t rows, RandomStream& random) {
  std::vector<float> values(rows * featureSize);
  for (float& value : values)
    value = static_cast<float>(random.next() >> 8U) / 16777216.0F;
  return values;
}

std::shared_ptr<const SelectionInput> imageNetSized() {
  constexpr std::int32_t classes = 1000;
  constexpr std::int32_t perClass = 50;
  RandomStream random({.purpose = "bench"});
  auto input = std::make_shared<SelectionInput>();
  input->featureSize = featureSize;
  input->plannedCandidates = candidatesEach;
  input->firstCandidate.push_back(0);
  for (std::int32_t row = 0; row < classes * perClass; ++row) {
    const std::int32_t intended = row / perClass;
    const bool flagged = random.below(10) == 0;
    const auto part = static_cast<float>(random.uniform());
    input->classIndex.push_back(intended);
    input->slot.push_back(row % perClass);
    input->baselinePredicted.push_back(flagged && random.below(2) == 0 ? intended + 1 : intended);
    input->baselineConfidence.push_back(flagged ? 0.45F * part : 0.91F + 0.09F * part);
    if (flagged) addCandidates(*input, intended, random);
    input->firstCandidate.push_back(static_cast<std::int64_t>(input->candidateOrdinal.size()));
  }
  input->baselineFeatures = features(input->sampleCount(), random);
  input->candidateFeatures = features(input->candidateCount(), random);
  return input;
}

} // namespace

namespace {

/// One repetition walks the settings to their end and back, so that it ends where it began.
BenchCase walk(std::vector<SelectionSettings> settings) {
  for (std::size_t i = settings.size() - 1; i-- > 0;)
    settings.push_back(settings[i]);
  auto selector = std::make_shared<Selector>(imageNetSized());
  (void)selector->select(settings.front());
  while (selector->prepareSome()) {
  }
  return {.run =
              [selector, settings] {
                for (std::size_t i = 1; i < settings.size(); ++i)
                  (void)selector->select(settings[i]);
              },
          .dtype = "f64",
          .steps = static_cast<int>(settings.size()) - 1};
}

} // namespace

BenchCase firstSelectionCase(const BenchOptions&) {
  const auto input = imageNetSized();
  return {.run = [input] { (void)Selector(input).select({}); }, .dtype = "f64"};
}

BenchCase betaSliderCase(const BenchOptions&) {
  std::vector<SelectionSettings> settings;
  for (int step = 0; step <= 28; ++step)
    settings.push_back({.beta = 0.97F - 0.01F * static_cast<float>(step)});
  return walk(settings);
}

BenchCase poolSliderCase(const BenchOptions&) {
  std::vector<SelectionSettings> settings;
  for (int k = 1; k <= 20; ++k)
    settings.push_back({.k = k});
  return walk(settings);
}

BenchCase landscapeCase(const BenchOptions& options) {
  const auto input = imageNetSized();
  const auto index = std::make_shared<SelectionIndex>(*input);
  const auto inForce = std::make_shared<SelectionResult>(Selector(input).select({}));
  std::vector<float> betas;
  for (int step = 0; step <= 28; ++step)
    betas.push_back(0.69F + 0.01F * static_cast<float>(step));
  const LandscapeOptions landscape{.threads = static_cast<unsigned>(options.threads)};
  return {.run = [=] { (void)selectionLandscape(*input, *index, *inForce, {}, betas, landscape); }, .dtype = "f64"};
}

BenchCase selectionCase(const BenchOptions&) {
  auto selector = std::make_shared<Selector>(imageNetSized());
  // Another normal set leaves nothing to take over, so that every repetition is a full pass; each does both.
  return {.run =
              [selector] {
                (void)selector->select({.normalSet = NormalSet::AllFirst});
                (void)selector->select({.normalSet = NormalSet::Sequential});
              },
          .dtype = "f64"};
}

} // namespace stillroom
