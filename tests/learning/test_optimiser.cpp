// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "learning/optimiser.h"
#include "learning/schedule.h"
#include "support/test_main.h"

#include <ATen/ATen.h>

#include <QtTest>

#include <cmath>

using namespace stillroom;

namespace {

/// The textbook rule for one number, in double.
std::vector<double> reference(OptimiserKind kind, const std::vector<double>& gradients, double rate, double decay) {
  double p = 0.7, m = 0, v = 0;
  std::vector<double> path;
  for (std::size_t t = 1; t <= gradients.size(); ++t) {
    double g = gradients[t - 1];
    if (kind == OptimiserKind::AdamW)
      p -= rate * decay * p;
    else
      g += decay * p;
    if (kind == OptimiserKind::Sgd) {
      m = 0.9 * m + g;
      p -= rate * m;
    } else {
      m = 0.9 * m + 0.1 * g;
      v = 0.999 * v + 0.001 * g * g;
      p -= rate * (m / (1 - std::pow(0.9, t))) / (std::sqrt(v / (1 - std::pow(0.999, t))) + 1e-8);
    }
    path.push_back(p);
  }
  return path;
}

} // namespace

class TestOptimiser : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void stepsFollowTheRule_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("sgd") << int(OptimiserKind::Sgd);
    QTest::newRow("adam") << int(OptimiserKind::Adam);
    QTest::newRow("adamw") << int(OptimiserKind::AdamW);
  }

  void stepsFollowTheRule() {
    QFETCH(int, kind);
    const std::vector<double> gradients{0.5, -0.3, 0.01, 2.0, 0.0, -1.0};
    const std::vector<double> expected = reference(static_cast<OptimiserKind>(kind), gradients, 0.01, 0.1);
    const at::Tensor parameter = at::full({1}, 0.7, at::kDouble);
    Optimiser optimiser({parameter}, {.kind = static_cast<OptimiserKind>(kind), .weightDecay = 0.1});
    for (std::size_t i = 0; i < gradients.size(); ++i) {
      optimiser.step({at::full({1}, gradients[i], at::kDouble)}, 0.01);
      QVERIFY(std::abs(parameter.item<double>() - expected[i]) < 1e-9);
    }
  }

  void vectorsCanBeSparedTheDecay() {
    const at::Tensor vector = at::ones({2}), matrix = at::ones({2, 2});
    Optimiser optimiser({vector, matrix}, {.kind = OptimiserKind::AdamW, .weightDecay = 0.5, .decayVectors = false});
    optimiser.step({at::zeros({2}), at::zeros({2, 2})}, 0.1);
    QVERIFY(vector.eq(1).all().item<bool>() && matrix.lt(1).all().item<bool>());
  }

  void restoredStateGoesOnAlike() {
    const at::Tensor a = at::ones({3}), b = at::ones({3}), gradient = at::tensor({1.f, -2.f, 0.5f});
    Optimiser first({a}, {}), second({b}, {});
    first.step({gradient}, 0.1);
    b.copy_(a);
    second.restore(first.state());
    first.step({gradient * 2}, 0.1);
    second.step({gradient * 2}, 0.1);
    QVERIFY(at::equal(a, b));
    QVERIFY_EXCEPTION_THROWN(second.restore({}), Error);
  }

  void schedulesHaveTheirValues() {
    const auto multi = [](std::int64_t epoch) { return scheduledRate(Schedule::MultiStep, 0.01, epoch, 300); };
    QCOMPARE(multi(0), 0.01);
    QCOMPARE(multi(199), 0.01);
    QCOMPARE(multi(200), 0.002);
    QCOMPARE(multi(249), 0.002);
    QCOMPARE(multi(250), 0.0004);
    QCOMPARE(scheduledRate(Schedule::Cosine, 1, 0, 100), 1.0);
    QVERIFY(std::abs(scheduledRate(Schedule::Cosine, 1, 50, 100) - 0.5) < 1e-12);
    QVERIFY(std::abs(scheduledRate(Schedule::CosineHalf, 1, 100, 100) - 0.5) < 1e-12);
    QCOMPARE(scheduledRate(Schedule::Constant, 0.3, 77, 100), 0.3);
    for (const char* name : {"constant", "multistep", "cosine", "cosine-half"})
      QCOMPARE(scheduleName(scheduleByName(name)), std::string(name));
    QVERIFY_EXCEPTION_THROWN(scheduleByName("linear"), Error);
    QVERIFY_EXCEPTION_THROWN(optimiserByName("lion"), Error);
  }
};

STILLROOM_TEST(TestOptimiser)
#include "test_optimiser.moc"
