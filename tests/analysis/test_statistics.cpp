// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/statistics/dd_ranking.h"
#include "analysis/statistics/paired_comparison.h"
#include "analysis/statistics/rank_correlation.h"
#include "analysis/statistics/student.h"
#include "analysis/statistics/variance_components.h"
#include "base/random.h"
#include "support/errors.h"
#include "support/test_main.h"

#include <QtTest>

#include <cmath>

using namespace stillroom;
using namespace stillroom::tests;

namespace {

/// How two made ways differ: on average by `effect`, more or less by seed and by image.
struct World {
  double effect = 0.03; ///< of probabilities to be right
  double bySeed = 0.02, byImage = 0.1;
  int repeats = 3, images = 400;
};

PairedOutcomes outcomesIn(const World& world, std::int64_t trial) {
  RandomStream random({.seed = 9, .purpose = "world", .slot = trial});
  const auto even = [&](double bound) { return (2 * random.uniform() - 1) * bound * std::sqrt(3.0); };
  std::vector<double> ease, gain;
  for (int i = 0; i < world.images; ++i) {
    ease.push_back(0.5 + even(0.1));
    gain.push_back(world.effect + even(world.byImage));
  }
  PairedOutcomes outcomes;
  for (int r = 0; r < world.repeats; ++r) {
    const double both = even(0.01), more = even(world.bySeed);
    auto &a = outcomes.a.emplace_back(), &b = outcomes.b.emplace_back();
    for (std::size_t i = 0; i < ease.size(); ++i) {
      a.push_back(random.uniform() < ease[i] + both);
      b.push_back(random.uniform() < ease[i] + both + gain[i] + more);
    }
  }
  return outcomes;
}

} // namespace

