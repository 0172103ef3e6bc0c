// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_fixture.h"
#include "support/test_main.h"

using namespace stillroom;
using namespace stillroom::ui;
using namespace stillroom::ui::tests;

/// Each chart by itself. With STILLROOM_SHOTS set to a folder it leaves pictures of the charts there.
class TestCharts : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { setUpCharts(); }

  void betaIsDraggedAndSettles() {
    ConfidenceChart chart;
    chart.setState(m_some.state);
    put(chart, {400, 300});
    QSignalSpy dragged(&chart, &ConfidenceChart::betaDragged), settled(&chart, &ConfidenceChart::betaSettled);
    const QPoint from = chart.betaPosition().toPoint();
    QTest::mousePress(&chart, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 10; ++step)
      QTest::mouseMove(&chart, from - QPoint(10 * step, 0));
    QCOMPARE(settled.count(), 0);
    QVERIFY(dragged.count() >= 9);
    const double beta = dragged.last().front().toDouble();
    QVERIFY(beta < 0.75 && beta > 0.4);
    chart.setState(m_some.state); // an answer to an earlier step
    QCOMPARE(chart.beta(), beta);
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, from - QPoint(100, 0));
    QCOMPARE(settled.count(), 1);
    QCOMPARE(settled.front().front().toDouble(), beta);
    chart.grab();
    QVERIFY(std::abs(chart.betaPosition().x() - (from.x() - 100)) <= 1.5);
    chart.setState(m_some.state);
    QCOMPARE(chart.beta(), static_cast<double>(m_some.state.result->settings.beta));
    click(chart, chart.betaPosition() - QPointF(60, 0)); // beside the line
    QCOMPARE(settled.count(), 1);
  }

  void arrowKeysMoveBeta() {
    ConfidenceChart chart;
    chart.setState(m_some.state);
    put(chart);
    QSignalSpy dragged(&chart, &ConfidenceChart::betaDragged), settled(&chart, &ConfidenceChart::betaSettled);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(dragged.last().front().toDouble(), 0.89);
    QCOMPARE(settled.last().front().toDouble(), 0.89);
    QTest::keyClick(&chart, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(settled.last().front().toDouble(), 0.891);
    for (int i = 0; i < 30; ++i)
      QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(settled.last().front().toDouble(), 1.0);
    QCOMPARE(settled.count(), 13); // at the end it stays
  }

  void theHistogramSaysWhatItCounted() {
    ConfidenceChart chart;
    chart.setState(m_some.state);
    int before = 0, after = 0;
    for (const QStringList& line : lines(chart).mid(1)) {
      before += line[2].toInt();
      after += line[3].toInt();
    }
    QCOMPARE(before, m_some.state.sampleCount());
    QCOMPARE(after, m_some.state.sampleCount());
    QVERIFY(chart.summary().contains(QLocale().toString(0.9, 'f', 2)));
  }

  void curvesAreThoseOfEachBeta() {
    BetaCurvesChart chart;
    chart.setCurves(m_some.curves, m_some.state.sampleCount());
    const auto rows = lines(chart);
    QCOMPARE(rows.size(), 102);
    Selector selector(m_some.state.contents->selection);
    for (const int hundredths : {0, 37, 50, 90, 100}) {
      const auto result = selector.select({.beta = static_cast<float>(hundredths / 100.0)}, m_some.state.overrides);
      const QStringList& row = rows[hundredths + 1];
      QCOMPARE(row[1].toInt(), static_cast<int>(result.flagged));
      QCOMPARE(row[2].toInt(), static_cast<int>(result.counts[static_cast<std::size_t>(SampleStatus::Fallback)]));
      QCOMPARE(row[3].toInt(), static_cast<int>(result.counts[static_cast<std::size_t>(SampleStatus::Pending)]));
      QCOMPARE(row[4].toInt(), static_cast<int>(result.consistentAfter));
    }
    chart.setCurves(m_some.curves, m_some.state.sampleCount(), Strategy::Similarity);
    QVERIFY(lines(chart)[1][4].isEmpty());
    QVERIFY(!chart.summary().contains(BetaCurvesChart::tr("label consistency: %1 %").left(17)));
  }

  void curvesAskForABeta() {
    BetaCurvesChart chart;
    chart.setCurves(m_some.curves, m_some.state.sampleCount());
    chart.setBeta(0.9);
    put(chart);
    QSignalSpy wanted(&chart, &BetaCurvesChart::betaWanted);
    click(chart, chart.position(0.5));
    QCOMPARE(wanted.count(), 1);
    QVERIFY(std::abs(wanted.front().front().toDouble() - 0.5) < 0.005);
    QTest::keyClick(&chart, Qt::Key_Return); // no cursor yet
    QCOMPARE(wanted.count(), 1);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Left);
    QVERIFY(chart.summary().contains(QLocale().toString(0.88, 'f', 2)));
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(wanted.last().front().toDouble(), 0.88);
  }

  void everyCellAsksForItsSettings() {
    LandscapeChart chart;
    chart.setLandscape(m_some.landscape, m_some.classes);
    chart.setInForce(2, static_cast<double>(0.9F));
    put(chart, {500, 500});
    QSignalSpy wanted(&chart, &LandscapeChart::settingsWanted);
    std::vector<float> betas = m_some.landscape.betas;
    std::sort(betas.begin(), betas.end());
    for (int k = 1; k <= largestK; ++k)
      for (std::size_t column = 0; column < betas.size(); ++column) {
        click(chart, chart.position(k, static_cast<int>(column)));
        QCOMPARE(wanted.last()[0].toInt(), k);
        QCOMPARE(static_cast<float>(wanted.last()[1].toDouble()), betas[column]); // to the bit
      }
    QTest::keyClick(&chart, Qt::Key_Up);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Enter);
    QCOMPARE(wanted.last()[0].toInt(), 3);
    QCOMPARE(static_cast<float>(wanted.last()[1].toDouble()), 0.95F);
    click(chart, {2, 2});
    QCOMPARE(wanted.count(), largestK * static_cast<int>(betas.size()) + 1);
  }

  void theLandscapeSaysWhatItWasGiven() {
    LandscapeChart chart;
    chart.setLandscape(m_some.landscape, m_some.classes);
    const auto rows = lines(chart).mid(1);
    QCOMPARE(rows.size(), static_cast<qsizetype>(m_some.landscape.cells.size()));
    float last = 0;
    for (const QStringList& row : rows) {
      const float beta = row[1].toFloat();
      QVERIFY(beta >= last);
      last = beta;
      const auto at = std::find(m_some.landscape.betas.begin(), m_some.landscape.betas.end(), beta);
      QVERIFY(at != m_some.landscape.betas.end());
      const LandscapeCell& cell =
          m_some.landscape.at(row[0].toInt(), static_cast<std::size_t>(at - m_some.landscape.betas.begin()));
      QVERIFY(std::abs(row[2].toDouble() - cell.meanSimilarity().value_or(0)) < 1e-8);
      QVERIFY(std::abs(row[3].toDouble() - cell.meanConfidence().value_or(0)) < 1e-8);
      QCOMPARE(row[4].toInt(), cell.changes);
      QCOMPARE(row[6].toInt(), cell.pending);
    }
  }

  void viewsAndMissingClassesChangeThePicture() {
    LandscapeChart chart;
    chart.setLandscape(m_some.landscape, m_some.classes);
    put(chart);
    QSet<QByteArray> pictures;
    const auto remember = [&] {
      const QImage image = chart.grab().toImage();
      pictures.insert(QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()));
    };
    for (int view = 0; view < 3; ++view) {
      chart.setView(view);
      QCOMPARE(chart.view(), view);
      remember();
    }
    Landscape some = m_some.landscape;
    some.classes = 1;
    chart.setLandscape(some, m_some.classes);
    remember();
    QCOMPARE(pictures.size(), 4);
  }

  void confusedCellsAskForTheirSamples() {
    ConfusionChart chart;
    chart.setState(m_some.state);
    put(chart, {600, 500});
    QSignalSpy wanted(&chart, &ConfusionChart::confusionWanted);
    for (const int view : {0, 1}) {
      chart.setView(view);
      chart.grab();
      const auto counts = confusionCounts(m_some.state, view == 1);
      QCOMPARE(lines(chart).size(), static_cast<qsizetype>(counts.size()) + 1);
      for (int intended = 0; intended < static_cast<int>(m_some.classes); ++intended)
        for (int predicted = 0; predicted < static_cast<int>(m_some.classes); ++predicted) {
          wanted.clear();
          click(chart, chart.cellPosition(intended, predicted));
          const bool occurs = std::any_of(counts.begin(), counts.end(), [&](const ConfusionCount& count) {
            return count.intended == intended && count.predicted == predicted;
          });
          QCOMPARE(wanted.count(), occurs ? 1 : 0);
          if (occurs) QCOMPARE(wanted.front(), (QVariantList{intended, predicted, view == 1}));
        }
    }
    wanted.clear();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Right, Qt::Key_Return})
      QTest::keyClick(&chart, key);
    QCOMPARE(wanted.value(0).mid(0, 2), (QVariantList{1, 1}));
  }

  void manyClassesBecomeRows() {
    ConfusionChart chart;
    chart.setState(m_many.state);
    put(chart);
    const auto pairs = mostConfused(confusionCounts(m_many.state, false));
    QVERIFY(pairs.size() > 20);
    QSignalSpy wanted(&chart, &ConfusionChart::confusionWanted);
    click(chart, chart.rowPosition(3));
    QCOMPARE(wanted.value(0), (QVariantList{pairs[3].intended, pairs[3].predicted, false}));
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(wanted.last()[0].toInt(), pairs.back().intended);
    QTRY_VERIFY(chart.firstRow() > 0);
  }

  void rowsOpenTheirClass() {
    FlaggedShareChart chart;
    chart.setState(m_many.state);
    put(chart);
    auto* scroll = chart.findChild<QScrollBar*>();
    QTRY_VERIFY(scroll->isVisible());
    QSignalSpy wanted(&chart, &FlaggedShareChart::classWanted);
    const auto shares = flaggedShares(m_many.state, false);
    click(chart, chart.rowPosition(0));
    QCOMPARE(wanted.last().front().toInt(), shares[0].classIndex);
    scroll->setValue(20);
    chart.grab();
    QCOMPARE(chart.firstRow(), 20);
    click(chart, chart.rowPosition(22));
    QCOMPARE(wanted.last().front().toInt(), shares[22].classIndex);
    chart.options().front()->trigger();
    chart.grab();
    click(chart, chart.rowPosition(22));
    QCOMPARE(wanted.last().front().toInt(), 22);
    QCOMPARE(lines(chart).size(), static_cast<qsizetype>(m_many.classes) + 1);
  }

  void pointsOpenTheirClass() {
    DiversityChart chart;
    chart.setDiversity(m_many.state, m_many.diversity);
    put(chart, {900, 600});
    QSignalSpy wanted(&chart, &DiversityChart::classWanted);
    const int first = diversityChanges(m_many.state, m_many.diversity)[0].classIndex;
    click(chart, chart.pointPosition(first));
    QCOMPARE(wanted.value(0), QVariantList{first});
    click(chart, {6, 6});
    QCOMPARE(wanted.count(), 1);
    chart.options().front()->trigger();
    chart.grab();
    click(chart, chart.rowPosition(0));
    QCOMPARE(wanted.last(), QVariantList{first});
  }

  /// Return goes to the next flagged sample unless a chart has a use for it.

private:
  Figures m_some{{.classes = 10, .imagesPerClass = 12}};
  Figures m_many{{.classes = 70, .imagesPerClass = 10}};
};

STILLROOM_TEST(TestCharts)
#include "test_charts.moc"
