// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/statistics/calibration.h"
#include "base/random.h"
#include "support/errors.h"
#include "support/test_main.h"

#include <QtTest>

#include <cmath>

using namespace stillroom;
using namespace stillroom::tests;

namespace {

struct Outcomes {
  std::vector<float> logits;
  std::vector<std::int64_t> labels;
};

/// Labels drawn from the softmax of logits that are then multiplied: at that temperature they are calibrated.
Outcomes drawn(std::size_t count, std::size_t classes, double temperature) {
  RandomStream random({.seed = 4, .purpose = "test"});
  Outcomes outcomes;
  for (std::size_t i = 0; i < count; ++i) {
    std::vector<double> row(classes), weights(classes);
    double sum = 0;
    for (std::size_t k = 0; k < classes; ++k) {
      row[k] = 2 * random.normal();
      sum += weights[k] = std::exp(row[k]);
    }
    double left = random.uniform() * sum;
    std::size_t label = 0;
    while (label + 1 < classes && left >= weights[label])
      left -= weights[label++];
    for (const double value : row)
      outcomes.logits.push_back(static_cast<float>(value * temperature));
    outcomes.labels.push_back(static_cast<std::int64_t>(label));
  }
  return outcomes;
}

double lossAt(const Outcomes& outcomes, std::size_t classes, double temperature) {
  double sum = 0;
  for (std::size_t i = 0; i < outcomes.labels.size(); ++i) {
    double all = 0;
    for (std::size_t k = 0; k < classes; ++k)
      all += std::exp(outcomes.logits[i * classes + k] / temperature);
    sum += std::log(all) - outcomes.logits[i * classes + static_cast<std::size_t>(outcomes.labels[i])] / temperature;
  }
  return sum / static_cast<double>(outcomes.labels.size());
}

} // namespace

class TestCalibration : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void theTemperatureIsFound_data() {
    QTest::addColumn<double>("temperature");
    for (const double temperature : {0.5, 1.0, 3.0, 12.0})
      QTest::addRow("%g", temperature) << temperature;
  }

  void theTemperatureIsFound() {
    QFETCH(double, temperature);
    constexpr std::size_t classes = 6;
    const Outcomes outcomes = drawn(20'000, classes, temperature);
    const Calibration found = calibrate(outcomes.logits, outcomes.labels, classes);
    QVERIFY2(std::abs(found.temperature / temperature - 1) < 0.05, qPrintable(QString::number(found.temperature)));
    QVERIFY(found.scaledError < 0.02);
    QVERIFY(std::abs(found.loss - lossAt(outcomes, classes, 1)) < 1e-9);
    QVERIFY(std::abs(found.scaledLoss - lossAt(outcomes, classes, found.temperature)) < 1e-9);
    for (const double near : {0.99, 1.01})
      QVERIFY(found.scaledLoss <= lossAt(outcomes, classes, near * found.temperature));
    if (temperature > 2) QVERIFY(found.error > 0.1 && found.confidence > found.accuracy);
  }

  /// Two images at 0.8, one of them right; one at 0.6 that is right.
  void binsAreCountedByHand() {
    const auto pair = [](double p) { return static_cast<float>(std::log(p / (1 - p))); };
    const std::vector<float> logits{pair(0.8), 0, 0, pair(0.8), pair(0.6), 0};
    const std::vector<std::int64_t> labels{0, 0, 0};
    const Calibration found = calibrate(logits, labels, 2, 10);
    QCOMPARE(found.bins[7].images + found.bins[8].images, std::int64_t{2});
    QCOMPARE(found.bins[5].images + found.bins[6].images, std::int64_t{1});
    QVERIFY(std::abs(found.error - (2 * 0.3 + 0.4) / 3) < 1e-6);
    QVERIFY(std::abs(found.accuracy - 2.0 / 3) < 1e-12);
    QVERIFY(std::abs(found.confidence - 2.2 / 3) < 1e-6);
  }

  /// Where every image is right the loss falls for ever: the range ends it.
  void theRangeEndsIt() {
    QCOMPARE(calibrate(std::vector<float>{1, 0, 0, 1}, std::vector<std::int64_t>{0, 1}, 2).temperature,
             lowestTemperature);
    QCOMPARE(calibrate(std::vector<float>{1, 0, 0, 1}, std::vector<std::int64_t>{1, 0}, 2).temperature,
             highestTemperature);
  }

  void aConfidenceIsScaledAsItsLogitsAre() {
    Calibration calibration;
    calibration.temperature = 2.5;
    const double others = std::exp(-4 / 2.5);
    const double p = 1 / (1 + 3 * std::exp(-4.0));
    QVERIFY(std::abs(calibration.scaled(p, 4) - 1 / (1 + 3 * others)) < 1e-12);
    QVERIFY(std::abs(calibration.scaled(0.25, 4) - 0.25) < 1e-12);
  }

  void whatDoesNotFitIsRefused() {
    const auto code = [](std::vector<float> logits, std::vector<std::int64_t> labels, std::int64_t classes) {
      return errorCode([&] { (void)calibrate(logits, labels, classes); });
    };
    const std::string refused = "calibration.outcomes";
    QCOMPARE(code({}, {}, 2), refused);
    QCOMPARE(code({1}, {0}, 1), refused);
    QCOMPARE(code({1, 0, 2}, {0}, 2), refused);
    QCOMPARE(code({1, 0}, {2}, 2), refused);
    QCOMPARE(code({std::nanf(""), 0}, {0}, 2), refused);
  }
};

STILLROOM_TEST(TestCalibration)
#include "test_calibration.moc"
