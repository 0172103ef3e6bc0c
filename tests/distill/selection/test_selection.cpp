// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/random.h"
#include "distill/selection/selection.h"
#include "plain_selection.h"
#include "random_selection.h"
#include "support/errors.h"
#include "support/test_main.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

using namespace stillroom;
using namespace stillroom::tests;

namespace {

/// Equality of every field, a NaN p being equal to itself.
bool same(SampleChoice a, SampleChoice b) {
  if (std::isnan(a.confidence) && std::isnan(b.confidence)) a.confidence = b.confidence = 0;
  return a == b;
}

int firstDifference(const std::vector<SampleChoice>& a, const std::vector<SampleChoice>& b) {
  if (a.size() != b.size()) return 0;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (!same(a[i], b[i])) return static_cast<int>(i);
  return -1;
}

SelectionInput oneSample() {
  return {.featureSize = 1,
          .plannedCandidates = 2,
          .classIndex = {0},
          .slot = {0},
          .baselinePredicted = {1},
          .baselineConfidence = {0.2F},
          .baselineFeatures = {1},
          .firstCandidate = {0, 2},
          .candidateOrdinal = {0, 1},
          .candidatePredicted = {0, 0},
          .candidateOk = {1, 0},
          .candidateConfidence = {0.95F, 0.99F},
          .candidateFeatures = {1, 1}};
}

} // namespace

class TestSelection : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void equalsThePlainRule_data();
  void equalsThePlainRule();
  void realFeaturesEqualThePlainRule();
  void isPure();
  void countsAddUp();
  void candidatesAgreeWithTheResult();
  void poolGrowsWithK();
  void pinningTheRulesChoiceChangesOnlyStatus();
  void anotherClassChangesNothing();
  void pendingSampleHoldsItsBaseline();
  void names();
  void refusesBadSettings();
  void refusesBadInput();
  void refusesBadOverrides();
};

void TestSelection::equalsThePlainRule_data() {
  QTest::addColumn<quint64>("cacheBytes");
  QTest::newRow("roomy") << (quint64{1} << 26U);
  QTest::newRow("none") << quint64{0};
  QTest::newRow("some classes") << quint64{1500};
  QTest::newRow("outgrown") << quint64{600};
}

void TestSelection::equalsThePlainRule() {
  QFETCH(quint64, cacheBytes);
  std::array<int, sampleStatusCount> seen{};
  int marked = 0;
  for (int round = 0; round < 700; ++round) {
    RandomStream random({.seed = cacheBytes, .purpose = "test", .step = round});
    const auto input = randomInput(random);
    Selector selector(input, cacheBytes);
    SelectionSettings settings = randomSettings(random);
    Overrides overrides = randomOverrides(random, *input);
    // One selector through many settings: what it takes over from its last result must not show.
    for (int change = 0; change < 12; ++change) {
      for (auto prepared = random.below(4); prepared > 0; --prepared)
        (void)selector.prepareSome();
      const auto result = selector.select(settings, overrides);
      const auto expected = plainSelection(*input, settings, overrides);
      const int row = firstDifference(result.samples, expected);
      QVERIFY2(row < 0, qPrintable(QString("round %1, change %2, sample %3").arg(round).arg(change).arg(row)));
      for (const SampleChoice& choice : expected) {
        ++seen[static_cast<std::size_t>(choice.status)];
        marked += (choice.provisional ? 1 : 0) + (choice.labelWrong ? 1 : 0);
      }
      const SelectionSettings fresh = randomSettings(random);
      switch (random.below(6)) {
      case 0:
        settings = fresh;
        break;
      case 1:
      case 2:
        settings.beta = fresh.beta;
        break;
      case 3:
      case 4:
        settings.k = fresh.k;
        break;
      default:
        overrides = randomOverrides(random, *input);
      }
    }
  }
  for (const int count : seen)
    QVERIFY(count > 100);
  QVERIFY(marked > 100);
}