/// What a difference between two ways of making a set is worth.
class TestStatistics : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void studentsBoundsAreTheTables_data() {
    QTest::addColumn<int>("freedom");
    QTest::addColumn<double>("bound");
    QTest::newRow("1") << 1 << 12.7062;
    QTest::newRow("2") << 2 << 4.30265;
    QTest::newRow("3") << 3 << 3.18245;
    QTest::newRow("9") << 9 << 2.26216;
    QTest::newRow("30") << 30 << 2.04227;
  }

  void studentsBoundsAreTheTables() {
    QFETCH(int, freedom);
    QFETCH(double, bound);
    QVERIFY(std::abs(studentBound(0.95, freedom) - bound) < 1e-4);
    QVERIFY(std::abs(studentWithin(bound, freedom) - 0.95) < 1e-5);
  }

  /// Of 1,000 trials with a known effect, the 95 % interval must hold it in 93 to 97 %.
  void theIntervalHoldsTheTruthAsOftenAsItSays_data() {
    QTest::addColumn<double>("bySeed");
    QTest::addColumn<double>("byImage");
    QTest::addColumn<int>("repeats");
    QTest::newRow("images and chance") << 0.0 << 0.1 << 3;
    QTest::newRow("seeds and images") << 0.02 << 0.1 << 5;
    QTest::newRow("seeds above all") << 0.05 << 0.05 << 3;
    QTest::newRow("many repeats") << 0.03 << 0.1 << 12;
  }

  void theIntervalHoldsTheTruthAsOftenAsItSays() {
    QFETCH(double, bySeed);
    QFETCH(double, byImage);
    QFETCH(int, repeats);
    const World world{.bySeed = bySeed, .byImage = byImage, .repeats = repeats, .images = 300};
    int held = 0;
    for (std::int64_t trial = 0; trial < 1000; ++trial) {
      const PairedComparison found = comparePaired(outcomesIn(world, trial), {.draws = 1000, .effects = {}});
      held += found.bootstrap.low <= 100 * world.effect && found.bootstrap.high >= 100 * world.effect;
    }
    QVERIFY2(held >= 930 && held <= 970, qPrintable(QString::number(held)));
  }

  /// The same over sets made anew: each row is the mean over the trainings on one of them.
  void theIntervalOverGenerationsHoldsTheTruthAsOftenAsItSays() {
    constexpr int generations = 4, trainings = 3, images = 300;
    constexpr double effect = 3;
    int held = 0;
    for (std::int64_t trial = 0; trial < 1000; ++trial) {
      RandomStream random({.seed = 11, .purpose = "world", .slot = trial});
      std::vector<double> gain;
      for (int i = 0; i < images; ++i)
        gain.push_back(effect + 10 * random.normal());
      std::vector<std::vector<double>> rows;
      for (int g = 0; g < generations; ++g) {
        std::vector<double>& row = rows.emplace_back(images, 2 * random.normal());
        for (int t = 0; t < trainings; ++t) {
          const double training = random.normal();
          for (std::size_t i = 0; i < row.size(); ++i)
            row[i] += (gain[i] + training + 60 * random.normal()) / trainings;
        }
      }
      const Interval interval = compareDifferences(rows, {.draws = 1000, .effects = {}}).bootstrap;
      held += interval.low <= effect && interval.high >= effect;
    }
    QVERIFY2(held >= 930 && held <= 970, qPrintable(QString::number(held)));
  }

  /// On average over many made layouts, also of unequal groups.
  void componentsOfVarianceAreFound() {
    double between = 0, within = 0;
    constexpr int layouts = 4000;
    for (std::int64_t layout = 0; layout < layouts; ++layout) {
      RandomStream random({.seed = 12, .purpose = "layout", .slot = layout});
      std::vector<std::vector<double>> groups;
      for (const int size : {2, 3, 5, 3, 4, 2}) {
        const double own = 40 + 3 * random.normal();
        std::vector<double>& group = groups.emplace_back();
        for (int i = 0; i < size; ++i)
          group.push_back(own + 2 * random.normal());
      }
      const VarianceComponents found = varianceComponents(groups);
      between += found.between / layouts;
      within += found.within / layouts;
    }
    QVERIFY2(std::abs(between - 9) < 0.5, qPrintable(QString::number(between)));
    QVERIFY2(std::abs(within - 4) < 0.1, qPrintable(QString::number(within)));
    QCOMPARE(varianceComponents({{1}, {3}}).between, 2.0); // without repeats nothing can be told apart
    QCOMPARE(varianceComponents({{1, 3}, {1, 3}}).between, 0.0);
    QCOMPARE(varianceComponents({{1, 3}}).within, 0.0);
  }

  void ranksCorrelate() {
    QCOMPARE(*rankCorrelation({1, 2, 3, 4}, {10, 20, 30, 1000}), 1.0);
    QCOMPARE(*rankCorrelation({1, 2, 3, 4}, {4, 3, 2, 1}), -1.0);
    QVERIFY(std::abs(*rankCorrelation({1, 2, 2, 3}, {1, 3, 2, 4}) - 0.9486832980505138) < 1e-12); // as SciPy says
    QVERIFY(!rankCorrelation({1, 1, 1}, {1, 2, 3}));
    QVERIFY(!rankCorrelation({1}, {1}));
  }

  /// Scores are of shares: with percents the exponential would leave 0 … 1.
  void scoresOfDdRanking() {
    const LabelRobustness ideal{.realHard = 0, .syntheticHard = 1, .syntheticOwn = 1, .randomOwn = 0};
    QVERIFY(std::abs(ideal.score() - 1) < 1e-12);
    const LabelRobustness worst{.realHard = 1, .syntheticHard = 0, .syntheticOwn = 0, .randomOwn = 1};
    QVERIFY(std::abs(worst.score()) < 1e-12);
    const LabelRobustness usual{.realHard = 0.9, .syntheticHard = 0.5, .syntheticOwn = 0.6, .randomOwn = 0.4};
    QVERIFY(std::abs(usual.hardLabelRecovery() - 0.4) < 1e-12);
    QVERIFY(std::abs(usual.improvementOverRandom() - 0.2) < 1e-12);
    QVERIFY(std::abs(usual.score() - (std::exp(-0.1) - std::exp(-1)) / (std::exp(1) - std::exp(-1))) < 1e-12);
    QVERIFY(std::abs(usual.score(1) - (std::exp(0.2) - std::exp(-1)) / (std::exp(1) - std::exp(-1))) < 1e-12);
    const AugmentationRobustness none{.synthetic = 0.5, .random = 0.5, .syntheticPlain = 0.3, .randomPlain = 0.3};
    QVERIFY(std::abs(none.score() - (1 - std::exp(-1)) / (std::exp(1) - std::exp(-1))) < 1e-12);
    const AugmentationRobustness better{.synthetic = 0.6, .random = 0.5, .syntheticPlain = 0.3, .randomPlain = 0.3};
    QVERIFY(better.score(1) > better.score(0));
  }

  void nothingIsResolvedWithoutAnEffect() {
    int resolved = 0;
    for (std::int64_t trial = 0; trial < 300; ++trial)
      resolved += comparePaired(outcomesIn({.effect = 0}, trial), {.draws = 200, .effects = {}}).resolved;
    QVERIFY2(resolved <= 20, qPrintable(QString::number(resolved))); // 5 % of each interval, less of both
  }

  void aLargeEffectIsResolved() {
    const PairedComparison found =
        comparePaired(outcomesIn({.effect = 0.2, .bySeed = 0.005, .byImage = 0.05, .repeats = 5}, 1));
    QVERIFY(found.resolved);
    QVERIFY(std::abs(found.difference - 20) < 5);
    QVERIFY(found.bootstrap.low > 10 && found.bootstrap.high < 30);
  }

  void oneRepeatResolvesNothing() {
    const PairedComparison found = comparePaired(outcomesIn({.effect = 0.3, .byImage = 0.01, .repeats = 1}, 1));
    QVERIFY(!found.t);
    QVERIFY(!found.resolved);
    QVERIFY(!found.repeatsFor.at(1.0));
    QVERIFY(found.bootstrap.low > 0);
  }

  void repeatsAreCounted() {
    const World noisy{.bySeed = 0.03, .byImage = 0.01, .repeats = 30, .images = 2000};
    const PairedComparison found = comparePaired(outcomesIn(noisy, 3), {.effects = {0.1, 2, 20}});
    QVERIFY(!found.repeatsFor.at(0.1)); // that takes more test images
    QVERIFY(found.repeatsFor.at(2) > found.repeatsFor.at(20));
    World more = noisy; // as many as it says do it, but for what is left to chance
    more.repeats = static_cast<int>(*found.repeatsFor.at(2));
    const Interval interval = comparePaired(outcomesIn(more, 4)).bootstrap;
    QVERIFY2((interval.high - interval.low) / 2 < 3, qPrintable(QString::number(interval.high - interval.low)));
  }

  void theSameOutcomesGiveTheSameIntervals() {
    const PairedOutcomes outcomes = outcomesIn({}, 5);
    const PairedComparison one = comparePaired(outcomes), two = comparePaired(outcomes);
    QCOMPARE(one.bootstrap.low, two.bootstrap.low);
    QCOMPARE(one.bootstrap.high, two.bootstrap.high);
    const PairedComparison back = comparePaired({outcomes.b, outcomes.a});
    QCOMPARE(back.difference, -one.difference);
    QVERIFY(std::abs(back.t->low + one.t->high) < 1e-9);
  }

  void outcomesThatDontFitAreRefused() {
    PairedOutcomes outcomes = outcomesIn({}, 6);
    outcomes.b.pop_back();
    QCOMPARE(errorCode([&] { comparePaired(outcomes); }), std::string("comparison.outcomes"));
    outcomes = outcomesIn({}, 6);
    outcomes.b[1].pop_back();
    QCOMPARE(errorCode([&] { comparePaired(outcomes); }), std::string("comparison.outcomes"));
    QCOMPARE(errorCode([&] { compareDifferences({{1, 2}, {1}}); }), std::string("comparison.outcomes"));
    QCOMPARE(errorCode([&] { comparePaired(outcomesIn({}, 6), {.level = 1}); }), std::string("comparison.options"));
  }
};

STILLROOM_TEST(TestStatistics)
#include "test_statistics.moc"
