// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/random.h"
#include "distill/selection.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

using namespace stillroom;

namespace {

constexpr float notANumber = std::numeric_limits<float>::quiet_NaN();

/// A small project full of ties. Features are small whole numbers, so that every dot product is exact in double and
/// the sums of the plain version below must agree to the last bit.
std::shared_ptr<const SelectionInput> randomInput(RandomStream& random) {
  auto input = std::make_shared<SelectionInput>();
  input->featureSize = 1 + random.below(4);
  input->plannedCandidates = static_cast<int>(random.below(5)) + (random.below(8) == 0 ? 20 : 0);
  input->firstCandidate.push_back(0);
  const auto feature = [&](std::vector<float>& features) {
    for (std::size_t i = 0; i < input->featureSize; ++i)
      features.push_back(static_cast<float>(static_cast<int>(random.below(5)) - 2));
  };
  const auto confidence = [&] {
    return random.below(12) == 0 ? notANumber : 0.125F * static_cast<float>(random.below(9));
  };
  const int classes = 1 + static_cast<int>(random.below(3));
  for (int c = 0; c < classes; ++c)
    for (int slot = 0; slot < 1 + static_cast<int>(random.below(7)); ++slot) {
      input->classIndex.push_back(2 * c);
      input->slot.push_back(slot * 3);
      input->baselinePredicted.push_back(random.below(3) == 0 ? 1 : 2 * c);
      input->baselineConfidence.push_back(confidence());
      feature(input->baselineFeatures);
      const bool none = random.below(5) == 0;
      const bool allFailed = random.below(10) == 0;
      for (int ordinal = 0; !none && ordinal < input->plannedCandidates + 2; ++ordinal) {
        if (ordinal < input->plannedCandidates ? random.below(40) == 0 : random.below(4) != 0) continue;
        input->candidateOrdinal.push_back(ordinal);
        input->candidatePredicted.push_back(random.below(3) == 0 ? 1 : 2 * c);
        input->candidateConfidence.push_back(confidence());
        input->candidateOk.push_back(allFailed || random.below(8) == 0 ? 0 : 1);
        feature(input->candidateFeatures);
      }
      input->firstCandidate.push_back(static_cast<std::int64_t>(input->candidateOrdinal.size()));
    }
  return input;
}

SelectionSettings randomSettings(RandomStream& random) {
  return {.k = random.below(3) == 0 ? 1 + static_cast<int>(random.below(20)) : 1 + static_cast<int>(random.below(4)),
          .beta = 0.125F * static_cast<float>(random.below(9)),
          .strategy = random.below(2) == 0 ? Strategy::ConfidenceAndSimilarity : static_cast<Strategy>(random.below(4)),
          .normalSet = static_cast<NormalSet>(random.below(2))};
}

bool candidateFailed(const SelectionInput& input, std::int64_t candidate) {
  const auto i = static_cast<std::size_t>(candidate);
  return input.candidateOk[i] == 0 || std::isnan(input.candidateConfidence[i]);
}

Overrides randomOverrides(RandomStream& random, const SelectionInput& input) {
  if (random.below(2) == 0) return {};
  Overrides overrides(input.sampleCount(), noOverride);
  for (std::size_t row = 0; row < input.sampleCount(); ++row) {
    if (random.below(4) != 0) continue;
    overrides[row] = baselineChoice;
    for (std::int64_t i = input.firstCandidate[row]; i < input.firstCandidate[row + 1]; ++i)
      if (!candidateFailed(input, i) && random.below(3) == 0)
        overrides[row] = input.candidateOrdinal[static_cast<std::size_t>(i)];
  }
  return overrides;
}

/// DESIGN §3.4 word by word, one sample after the other; slow and without memory.
class Plain {
public:
  Plain(const SelectionInput& input, const SelectionSettings& settings, const Overrides& pins)
      : in(input), set(settings), overrides(pins) {}

  std::vector<SampleChoice> run() {
    for (std::size_t row = 0; row < in.sampleCount(); ++row) {
      if (row == 0 || in.classIndex[row] != in.classIndex[row - 1]) startClass(row);
      out.push_back(sample(row));
    }
    return out;
  }

private:
  using Feature = std::vector<double>;

