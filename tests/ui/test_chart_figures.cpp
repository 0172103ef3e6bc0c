// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_fixture.h"
#include "support/test_main.h"

using namespace stillroom;
using namespace stillroom::ui;
using namespace stillroom::ui::tests;

/// What charts are made of. With STILLROOM_SHOTS set to a folder it leaves pictures of the charts there.
class TestChartFigures : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { setUpCharts(); }

  void placesAndProbabilitiesAgree() {
    for (const auto scale : {ProbabilityScale::Linear, ProbabilityScale::LogOdds}) {
      double last = -1;
      for (double p = 0.001; p < 1; p += 0.001) {
        const double place = placeOf(p, scale);
        QVERIFY(place > last && place >= 0 && place <= 1);
        QVERIFY(std::abs(probabilityAt(place, scale) - p) < 1e-9);
        last = place;
      }
      QCOMPARE(placeOf(0, scale), 0.0);
      QCOMPARE(placeOf(1, scale), 1.0);
      QCOMPARE(placeOf(0.5, scale), 0.5);
    }
  }

  void aPixelTellsDecimalsApart() {
    QCOMPARE(roundedProbability(0.90012, 100, ProbabilityScale::Linear), 0.9);
    QCOMPARE(roundedProbability(0.90012, 300, ProbabilityScale::Linear), 0.9);
    QCOMPARE(roundedProbability(0.90112, 300, ProbabilityScale::Linear), 0.901);
    const double nearOne = placeOf(0.99912, ProbabilityScale::LogOdds);
    QVERIFY(std::abs(roundedProbability(nearOne, 300, ProbabilityScale::LogOdds) - 0.99912) < 1e-9);
  }

  void ticksAreRoundAndFit() {
    std::mt19937 random(3);
    for (int i = 0; i < 2000; ++i) {
      const double low = std::uniform_real_distribution<>(-50, 50)(random);
      const double high = low + std::pow(10, std::uniform_real_distribution<>(-4, 4)(random));
      const int most = static_cast<int>(2 + random() % 12);
      const auto ticks = roundTicks(low, high, most);
      QVERIFY(ticks.size() <= static_cast<std::size_t>(most) + 1);
      QSet<QString> texts;
      for (const AxisTick& tick : ticks) {
        QVERIFY(tick.at >= low - 1e-6 && tick.at <= high + 1e-6);
        QVERIFY(std::abs(QLocale().toDouble(tick.text) - tick.at) < 1e-6);
        texts.insert(tick.text);
      }
      QCOMPARE(static_cast<std::size_t>(texts.size()), ticks.size());
      const double pixels = 40 + static_cast<double>(random() % 800);
      const auto length = [](const QString& text) { return 7.0 * static_cast<double>(text.size()); };
      const auto kept = thinned(ticks, pixels / (high - low), length);
      QVERIFY(kept.size() <= ticks.size() && kept.empty() == ticks.empty());
      for (std::size_t t = 1; t < kept.size(); ++t)
        QVERIFY((kept[t].at - kept[t - 1].at) * pixels / (high - low) >=
                (length(kept[t].text) + length(kept[t - 1].text)) / 2);
    }
    for (const AxisTick& tick : roundTicks(0, 3, 10, true))
      QCOMPARE(tick.at, std::round(tick.at));
    QCOMPARE(roundTicks(1, 1, 5).size(), std::size_t{0});
  }

  void histogramsCountEveryImageOnce() {
    std::vector<float> values{0, 1, 0.5F, std::nanf(""), 1e-9F, 0.99999F};
    std::mt19937 random(1);
    for (int i = 0; i < 5000; ++i)
      values.push_back(std::uniform_real_distribution<float>(0, 1)(random));
    for (const auto scale : {ProbabilityScale::Linear, ProbabilityScale::LogOdds}) {
      const Histogram counts = histogramOf(values, scale);
      int sum = 0;
      for (std::size_t bin = 0; bin < histogramBins; ++bin) {
        const double from = probabilityAt(static_cast<double>(bin) / histogramBins, scale);
        const double to = probabilityAt(static_cast<double>(bin + 1) / histogramBins, scale);
        const auto slow = std::count_if(values.begin(), values.end(), [&](float value) {
          const auto p = static_cast<double>(value);
          return (p >= from || bin == 0) && (p < to || bin + 1 == histogramBins) && p >= 0;
        });
        QVERIFY(std::abs(counts[bin] - static_cast<int>(slow)) <= 1); // one may stand on an edge
        sum += counts[bin];
      }
      QCOMPARE(sum, static_cast<int>(values.size()) - 1);
    }
  }

  void coloursCanBeReadWithoutHue() {
    for (int i = 0; i <= 100; ++i) {
      const QColor colour = scaleColour(i / 100.0);
      QVERIFY(contrast(readableOn(colour), colour) >= 4.5);
      if (i > 0) QVERIFY(contrast(colour, Qt::black) > contrast(scaleColour((i - 1) / 100.0), Qt::black));
    }
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
  }

  void hatchingStaysInsideAndGoesOn() {
    const QRectF left(10.5, 3, 20, 13), right(30.5, 3, 7, 13);
    double together = 0, apart = 0;
    for (const QLineF& line : hatch(left.united(right), 5))
      together += line.length();
    for (const QRectF& rect : {left, right})
      for (const QLineF& line : hatch(rect, 5)) {
        QVERIFY(rect.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(line.p1()));
        QVERIFY(rect.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(line.p2()));
        apart += line.length();
      }
    QVERIFY(std::abs(together - apart) < 1e-6);
  }

  void cellsTileTheirArea() {
    for (const bool upwards : {false, true}) {
      const CellGrid grid{QRectF(7, 9, 233, 101), 20, 41, upwards};
      double covered = 0;
      for (int row = 0; row < grid.rows; ++row)
        for (int column = 0; column < grid.columns; ++column) {
          const QRectF rect = grid.rect({row, column});
          covered += rect.width() * rect.height();
          QCOMPARE(grid.at(rect.center()), std::optional(GridCell{row, column}));
          for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            const QRectF next = grid.rect(grid.neighbour({row, column}, key));
            const QPointF way = next.center() - rect.center();
            QVERIFY(key != Qt::Key_Up || way.y() <= 0);
            QVERIFY(key != Qt::Key_Right || way.x() >= 0);
          }
        }
      QCOMPARE(covered, 233.0 * 101);
      QVERIFY(!grid.at({6, 20}));
      QVERIFY(!grid.at({20, 111}));
    }
  }

  void figuresOfClassesAddUp() {
    const ReviewState& state = m_some.state;
    int samples = 0, flagged = 0;
    double last = 1;
    for (const FlaggedShare& share : flaggedShares(state, false)) {
      QVERIFY(share.share() <= last);
      last = share.share();
      samples += share.samples;
      flagged += share.flagged();
    }
    QCOMPARE(samples, state.sampleCount());
    QCOMPARE(flagged, static_cast<int>(state.result->flagged));
    for (const bool ofChosen : {false, true}) {
      int right = 0;
      for (const ConfusionCount& count : confusionCounts(state, ofChosen)) {
        int slow = 0;
        for (int row = 0; row < state.sampleCount(); ++row) {
          const int image = ofChosen ? state.choice(row).chosen : baselineChoice;
          slow += state.classOf(row) == count.intended && state.predicted(row, image) == count.predicted ? 1 : 0;
        }
        QCOMPARE(count.count, slow);
        if (count.intended == count.predicted) right += count.count;
      }
      QCOMPARE(right, static_cast<int>(ofChosen ? state.result->consistentAfter : state.result->consistentBefore));
    }
    const auto changes = diversityChanges(state, m_some.diversity);
    QCOMPARE(changes.size(), m_some.classes);
    for (const DiversityChange& change : changes)
      QCOMPARE(change.after, *m_some.diversity[static_cast<std::size_t>(change.classIndex)].after);
  }

private:
  Figures m_some{{.classes = 10, .imagesPerClass = 12}};
  Figures m_many{{.classes = 70, .imagesPerClass = 10}};
};

STILLROOM_TEST(TestChartFigures)
#include "test_chart_figures.moc"
