// SPDX-License-Identifier: GPL-3.0-or-later
// How much a selection does, in cosines and in samples; how long that takes is stillroom-bench's to say.
#include "base/random.h"
#include "distill/selection/selection.h"
#include "support/test_main.h"

#include <QtTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace stillroom;

namespace {

constexpr int classes = 6;
constexpr int perClass = 12;
constexpr int candidatesEach = 8;

void addCandidates(SelectionInput& input, int intended, RandomStream& random) {
  for (int ordinal = 0; ordinal < candidatesEach; ++ordinal) {
    input.candidateOrdinal.push_back(ordinal);
    input.candidatePredicted.push_back(random.below(10) < 7 ? intended : intended + 1);
    input.candidateConfidence.push_back(static_cast<float>(1 - 0.5 * random.uniform() * random.uniform()));
    input.candidateOk.push_back(1);
  }
}

/// All samples have candidates, so that none is pending at any β.
std::shared_ptr<const SelectionInput> someInput() {
  RandomStream random({.seed = 1, .purpose = "test"});
  auto input = std::make_shared<SelectionInput>();
  input->featureSize = 16;
  input->plannedCandidates = candidatesEach;
  input->firstCandidate.push_back(0);
  for (int row = 0; row < classes * perClass; ++row) {
    const int intended = row / perClass;
    input->classIndex.push_back(intended);
    input->slot.push_back(row % perClass);
    input->baselinePredicted.push_back(random.below(6) == 0 ? intended + 1 : intended);
    input->baselineConfidence.push_back(static_cast<float>(1 - 0.6 * random.uniform() * random.uniform()));
    addCandidates(*input, intended, random);
    input->firstCandidate.push_back(static_cast<std::int64_t>(input->candidateOrdinal.size()));
  }
  input->baselineFeatures.resize(input->sampleCount() * input->featureSize);
  input->candidateFeatures.resize(input->candidateCount() * input->featureSize);
  random.fillNormal(input->baselineFeatures);
  random.fillNormal(input->candidateFeatures);
  return input;
}

/// How many images the pool of a sample holds; −1 where it isn't flagged.
int poolSize(const SelectionInput& input, std::size_t row, const SelectionSettings& settings) {
  if (flagReason(input.baselinePredicted[row], input.classIndex[row], input.baselineConfidence[row], settings.beta) ==
      FlagReason::None)
    return -1;
  int eligible = 0;
  for (auto i = static_cast<std::size_t>(input.firstCandidate[row]);
       i < static_cast<std::size_t>(input.firstCandidate[row + 1]); ++i)
    eligible += input.candidatePredicted[i] == input.classIndex[row] && input.candidateConfidence[i] > settings.beta;
  return std::min(settings.k, eligible);
}

/// The samples that a change may reach: of each class, those from the first whose own pool is another.
std::int64_t within(const SelectionInput& input, const SelectionSettings& a, const SelectionSettings& b) {
  std::int64_t count = 0;
  for (std::size_t first = 0; first < input.sampleCount(); first += perClass)
    for (std::size_t row = first; row < first + perClass; ++row)
      if (poolSize(input, row, a) != poolSize(input, row, b)) {
        count += static_cast<std::int64_t>(first + perClass - row);
        break;
      }
  return count;
}

std::int64_t different(const SelectionResult& a, const SelectionResult& b) {
  std::int64_t count = 0;
  for (std::size_t row = 0; row < a.samples.size(); ++row)
    count += a.samples[row].chosen != b.samples[row].chosen;
  return count;
}

/// What sliders go through: β up and down at one k, then k up at one β.
std::vector<SelectionSettings> sliderSteps() {
  std::vector<SelectionSettings> steps;
  for (int i = 0; i <= 60; ++i)
    steps.push_back({.k = 3, .beta = 0.99F - 0.01F * static_cast<float>(std::min(i, 60 - i))});
  for (int k = 1; k <= 20; ++k)
    steps.push_back({.k = k, .beta = 0.8F});
  return steps;
}

} // namespace

class TestSelectionWork : public QObject {
  Q_OBJECT

  const std::shared_ptr<const SelectionInput> m_input = someInput();

private Q_SLOTS:
  void aFirstPassIsAtEverySample() {
    Selector selector(m_input);
    QCOMPARE(selector.work().samples, 0);
    QCOMPARE(selector.work().cosines, 0);
    (void)selector.select({});
    QCOMPARE(selector.work().samples, std::int64_t{classes * perClass});
    QVERIFY(selector.work().cosines > 0);
  }

  void theSameAgainCostsNothing() {
    Selector selector(m_input);
    const SelectionResult first = selector.select({});
    const SelectionWork before = selector.work();
    QVERIFY(selector.select({}).samples == first.samples);
    QCOMPARE(selector.work().samples, before.samples);
    QCOMPARE(selector.work().cosines, before.cosines);
  }

  /// Whatever is asked for, no cosine is computed twice.
  void eachCosineIsComputedOnce() {
    Selector selector(m_input);
    std::int64_t known = 0;
    for (int round = 0; round < 2; ++round) {
      for (const Strategy strategy :
           {Strategy::ConfidenceAndSimilarity, Strategy::Confidence, Strategy::Similarity, Strategy::Baseline})
        for (const NormalSet normalSet : {NormalSet::Sequential, NormalSet::AllFirst})
          for (SelectionSettings settings : sliderSteps()) {
            settings.strategy = strategy;
            settings.normalSet = normalSet;
            (void)selector.select(settings);
          }
      const std::int64_t images = perClass * (1 + candidatesEach);
      if (round == 0) known = selector.work().cosines;
      QVERIFY(selector.work().cosines <= classes * images * images);
    }
    QCOMPARE(selector.work().cosines, known);
  }

  void aPreparedSliderComputesNone() {
    Selector selector(m_input);
    (void)selector.select({});
    while (selector.prepareSome()) {
    }
    const std::int64_t prepared = selector.work().cosines;
    for (const SelectionSettings& settings : sliderSteps())
      (void)selector.select(settings);
    QCOMPARE(selector.work().cosines, prepared);
  }

  void aStepGoesNoFurtherThanItReaches() {
    Selector selector(m_input);
    SelectionSettings last;
    SelectionResult before = selector.select(last);
    std::int64_t all = 0;
    for (const SelectionSettings& settings : sliderSteps()) {
      const std::int64_t done = selector.work().samples;
      const SelectionResult result = selector.select(settings);
      const std::int64_t anew = selector.work().samples - done;
      QVERIFY(anew <= within(*m_input, last, settings));
      QVERIFY(anew >= different(before, result));
      all += anew;
      last = settings;
      before = result;
    }
    QVERIFY(all > 0);
  }

  /// One sample's choice concerns the samples after it in its class alone.
  void anOverrideGoesNoFurtherThanItsClass() {
    Selector selector(m_input);
    const SelectionResult before = selector.select({});
    for (std::size_t row = 0; row < m_input->sampleCount(); row += 5) {
      (void)selector.select({});
      const std::int64_t done = selector.work().samples;
      Overrides overrides(m_input->sampleCount(), noOverride);
      overrides[row] = before.samples[row].chosen == 3 ? 4 : 3;
      (void)selector.select({}, overrides);
      const std::int64_t anew = selector.work().samples - done;
      QVERIFY(anew >= 1 && anew <= static_cast<std::int64_t>(perClass - row % perClass));
    }
  }
};

STILLROOM_TEST(TestSelectionWork)
#include "test_selection_work.moc"
