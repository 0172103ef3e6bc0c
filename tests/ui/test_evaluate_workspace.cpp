// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate_fixture.h"
#include "support/errors.h"
#include "support/test_main.h"

#include "project/project.h"
#include "project/resources.h"
#include "project/verify.h"
#include "ui/charts/difference_chart.h"
#include "ui/common/message_banner.h"
#include "ui/evaluate/attention_page.h"
#include "ui/evaluate/metrics_page.h"
#include "ui/evaluate/results_page.h"
#include "ui/evaluate/runs_page.h"
#include "ui/export/export_workspace.h"
#include "ui/shell/main_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QTabBar>

#include <algorithm>
#include <atomic>
#include <cmath>

using namespace stillroom;
using namespace stillroom::ui;
using namespace stillroom::tests;
namespace fs = std::filesystem;

namespace {

constexpr int longTraining = 60; ///< epochs; enough to be stopped midway
constexpr int shortTraining = 3;

} // namespace

/// Trainings that are really done from the page. With STILLROOM_SHOTS set to a folder it leaves pictures there.
class TestEvaluateWorkspace : public EvaluateFixture {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { makeProject(); }
  void init() { openPage(); }
  void cleanup() { closePage(); }

  void whatIsMissingIsSaid() {
    QVERIFY(!startButton().isEnabled());
    QVERIFY(startButton().accessibleDescription().contains(QStringLiteral("test images")));
    fill(1, shortTraining);
    QVERIFY(startButton().isEnabled());
    named<ChoiceList>("Networks that are trained").setChosen({});
    QVERIFY(startButton().accessibleDescription().contains(QStringLiteral("network")));
    fill(1, shortTraining);
    named<QLineEdit>("Folder of test images").setText(QStringLiteral("/nowhere/at/all"));
    QVERIFY(!startButton().isEnabled());
  }

  void theTimeItTakesIsSaidBefore() {
    fill(2, shortTraining);
    QTRY_VERIFY_WITH_TIMEOUT(says(QRegularExpression(QStringLiteral("^4 training.*about \\d"))), patience);
    QCOMPARE(runToTheEnd(), QStringLiteral("Finished"));
    QTRY_VERIFY_WITH_TIMEOUT(says(QRegularExpression(QStringLiteral("4 of them kept already$"))), patience);
  }

  void whatIsTrainedIsCompared() {
    fill(2, shortTraining);
    QCOMPARE(runToTheEnd(), QStringLiteral("Finished"));
    const QueueModel& queue = m_page->runsPage().model();
    QCOMPARE(queue.rowCount(), 4);
    // Pairs are complete early: both sets of a seed come before the next seed.
    QCOMPARE(queue.index(0, QueueModel::SeedColumn).data().toString(), QStringLiteral("0"));
    QCOMPARE(queue.index(1, QueueModel::SeedColumn).data().toString(), QStringLiteral("0"));
    for (const RunState& run : queue.runs()) {
      QCOMPARE(run.phase, RunPhase::Done);
      QCOMPARE(run.epochs.size(), std::size_t{shortTraining});
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_page->resultsPage().model().rowCount(), 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->resultsPage().model().rows().front().repeats, std::int64_t{2}, patience);
    compareWithSummary(keptEvaluations(m_project / "evaluation"));
    shoot("evaluate-results");
    VerifyReport report = verifyProject(*Project::open(m_project, Access::ReadOnly), false, {});
    QCOMPARE(report.faults, std::vector<std::string>());
  }

  void oneTrainingHasNoSpread() {
    fill(1, shortTraining);
    QCOMPARE(runToTheEnd(), QStringLiteral("Finished"));
    QTRY_COMPARE_WITH_TIMEOUT(m_page->resultsPage().model().rowCount(), 2, patience);
    for (int row = 0; row < 2; ++row)
      for (int column = 0; column < ResultsModel::ColumnCount; ++column)
        QVERIFY(!m_page->resultsPage().model().index(row, column).data().toString().contains(QChar(0x00B1)));
    QVERIFY(!differences().rows().front().resolved);
    QVERIFY(!differences().rows().front().t);
  }