  Feature baseline(std::size_t row) const {
    const auto first = in.baselineFeatures.begin() + static_cast<std::ptrdiff_t>(row * in.featureSize);
    return {first, first + static_cast<std::ptrdiff_t>(in.featureSize)};
  }
  Feature candidate(std::int64_t i) const {
    const auto first = in.candidateFeatures.begin() + i * static_cast<std::ptrdiff_t>(in.featureSize);
    return {first, first + static_cast<std::ptrdiff_t>(in.featureSize)};
  }
  static double dot(const Feature& a, const Feature& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
      sum += a[i] * b[i];
    return sum;
  }
  double sim(const Feature& v) const {
    double sum = 0;
    for (const Feature& n : N) {
      const double length = std::sqrt(dot(v, v)) * std::sqrt(dot(n, n));
      sum += length == 0 ? 0 : dot(v, n) / length;
    }
    return sum;
  }
  float p(std::int64_t i) const { return in.candidateConfidence[static_cast<std::size_t>(i)]; }
  bool asIntended(std::size_t row, std::int64_t i) const {
    return in.candidatePredicted[static_cast<std::size_t>(i)] == in.classIndex[row];
  }
  bool accepted(std::size_t row) const {
    return in.baselinePredicted[row] == in.classIndex[row] && in.baselineConfidence[row] > set.beta;
  }
  bool keptByRule(std::size_t row) const { return accepted(row) || set.strategy == Strategy::Baseline; }
  int choiceOfPerson(std::size_t row) const { return overrides.empty() ? noOverride : overrides[row]; }
  bool early(std::size_t row) const {
    return set.normalSet == NormalSet::AllFirst && keptByRule(row) && !std::isnan(in.baselineConfidence[row]) &&
           (choiceOfPerson(row) == noOverride || choiceOfPerson(row) == baselineChoice);
  }
  void startClass(std::size_t row) {
    N.clear();
    pendingSeen = false;
    for (std::size_t i = row; i < in.sampleCount() && in.classIndex[i] == in.classIndex[row]; ++i)
      if (early(i)) N.push_back(baseline(i));
  }
  bool anyMissing(std::size_t row) const {
    std::set<int> present;
    for (std::int64_t i = in.firstCandidate[row]; i < in.firstCandidate[row + 1]; ++i)
      present.insert(in.candidateOrdinal[static_cast<std::size_t>(i)]);
    for (int ordinal = 0; ordinal < in.plannedCandidates; ++ordinal)
      if (!present.contains(ordinal)) return true;
    return false;
  }
  /// By p, then by ordinal (which is the order of the indices).
  std::vector<std::int64_t> best(std::vector<std::int64_t> from, std::size_t most) const {
    std::sort(from.begin(), from.end(), [this](auto a, auto b) { return p(a) > p(b) || (p(a) == p(b) && a < b); });
    from.resize(std::min(most, from.size()));
    return from;
  }
  /// Status by the rule and the candidate it takes; −1 for the baseline.
  std::pair<SampleStatus, std::int64_t> rule(std::size_t row) const {
    if (keptByRule(row)) return {SampleStatus::Normal, -1};
    if (anyMissing(row)) return {SampleStatus::Pending, -1};
    std::vector<std::int64_t> usable;
    std::vector<std::int64_t> I;
    for (std::int64_t i = in.firstCandidate[row]; i < in.firstCandidate[row + 1]; ++i) {
      if (candidateFailed(in, i)) continue;
      usable.push_back(i);
      if (asIntended(row, i) && p(i) > set.beta) I.push_back(i);
    }
    if (usable.empty()) return {SampleStatus::Failed, -1};
    const SampleStatus status = I.empty() ? SampleStatus::Fallback : SampleStatus::Refined;
    std::vector<std::int64_t> pool;
    if (set.strategy == Strategy::Confidence)
      pool = best(usable, 1);
    else if (set.strategy == Strategy::Similarity)
      pool = best(usable, usable.size());
    else
      pool = I.empty() ? best(usable, 1) : best(I, static_cast<std::size_t>(set.k));
    return {status, *std::min_element(pool.begin(), pool.end(), [this](auto a, auto b) {
              return sim(candidate(a)) < sim(candidate(b)); // of equal ones the first: the higher p
            })};
  }
  SampleChoice sample(std::size_t row) {
    const auto [status, fromRule] = rule(row);
    std::int64_t image = fromRule;
    SampleChoice choice;
    choice.status = choice.ruleStatus = status;
    choice.ruleChosen = fromRule < 0 ? baselineChoice : in.candidateOrdinal[static_cast<std::size_t>(fromRule)];
    choice.chosen = choice.ruleChosen;
    if (const int person = choiceOfPerson(row); person != noOverride) {
      choice.status = SampleStatus::Overridden;
      choice.chosen = person;
      image = -1;
      for (std::int64_t i = in.firstCandidate[row]; i < in.firstCandidate[row + 1]; ++i)
        if (in.candidateOrdinal[static_cast<std::size_t>(i)] == person) image = i;
    }
    if (in.baselinePredicted[row] != in.classIndex[row])
      choice.reason = FlagReason::Mismatch;
    else if (!accepted(row))
      choice.reason = FlagReason::LowConfidence;
    const Feature feature = image < 0 ? baseline(row) : candidate(image);
    choice.confidence = image < 0 ? in.baselineConfidence[row] : p(image);
    choice.labelWrong = choice.status == SampleStatus::Fallback && !asIntended(row, image);
    choice.provisional = pendingSeen;
    choice.normalCount = static_cast<int>(N.size());
    choice.similaritySum = sim(feature);
    const bool held = choice.status == SampleStatus::Pending || choice.status == SampleStatus::Failed;
    pendingSeen = pendingSeen || choice.status == SampleStatus::Pending;
    if (!held && !early(row) && (image >= 0 || !std::isnan(in.baselineConfidence[row]))) N.push_back(feature);
    return choice;
  }

  const SelectionInput& in;
  const SelectionSettings& set;
  const Overrides& overrides;
  std::vector<SampleChoice> out;
  std::vector<Feature> N;
  bool pendingSeen = false;
};

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

std::string errorCode(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.code();
  }
  return "none";
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
      const auto result = selector.select(settings, overrides);
      const auto expected = Plain(*input, settings, overrides).run();
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
    auto expected = Plain(*input, settings, {}).run();
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

QTEST_GUILESS_MAIN(TestSelection)
#include "test_selection.moc"
