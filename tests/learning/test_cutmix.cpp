// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/cutmix.h"
#include "support/test_main.h"

#include <ATen/ATen.h>

#include <QtTest>

#include <cmath>

using namespace stillroom;

class TestCutMix : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void weightIsTheShareOfOwnPixels() {
    RandomStream random({.seed = 1, .purpose = "test"});
    for (int i = 0; i < 200; ++i) {
      const CutMix mix = drawCutMix(random, 6, 20, 30, 1, 1);
      QVERIFY(mix.applied);
      at::Tensor batch = at::arange(6, at::kFloat).view({6, 1, 1, 1}).expand({6, 3, 20, 30}).clone();
      applyCutMix(mix, batch);
      for (std::int64_t n = 0; n < 6; ++n) {
        const std::int64_t partner = mix.partner[n].item<std::int64_t>();
        const double own = batch[n].eq(double(n)).to(at::kDouble).mean().item<double>();
        QVERIFY(batch[n].eq(double(n)).logical_or(batch[n].eq(double(partner))).all().item<bool>());
        if (partner != n) QVERIFY(std::abs(own - mix.weight) < 1e-9);
      }
    }
  }

  void partnersAreAPermutation() {
    RandomStream random({.seed = 2, .purpose = "test"});
    const at::Tensor order = randomPermutation(random, 500);
    QVERIFY(at::equal(std::get<0>(order.sort()), at::arange(500, at::kLong)));
    QVERIFY(!at::equal(order, at::arange(500, at::kLong)));
  }

  void probabilityIsKept() {
    RandomStream random({.seed = 3, .purpose = "test"});
    int applied = 0;
    for (int i = 0; i < 4000; ++i)
      applied += drawCutMix(random, 2, 8, 8, 0.3, 1).applied;
    QVERIFY(std::abs(applied / 4000.0 - 0.3) < 0.03);
    QVERIFY(!drawCutMix(random, 2, 8, 8, 0, 1).applied);
  }

  void leftAloneMeansUnchanged() {
    at::Tensor batch = at::arange(24, at::kFloat).view({2, 3, 2, 2});
    const at::Tensor before = batch.clone();
    applyCutMix({}, batch);
    QVERIFY(at::equal(batch, before));
  }

  void betaHasItsMoments_data() {
    QTest::addColumn<double>("alpha");
    for (const double alpha : {0.2, 1.0, 3.0})
      QTest::addRow("%g", alpha) << alpha;
  }

  void betaHasItsMoments() {
    QFETCH(double, alpha);
    RandomStream random({.seed = 4, .purpose = "test"});
    double sum = 0, squares = 0;
    constexpr int count = 20'000;
    for (int i = 0; i < count; ++i) {
      const double value = randomBeta(random, alpha, alpha);
      QVERIFY(value >= 0 && value <= 1);
      sum += value;
      squares += value * value;
    }
    const double mean = sum / count, variance = squares / count - mean * mean;
    QVERIFY(std::abs(mean - 0.5) < 0.01);
    QVERIFY(std::abs(variance - 1 / (4 * (2 * alpha + 1))) < 0.005);
  }
};

STILLROOM_TEST(TestCutMix)
#include "test_cutmix.moc"