  void aPausedQueueWaitsAndGoesOn() {
    fill(1, longTraining);
    QSignalSpy ended(&runner(), &EvaluationRunner::ended);
    QTest::mouseClick(&startButton(), Qt::LeftButton);
    waitForEpochs(3);
    QTest::mouseClick(&button("evaluatePause"), Qt::LeftButton);
    QVERIFY(runner().isPaused());
    waitUntilQuiet();
    QVERIFY(runner().isBusy());
    QVERIFY(ended.isEmpty());
    QVERIFY(epochs() < 2 * longTraining);
    shoot("evaluate-paused");
    QTest::mouseClick(&button("evaluatePause"), Qt::LeftButton);
    QCOMPARE(endOf(ended), QStringLiteral("Finished"));
    QCOMPARE(epochs(), 2 * longTraining);
  }

  void aPausedQueueCanBeCancelled() {
    fill(1, longTraining);
    QSignalSpy ended(&runner(), &EvaluationRunner::ended);
    QTest::mouseClick(&startButton(), Qt::LeftButton);
    waitForEpochs(2);
    runner().pause();
    waitUntilQuiet();
    QTest::mouseClick(&button("evaluateCancel"), Qt::LeftButton);
    QCOMPARE(endOf(ended), QStringLiteral("Stopped"));
    QVERIFY(startButton().isVisible());
  }

  void whatWasCancelledIsKeptAndGoesOn() {
    fill(1, longTraining);
    QSignalSpy ended(&runner(), &EvaluationRunner::ended);
    QTest::mouseClick(&startButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(runner().doneRuns(), 1, patience);
    waitForEpochs(longTraining + 5);
    QTest::mouseClick(&button("evaluateCancel"), Qt::LeftButton);
    QCOMPARE(endOf(ended), QStringLiteral("Stopped"));
    const fs::path results = m_project / "evaluation";
    const KeptEvaluations kept = keptEvaluations(results);
    QCOMPARE(kept.tests.size(), std::size_t{1});
    QCOMPARE(kept.tests[0].runs.size(), std::size_t{1});
    const fs::path done = kept.tests[0].runs[0].folder / "run.json";
    const fs::file_time_type before = fs::last_write_time(done);
    QCOMPARE(runToTheEnd(), QStringLiteral("Finished"));
    QVERIFY(fs::last_write_time(done) == before);
    // The other went on from its checkpoint: fewer epochs than it has were trained now.
    QVERIFY(runner().runs().back().epochs.size() < std::size_t{longTraining});
    QCOMPARE(keptEvaluations(results).tests[0].runs.size(), std::size_t{2});
  }

  void anotherWindowShowsWhatIsKept() {
    fill(1, shortTraining);
    QCOMPARE(runToTheEnd(), QStringLiteral("Finished"));
    m_page.reset();
    showPage();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->runsPage().model().rowCount(), 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->resultsPage().model().rowCount(), 2, patience);
    QCOMPARE(named<QSpinBox>("Epochs").value(), shortTraining); // as it was left
    QVERIFY(startButton().isEnabled());
  }