void TestSelection::realFeaturesEqualThePlainRule() {
  // Long features, where the order of additions shows: choices must agree, sums to 1e-12 a member.
  for (int round = 0; round < 60; ++round) {
    RandomStream random({.seed = 5, .purpose = "test", .step = round});
    auto input = std::make_shared<SelectionInput>(*randomInput(random));
    input->featureSize = 37;
    input->baselineFeatures.resize(input->sampleCount() * 37);
    input->candidateFeatures.resize(input->candidateCount() * 37);
    random.fillNormal(input->baselineFeatures);
    random.fillNormal(input->candidateFeatures);
    const SelectionSettings settings = randomSettings(random);
    const auto result = Selector(input).select(settings);
    auto expected = plainSelection(*input, settings, {});
    for (std::size_t row = 0; row < expected.size(); ++row) {
      QVERIFY(std::abs(result.samples[row].similaritySum - expected[row].similaritySum) < 1e-11);
      expected[row].similaritySum = result.samples[row].similaritySum;
    }
    QCOMPARE(firstDifference(result.samples, expected), -1);
  }
}

void TestSelection::isPure() {
  for (int round = 0; round < 200; ++round) {
    RandomStream random({.seed = 6, .purpose = "test", .step = round});
    const auto input = randomInput(random);
    Selector kept(input);
    for (int change = 0; change < 6; ++change) {
      const SelectionSettings settings = randomSettings(random);
      const Overrides overrides = randomOverrides(random, *input);
      const auto result = kept.select(settings, overrides);
      const auto fresh = Selector(input, random.below(3000)).select(settings, overrides);
      QCOMPARE(firstDifference(result.samples, fresh.samples), -1);
      QVERIFY(result.counts == fresh.counts && result.settings == settings);
      QCOMPARE(result.flagged, fresh.flagged);
      QCOMPARE(result.consistentAfter, fresh.consistentAfter);
      QCOMPARE(result.consistentBefore, fresh.consistentBefore);
    }
  }
}

void TestSelection::countsAddUp() {
  for (int round = 0; round < 200; ++round) {
    RandomStream random({.seed = 7, .purpose = "test", .step = round});
    const auto input = randomInput(random);
    const auto overrides = randomOverrides(random, *input);
    const auto result = Selector(input).select(randomSettings(random), overrides);
    std::array<std::int64_t, sampleStatusCount> counts{};
    std::int64_t flagged = 0;
    std::int64_t before = 0;
    std::int64_t after = 0;
    for (std::size_t row = 0; row < input->sampleCount(); ++row) {
      const SampleChoice& choice = result.samples[row];
      ++counts[static_cast<std::size_t>(choice.status)];
      flagged += choice.flagged() ? 1 : 0;
      before += input->baselinePredicted[row] == input->classIndex[row] ? 1 : 0;
      std::int32_t predicted = input->baselinePredicted[row];
      for (std::int64_t i = input->firstCandidate[row]; i < input->firstCandidate[row + 1]; ++i)
        if (input->candidateOrdinal[static_cast<std::size_t>(i)] == choice.chosen)
          predicted = input->candidatePredicted[static_cast<std::size_t>(i)];
      after += predicted == input->classIndex[row] ? 1 : 0;
    }
    QVERIFY(result.counts == counts);
    QCOMPARE(result.flagged, flagged);
    QCOMPARE(result.consistentBefore, before);
    QCOMPARE(result.consistentAfter, after);
  }
}

void TestSelection::candidatesAgreeWithTheResult() {
  for (int round = 0; round < 200; ++round) {
    RandomStream random({.seed = 8, .purpose = "test", .step = round});
    const auto input = randomInput(random);
    Selector selector(input, random.below(2) == 0 ? 0 : 1 << 20);
    const auto overrides = randomOverrides(random, *input);
    const auto result = selector.select(randomSettings(random), overrides);
    for (std::size_t row = 0; row < input->sampleCount(); ++row) {
      const SampleChoice& choice = result.samples[row];
      const auto views = selector.candidates(result, overrides, row);
      QCOMPARE(static_cast<std::int64_t>(views.size()), input->firstCandidate[row + 1] - input->firstCandidate[row]);
      bool chosenSeen = choice.chosen == baselineChoice;
      double smallest = std::numeric_limits<double>::infinity();
      double ruleSum = smallest;
      std::set<int> ranks;
      for (std::size_t i = 0; i < views.size(); ++i) {
        const CandidateView& view = views[i];
        const std::int64_t at = input->firstCandidate[row] + static_cast<std::int64_t>(i);
        QCOMPARE(view.ok, !candidateFailed(*input, at));
        QVERIFY(view.ok ? ranks.insert(view.rank).second : view.rank == 0);
        QVERIFY(view.ok || (!view.inPool && !view.eligible));
        if (view.chosen) {
          chosenSeen = true;
          QCOMPARE(view.ordinal, choice.chosen);
          QCOMPARE(view.similaritySum, choice.similaritySum);
        }
        if (view.inPool) smallest = std::min(smallest, view.similaritySum);
        if (view.ruleChosen) ruleSum = view.similaritySum;
        if (view.inPool && result.settings.strategy == Strategy::ConfidenceAndSimilarity &&
            choice.ruleStatus == SampleStatus::Refined)
          QVERIFY(view.eligible);
        for (const CandidateView& other : views)
          if (view.ok && other.ok && view.rank < other.rank) QVERIFY(view.confidence >= other.confidence);
      }
      QVERIFY(chosenSeen);
      QVERIFY(smallest == ruleSum);
      QVERIFY(ranks.empty() || *ranks.rbegin() == static_cast<int>(ranks.size()));
    }
  }
}

