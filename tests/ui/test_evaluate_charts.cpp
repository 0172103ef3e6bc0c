// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_fixture.h"
#include "support/test_main.h"

#include "ui/charts/difference_chart.h"
#include "ui/charts/table_chart.h"
#include "ui/charts/training_chart.h"
#include "ui/evaluate/results_model.h"
#include "ui/evaluate/sweep_series.h"

#include <QFile>
#include <QImage>

using namespace stillroom;
using namespace stillroom::ui;
using namespace stillroom::ui::tests;

namespace {

std::vector<DifferenceRow> someDifferences() {
  return {{QStringLiteral("refined − baseline, conv3"), 1.5, {0.4, 2.6}, std::pair(0.2, 2.8), 5, true},
          {"conf − baseline, conv3", 0.3, {-0.9, 1.4}, std::pair(-2.0, 2.6), 3, false},
          {"random − baseline, conv3", -4, {-6.1, -2.2}, std::nullopt, 1, false}};
}

/// Two repeats of a set on CIFAR-10's classes.
KeptEvaluations cifarRuns(const std::string& protocol) {
  TestedRuns test;
  test.images = 2000;
  test.classes = {"airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"};
  for (const char* set : {"p:baseline", "p:refined"}) {
    test.runs.push_back({"/r", set, "resnet18-rded", protocol, 0, 300, 10, 36, 35, 35, {}});
    test.summary.rows.push_back({set, "resnet18-rded", protocol, 2, 36, 0.5, 35, 35, 0.25});
  }
  return {{test}, {}};
}

} // namespace

/// The charts of the Evaluate page, and its table as it is printed.
class TestEvaluateCharts : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { setUpCharts(); }

  void differencesAreATable() {
    DifferenceChart chart;
    QVERIFY(!chart.emptyText().isEmpty());
    chart.setRows(someDifferences());
    put(chart, {700, 220});
    shoot(chart, QStringLiteral("differences"));
    const QList<QStringList> table = lines(chart);
    QCOMPARE(table.size(), 4);
    QCOMPARE(table[1].mid(1), QStringList({"1.5", "0.4", "2.6", "0.2", "2.8", "5", "yes"}));
    QCOMPARE(table[3].mid(1), QStringList({"-4", "-6.1", "-2.2", "", "", "1", "no"}));
    QVERIFY(chart.summary().startsWith(QStringLiteral("1 of 3")));
  }

  /// A bar that crosses 0 looks different from one that doesn't, and zero is always in sight.
  void whatIsNotResolvedLooksSo() {
    DifferenceChart chart;
    std::vector<DifferenceRow> rows = someDifferences();
    chart.setRows({rows[0]});
    put(chart, {700, 120});
    const QImage resolved = chart.grab().toImage();
    rows[0].resolved = false;
    chart.setRows({rows[0]});
    chart.grab();
    QVERIFY(chart.grab().toImage() != resolved);
  }

  void curvesGrow() {
    TrainingChart chart;
    chart.setCurves({{"a", {}, {{1, 2.3}, {2, 2.1}}}, {"b", {{10, 31.5}, {20, 40}}, {{1, 2.2}}}});
    put(chart, {500, 300});
    QCOMPARE(lines(chart).size(), 3);
    QCOMPARE(lines(chart)[2], QStringList({"b", "20", "40"}));
    chart.setView(TrainingChart::Loss);
    QCOMPARE(lines(chart).size(), 4);
    chart.setCurrent(1);
    shoot(chart, QStringLiteral("curves"));
  }

  void thePapersFiguresStandBelowTheSameCase() {
    ResultsModel model;
    model.setResults(cifarRuns("rded"), paperFigures());
    QCOMPARE(model.rows()[1].paperTable, QString());
    QVERIFY(model.rowCount() > 2);
    QStringList ours;
    for (int row = 2; row < model.rowCount(); ++row) {
      QCOMPARE(model.rows()[static_cast<std::size_t>(row)].paperTable, QStringLiteral("III"));
      const QString set = model.index(row, ResultsModel::SetColumn).data().toString();
      QVERIFY(set.contains(QStringLiteral("paper")));
      if (set.startsWith(QStringLiteral("Ours"))) ours += model.index(row, ResultsModel::BestColumn).data().toString();
    }
    QCOMPARE(ours, QStringList{QStringLiteral("39.80 ± 0.90")});
    model.setResults(cifarRuns("minimax"), paperFigures()); // Table III wasn't made so
    QCOMPARE(model.rowCount(), 2);
  }

  void sweepsAreFoundByTheirNames() {
    TestedRuns test;
    const auto add = [&](const char* set, double mean) {
      test.summary.rows.push_back({set, "conv3", "minimax", 3, mean, 0.5, mean, mean, 0.5});
    };
    add("p:refined@k=4,beta=0.7", 41);
    add("p:refined@k=1,beta=0.7", 39);
    add("p:refined@k=2,beta=0.7", 40);
    add("p:refined@k=2,beta=0.9", 42);
    add("p:refined", 40);
    const std::vector<SweepSeries> overK = sweepsOver(SweepChart::OverK, {{test}, {}});
    QCOMPARE(overK.size(), std::size_t{1}); // β = 0.9 has one value of k alone
    QCOMPARE(overK[0].points.size(), std::size_t{3});
    QCOMPARE(overK[0].points[0].at, 1.0);
    QCOMPARE(overK[0].points[2].mean, 41.0);
    const std::vector<SweepSeries> overBeta = sweepsOver(SweepChart::OverBeta, {{test}, {}});
    QCOMPARE(overBeta.size(), std::size_t{1});
    SweepChart chart;
    QVERIFY(!chart.emptyText().isEmpty());
    chart.setSweeps(overK, overBeta);
    put(chart, {500, 300});
    QCOMPARE(lines(chart).size(), 4);
    shoot(chart, QStringLiteral("sweep"));
  }

  void everythingLeavesAsPictureAndTable() {
    QTemporaryDir dir;
    ResultsModel model;
    model.setResults(cifarRuns("rded"), paperFigures());
    TableChart table(QStringLiteral("Accuracies"), nullptr);
    table.setContent(model.content());
    DifferenceChart differences;
    differences.setRows(someDifferences());
    differences.setSavedSize({Chart::twoColumns, 260});
    for (Chart* chart : {static_cast<Chart*>(&table), static_cast<Chart*>(&differences)})
      for (const char* ending : {"png", "svg", "pdf", "csv"}) {
        const QString file = dir.filePath(chart->title() + QLatin1Char('.') + QLatin1String(ending));
        saveChart(*chart, file);
        QVERIFY2(QFileInfo(file).size() > 100, qPrintable(file));
      }
    const QImage picture(dir.filePath(QStringLiteral("Accuracies.png")));
    QCOMPARE(picture.width(), 2 * Chart::twoColumns);
    QVERIFY(colours(picture) > 3);
    if (const QString folder = qEnvironmentVariable("STILLROOM_SHOTS"); !folder.isEmpty())
      picture.save(folder + QStringLiteral("/table.png"));
    QFile csv(dir.filePath(QStringLiteral("Paired differences.csv")));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readLine().startsWith("comparison,difference"));
    QVERIFY(csv.readLine().startsWith("\"refined"));
  }
};

STILLROOM_TEST(TestEvaluateCharts)
#include "test_evaluate_charts.moc"