  void otherOptionsNeedAnotherFolder() {
    fill(1, shortTraining);
    QCOMPARE(runToTheEnd(), QStringLiteral("Finished"));
    named<QSpinBox>("Epochs").setValue(shortTraining + 1);
    QCOMPARE(runToTheEnd(), QStringLiteral("Finished"));
    QCOMPARE(runner().doneRuns(), 0);
    auto* banner = m_page->findChild<MessageBanner*>();
    QVERIFY(banner->isVisible());
    QTest::mouseClick(banner->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(m_page->form().results(), m_project / "evaluation-2");
    QVERIFY(!banner->isVisible());
    QCOMPARE(runToTheEnd(), QStringLiteral("Finished"));
    QCOMPARE(runner().doneRuns(), 2);
  }

  void aSetIsMeasuredWithItsRecipe() {
    MetricsPage& page = m_page->metricsPage();
    chooseMeasured("full");
    QSignalSpy ended(&page, &MetricsPage::ended);
    page.findChild<QPushButton*>(QStringLiteral("metricsMeasure"))->click();
    QVERIFY(ended.wait(patience));
    QCOMPARE(page.measured().size(), std::size_t{1});
    const SetMetrics& metrics = page.measured().front().metrics;
    QVERIFY(std::abs(metrics.fid) < 1e-6); // the real images against themselves
    QCOMPARE(metrics.synthetic, std::int64_t{18});
    QCOMPARE(metrics.consistency.size(), std::size_t{1});
    QCOMPARE(page.model().rowCount(), 1);
    QCOMPARE(page.model().index(0, 0).data().toString(), QStringLiteral("full"));
    QVERIFY(metricsRecipe(metrics).contains(QStringLiteral("18 against 18 real images")));
    QVERIFY(metricsRecipe(metrics).contains(QStringLiteral("k = 5")));
  }

  void aJudgeHasToKnowTheClasses() {
    const std::string all = m_project.string() + ":full";
    const MetricsRequest request{
        all, all, {.network = "detector"}, 5, {(resourceFolder() / "sample/detector.safetensors").string()}};
    QCOMPARE(errorCode([&] { measureSets(request, {}); }), std::string("metrics.judge"));
  }

  void aPictureIsNearestToItself() {
    MetricsPage& page = m_page->metricsPage();
    chooseMeasured("full");
    QSignalSpy ended(&page, &MetricsPage::ended);
    page.findChild<QPushButton*>(QStringLiteral("metricsNearest"))->click();
    QVERIFY(ended.wait(patience));
    const QStringList lines = page.pairs().values().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 19);
    for (const QString& line : lines.mid(1)) {
      const QStringList fields = line.split(QLatin1Char('\t'));
      QVERIFY2(fields[1].endsWith(fields[2] + QLatin1Char('/') + fields[0]), qPrintable(line));
      QVERIFY(fields[3].toDouble() < 1e-3);
    }
    QCOMPARE(page.pairs().shown(), 18);
  }

  void whereTwoNetworksLookIsOnePicture() {
    fill(1, shortTraining);
    QCOMPARE(runToTheEnd(), QStringLiteral("Finished"));
    AttentionPage& page = m_page->attentionPage();
    auto* draw = page.findChild<QPushButton*>(QStringLiteral("attentionDraw"));
    QTRY_VERIFY_WITH_TIMEOUT(draw->isEnabled(), patience);
    QSignalSpy ended(&page, &AttentionPage::ended);
    draw->click();
    QVERIFY(ended.wait(patience));
    const PictureGrid& grid = page.chart().grid();
    QCOMPARE(grid.rows.size(), std::size_t{3});
    QCOMPARE(grid.columns.mid(0, 4), QStringList({"ash", "birch", "cedar", "ash"})); // each class in turn
    QVERIFY(grid.rows[1].name.startsWith(QStringLiteral("baseline")) &&
            grid.rows[2].name.startsWith(QStringLiteral("refined")));
    for (const PictureGrid::Row& row : grid.rows)
      QCOMPARE(row.pictures.size(), static_cast<std::size_t>(grid.columns.size()));
    QVERIFY(grid.rows[0].pictures[0] != grid.rows[1].pictures[0]);
    QVERIFY(!page.chart().picture(PictureFormat::Svg, page.chart().savedSize()).isEmpty());
  }