void TestSelection::poolGrowsWithK() {
  for (int round = 0; round < 100; ++round) {
    RandomStream random({.seed = 9, .purpose = "test", .step = round});
    const auto input = randomInput(random);
    Selector selector(input);
    SelectionSettings settings = randomSettings(random);
    for (std::size_t row = 0; row < input->sampleCount(); ++row) {
      std::set<int> smaller;
      for (settings.k = 1; settings.k <= 20; ++settings.k) {
        std::set<int> pool;
        for (const CandidateView& view : selector.candidates(selector.select(settings), {}, row))
          if (view.inPool) pool.insert(view.ordinal);
        QVERIFY(std::includes(pool.begin(), pool.end(), smaller.begin(), smaller.end()));
        smaller = pool;
      }
    }
  }
}

void TestSelection::pinningTheRulesChoiceChangesOnlyStatus() {
  for (int round = 0; round < 300; ++round) {
    RandomStream random({.seed = 10, .purpose = "test", .step = round});
    const auto input = randomInput(random);
    const SelectionSettings settings = randomSettings(random);
    Selector selector(input);
    const auto result = selector.select(settings);
    Overrides overrides(input->sampleCount(), noOverride);
    const std::size_t row = random.below(input->sampleCount());
    // A pending or failed sample stays out of N until a person decides, so there a pin does change N.
    const SampleStatus status = result.samples[row].status;
    if (status == SampleStatus::Pending || status == SampleStatus::Failed) continue;
    overrides[row] = result.samples[row].chosen;
    auto pinned = selector.select(settings, overrides);
    QCOMPARE(pinned.samples[row].status, SampleStatus::Overridden);
    pinned.samples[row].status = status;
    pinned.samples[row].labelWrong = result.samples[row].labelWrong;
    QCOMPARE(firstDifference(pinned.samples, result.samples), -1);
  }
}

void TestSelection::anotherClassChangesNothing() {
  for (int round = 0; round < 200; ++round) {
    RandomStream random({.seed = 11, .purpose = "test", .step = round});
    const auto input = randomInput(random);
    auto larger = std::make_shared<SelectionInput>(*input);
    larger->classIndex.push_back(99);
    larger->slot.push_back(0);
    larger->baselinePredicted.push_back(99);
    larger->baselineConfidence.push_back(1);
    larger->baselineFeatures.resize(larger->baselineFeatures.size() + larger->featureSize, 1);
    larger->firstCandidate.push_back(larger->firstCandidate.back());
    const SelectionSettings settings = randomSettings(random);
    auto result = Selector(larger).select(settings);
    result.samples.pop_back();
    QCOMPARE(firstDifference(result.samples, Selector(input).select(settings).samples), -1);
  }
}

void TestSelection::pendingSampleHoldsItsBaseline() {
  SelectionInput input = oneSample();
  input.plannedCandidates = 3;
  const auto choice = Selector(std::make_shared<SelectionInput>(input)).select({}).samples.front();
  QCOMPARE(choice.status, SampleStatus::Pending);
  QCOMPARE(choice.chosen, baselineChoice);
  QVERIFY(!choice.similarity().has_value());
  QCOMPARE(choice.confidence, 0.2F);
  // p = β is flagged, strictly.
  input.baselinePredicted = {0};
  input.baselineConfidence = {0.9F};
  const auto equal = Selector(std::make_shared<SelectionInput>(input)).select({.beta = 0.9F}).samples.front();
  QCOMPARE(equal.reason, FlagReason::LowConfidence);
}

