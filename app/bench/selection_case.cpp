// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_case.h"

#include "base/random.h"
#include "distill/selection/selection.h"

#include <memory>

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