  void theWindowShowsItAndStaysSmall() {
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy opened(&window.session(), &ProjectSession::opened);
    closePage(); // it holds the project
    window.openProject(QString::fromStdString(m_project.string()));
    QVERIFY(opened.wait(patience));
    QTest::keyClick(window.windowHandle(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(window.evaluating().isVisible());
    // Beside the rail and between menus and status bar, in a window of 900 × 560.
    const QSize least = window.evaluating().minimumSizeHint();
    QVERIFY2(least.width() <= 800 && least.height() <= 490,
             qPrintable(QStringLiteral("%1 × %2").arg(least.width()).arg(least.height())));
    QTest::keyClick(window.windowHandle(), Qt::Key_4, Qt::ControlModifier);
    QVERIFY(window.exporting().isVisible());
    QTest::keyClick(window.windowHandle(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(window.exporting().isVisible());
  }

  /// Whoever hears the page gets a name for everything that takes the keyboard.
  void everythingHasAName() {
    QStringList nameless;
    for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
      const bool takesKeys = widget->focusPolicy() & Qt::TabFocus;
      const auto* button = qobject_cast<const QAbstractButton*>(widget);
      const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                         qobject_cast<const QTabBar*>(widget);
      if (takesKeys && !named && !widget->objectName().startsWith(QStringLiteral("qt_")))
        nameless += QString::fromLatin1(widget->metaObject()->className());
    }
    QCOMPARE(nameless, QStringList());
  }

  void aRunIsWaitedFor() {
    fill(1, shortTraining);
    std::atomic_bool goesOn = true;
    m_runs->start([&](const TaskContext&) {
      while (goesOn)
        QThread::msleep(2);
    });
    QTRY_VERIFY(!startButton().isEnabled());
    goesOn = false;
    QTRY_VERIFY(startButton().isEnabled());
  }

private:
  DifferenceChart& differences() const { return m_page->resultsPage().differences(); }

  void chooseMeasured(const char* set) {
    auto& box = named<QComboBox>("Set that is measured");
    box.setCurrentIndex(box.findData(QString::fromLatin1(set)));
  }

  bool says(const QRegularExpression& text) const {
    const auto labels = m_page->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return text.match(label->text()).hasMatch(); });
  }

  int epochs() const {
    int sum = 0;
    for (const RunState& run : runner().runs())
      sum += static_cast<int>(run.epochs.size());
    return sum;
  }

  void waitForEpochs(int count) const { QTRY_VERIFY_WITH_TIMEOUT(epochs() >= count, patience); }

  /// Until nothing has been heard for half a second.
  void waitUntilQuiet() const {
    int heard = -1;
    while (heard != epochs()) {
      heard = epochs();
      QTest::qWait(500);
    }
  }

  /// What the tables show is what core makes of the kept runs.
  void compareWithSummary(const KeptEvaluations& kept) const {
    QCOMPARE(kept.tests.size(), std::size_t{1});
    const EvaluationSummary& summary = kept.tests[0].summary;
    const ResultsModel& model = m_page->resultsPage().model();
    QCOMPARE(model.rowCount(), static_cast<int>(summary.rows.size()));
    for (int row = 0; row < model.rowCount(); ++row) {
      const SummaryRow& expected = summary.rows[static_cast<std::size_t>(row)];
      const auto text = [&](int column) { return model.index(row, column).data().toString(); };
      QCOMPARE(text(ResultsModel::SetColumn), QString::fromStdString(expected.set).section(QLatin1Char(':'), -1));
      QCOMPARE(text(ResultsModel::RepeatsColumn), QString::number(expected.repeats));
      QVERIFY(expected.deviation);
      QCOMPARE(text(ResultsModel::BestColumn), QString::number(expected.mean, 'f', 2) + QStringLiteral(" ± ") +
                                                   QString::number(*expected.deviation, 'f', 2));
      QCOMPARE(text(ResultsModel::LastColumn), QString::number(expected.lastMean, 'f', 2) + QStringLiteral(" ± ") +
                                                   QString::number(*expected.lastDeviation, 'f', 2));
      QCOMPARE(text(ResultsModel::TestColumn), QStringLiteral("18"));
    }
    QCOMPARE(differences().rows().size(), std::size_t{1});
    const DifferenceRow& shown = differences().rows().front();
    const SummaryPair& pair = summary.pairs.front();
    QVERIFY(pair.a.ends_with(":baseline") && pair.b.ends_with(":refined"));
    QCOMPARE(shown.difference, pair.comparison.difference);
    QCOMPARE(shown.bootstrap.first, pair.comparison.bootstrap.low);
    QCOMPARE(shown.t->second, pair.comparison.t->high);
    QCOMPARE(shown.resolved, pair.comparison.resolved);
    QCOMPARE(shown.repeats, 2);
  }

  void shoot(const char* name) const {
    if (const QString folder = qEnvironmentVariable("STILLROOM_SHOTS"); !folder.isEmpty())
      m_page->grab().save(folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png"));
  }
};

STILLROOM_TEST(TestEvaluateWorkspace)
#include "test_evaluate_workspace.moc"