void TestSelection::names() {
  for (int i = 0; i < 4; ++i)
    QVERIFY(strategyFromName(name(static_cast<Strategy>(i))) == static_cast<Strategy>(i));
  for (int i = 0; i < 2; ++i)
    QVERIFY(normalSetFromName(name(static_cast<NormalSet>(i))) == static_cast<NormalSet>(i));
  QVERIFY(!strategyFromName("best") && !normalSetFromName(""));
  QVERIFY(name(SampleStatus::Overridden) == "overridden" && name(FlagReason::LowConfidence) == "low");
  QVERIFY(name(FlagReason::None).empty() && name(NormalSet::AllFirst) == "all-first");
}

void TestSelection::refusesBadSettings() {
  Selector selector(std::make_shared<SelectionInput>(oneSample()));
  for (const int k : {-1, 0, 21})
    QCOMPARE(errorCode([&] { (void)selector.select({.k = k}); }), std::string("selection.k"));
  for (const float beta : {-0.1F, 1.1F, notANumber})
    QCOMPARE(errorCode([&] { (void)selector.select({.beta = beta}); }), std::string("selection.beta"));
}

void TestSelection::refusesBadInput() {
  const auto refused = [](const std::function<void(SelectionInput&)>& change) {
    auto input = std::make_shared<SelectionInput>(oneSample());
    change(*input);
    return errorCode([&] { Selector selector(input); }) == "selection.input";
  };
  QVERIFY(!refused([](SelectionInput&) {}));
  QVERIFY(refused([](SelectionInput& input) { input.slot.clear(); }));
  QVERIFY(refused([](SelectionInput& input) { input.slot = {-1}; }));
  QVERIFY(refused([](SelectionInput& input) { input.featureSize = 0; }));
  QVERIFY(refused([](SelectionInput& input) { input.featureSize = std::numeric_limits<std::size_t>::max(); }));
  QVERIFY(refused([](SelectionInput& input) { input.baselineFeatures.push_back(0); }));
  QVERIFY(refused([](SelectionInput& input) { input.firstCandidate = {0}; }));
  QVERIFY(refused([](SelectionInput& input) { input.firstCandidate = {0, 3}; }));
  QVERIFY(refused([](SelectionInput& input) { input.firstCandidate = {1, 2}; }));
  QVERIFY(refused([](SelectionInput& input) { input.firstCandidate = {}; }));
  QVERIFY(refused([](SelectionInput& input) { input.candidateOrdinal = {1, 0}; }));
  QVERIFY(refused([](SelectionInput& input) { input.candidateOrdinal = {1, 1}; }));
  QVERIFY(refused([](SelectionInput& input) { input.candidateOk.pop_back(); }));
  QVERIFY(refused([](SelectionInput& input) { input.plannedCandidates = -1; }));
  QCOMPARE(errorCode([] { Selector selector(nullptr); }), std::string("selection.input"));
  // No samples at all is a result with nothing in it.
  auto empty = std::make_shared<SelectionInput>();
  empty->firstCandidate = {0};
  QVERIFY(Selector(empty).select({}).samples.empty());
}

void TestSelection::refusesBadOverrides() {
  Selector selector(std::make_shared<SelectionInput>(oneSample()));
  const auto before = selector.select({}).samples;
  for (const Overrides& bad : {Overrides{1}, Overrides{2}, Overrides{-3}, Overrides{0, 0}})
    QCOMPARE(errorCode([&] { (void)selector.select({}, bad); }), std::string("selection.override"));
  QVERIFY(selector.select({}, {0}).samples.front().status == SampleStatus::Overridden);
  QCOMPARE(firstDifference(selector.select({}).samples, before), -1);
  QCOMPARE(errorCode([&] { (void)selector.candidates(selector.select({}), {}, 1); }), std::string("selection.input"));
}

STILLROOM_TEST(TestSelection)
#include "test_selection.moc"
