// SPDX-License-Identifier: GPL-3.0-or-later
// Candidates that a person asks for: what is asked of the project, how it goes on, and what is shown of it.
#include "sample_contents.h"

#include "support/test_main.h"
#include "support/tiny_project.h"
#include "ui/images/heat_cache.h"
#include "ui/images/thumbnail_cache.h"
#include "ui/review/grid/sample_grid_view.h"
#include "ui/review/review_workspace.h"
#include "ui/run/run_status.h"
#include "ui/run/run_workspace.h"
#include "ui/session/project_session.h"
#include "ui/shell/application.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace stillroom;
using namespace stillroom::ui;
using Sample = CandidateRequest::Sample;

namespace {

/// The two workspaces and the status over one session, connected as the window connects them.
struct Bench {
  ProjectSession session;
  RunController controller;
  ThumbnailCache cache;
  HeatCache heat;
  QWidget window;
  RunWorkspace run{session, controller, &window};
  ReviewWorkspace review{session, cache, heat, &window};
  RunStatus status{controller, &window};

  Bench() {
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(&review, 1);
    layout->addWidget(&status);
    run.hide();
    QObject::connect(&review, &ReviewWorkspace::pendingWanted, &run, &RunWorkspace::makePending);
    QObject::connect(&review, &ReviewWorkspace::candidatesWanted, &run, &RunWorkspace::makeCandidates);
    window.resize(1280, 800);
    window.show();
  }

  bool adopt(ProjectBackend backend, std::shared_ptr<const ProjectContents> contents) {
    QSignalSpy opened(&session, &ProjectSession::opened);
    session.adopt(std::move(backend), std::move(contents));
    return opened.wait(30000) && QTest::qWaitForWindowActive(&window);
  }

  SampleGridView* grid() const { return review.findChild<SampleGridView*>(); }

  QPushButton* pendingButton() const {
    for (auto* button : review.findChildren<QPushButton*>())
      if (button->toolTip().contains(QStringLiteral("β"))) return button;
    return nullptr;
  }

  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    review.takeFocus();
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
  }
};

/// A project in memory that takes requests down.
struct Recorder {
  std::mutex mutex;
  std::vector<CandidateRequest> requests;
  int answer = 0;

  ProjectBackend backend(const std::shared_ptr<const ProjectContents>& contents) {
    ProjectBackend made;
    made.contents = [contents] { return std::make_shared<const ProjectContents>(*contents); }; // read anew
    made.saveSettings = [](const SelectionSettings&) {};
    made.makeCandidates = [this](const CandidateRequest& request, const TaskContext& context) {
      const std::lock_guard lock(mutex);
      requests.push_back(request);
      ProgressMeter meter(context, Stage::Candidates, Unit::Images, answer);
      for (int i = 0; i < answer; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        meter.advance();
      }
      return answer;
    };
    return made;
  }
};

} // namespace

class TestCandidateRequests : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    setUpApplication(qEnvironmentVariable("STILLROOM_LANGUAGE", QStringLiteral("en")));
    QSettings().clear();
  }

  void thePendingButtonAsksForThePendingOnesAtTheSliders() {
    Recorder recorder;
    Bench bench;
    const auto contents = tests::makeContents();
    QVERIFY(bench.adopt(recorder.backend(contents), contents));
    const int before = pendingRows(bench.session.state()).size();
    SelectionSettings settings = bench.session.settings();
    settings.beta = 0.97F;
    bench.session.previewSettings(settings);
    QTRY_VERIFY(bench.session.state().result->settings.beta == settings.beta);
    const QList<int> pending = pendingRows(bench.session.state());
    QVERIFY(pending.size() > before);
    QVERIFY(bench.pendingButton()->isVisible());
    QSignalSpy ended(&bench.controller, &RunController::ended);
    bench.pendingButton()->click();
    QVERIFY(ended.wait());
    QCOMPARE(recorder.requests.size(), std::size_t{1});
    QCOMPARE(recorder.requests.front().more, 0);
    std::vector<Sample> expected;
    for (const int row : pending)
      expected.push_back({bench.session.state().classOf(row), bench.session.state().slotOf(row)});
    QVERIFY(recorder.requests.front().samples == expected);
  }

  void keysAskForTheSelectedSamples() {
    Recorder recorder;
    Bench bench;
    const auto contents = tests::makeContents({.candidates = 15});
    QVERIFY(bench.adopt(recorder.backend(contents), contents));
    QSignalSpy ended(&bench.controller, &RunController::ended);
    bench.review.showSample(7);
    bench.press(Qt::Key_M);
    QVERIFY(ended.wait());
    const ReviewState& state = bench.session.state();
    QVERIFY(recorder.requests.back().samples == std::vector<Sample>({{state.classOf(7), state.slotOf(7)}}));
    QCOMPARE(recorder.requests.back().more, 0);
    bench.grid()->selectRows({7, 12, 3});
    bench.press(Qt::Key_M, Qt::ShiftModifier);
    QVERIFY(ended.wait());
    QCOMPARE(recorder.requests.back().more, 15);
    std::vector<Sample> samples = recorder.requests.back().samples;
    std::sort(samples.begin(), samples.end());
    QVERIFY(samples == std::vector<Sample>({{state.classOf(3), state.slotOf(3)},
                                            {state.classOf(7), state.slotOf(7)},
                                            {state.classOf(12), state.slotOf(12)}}));
    QCOMPARE(recorder.requests.size(), std::size_t{2});
  }

  void theMenuOffersThem() {
    Recorder recorder;
    Bench bench;
    const auto contents = tests::makeContents({.candidates = 15});
    QVERIFY(bench.adopt(recorder.backend(contents), contents));
    QStringList texts;
    QTimer::singleShot(0, &bench.window, [&] {
      auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
      if (!menu) return;
      for (const QAction* action : menu->actions())
        texts += QString(action->text()).remove(u'&');
      menu->close();
    });
    Q_EMIT bench.grid()->contextMenuWanted(bench.grid()->mapToGlobal(QPoint(20, 20)), {0});
    QVERIFY2(texts.contains(QStringLiteral("Make candidates")), qPrintable(texts.join(u'|')));
    QVERIFY2(texts.contains(QStringLiteral("Make 15 more candidates")), qPrintable(texts.join(u'|')));
    QMenu whole;
    bench.review.fillMenu(whole);
    int found = 0;
    for (const QAction* action : whole.actions())
      found += action->shortcut() == QKeySequence(Qt::Key_M) || action->shortcut() == QKeySequence(u"Shift+M"_s);
    QCOMPARE(found, 2);
  }

  void whatCameOfItIsSaid() {
    Recorder recorder;
    Bench bench;
    const auto contents = tests::makeContents();
    QVERIFY(bench.adopt(recorder.backend(contents), contents));
    QSignalSpy said(&bench.run, &RunWorkspace::candidatesEnded), read(&bench.session, &ProjectSession::contentsChanged);
    bench.run.makeCandidates({0}, 0);
    QVERIFY(said.wait());
    QVERIFY(said.last().front().toString().startsWith(QStringLiteral("Nothing was missing")));
    recorder.answer = 12;
    bench.run.makeCandidates({0}, 0);
    QVERIFY(said.wait());
    QVERIFY(said.last().front().toString().startsWith(QStringLiteral("12 candidate")));
    QTRY_VERIFY(read.count() >= 1);
    bench.run.run(); // a run that follows is no request
    QCOMPARE(said.count(), 2);
  }

  void whileSomethingIsMadeAPersonIsTold() {
    Recorder recorder;
    recorder.answer = 1000;
    Bench bench;
    const auto contents = tests::makeContents();
    QVERIFY(bench.adopt(recorder.backend(contents), contents));
    QSignalSpy refused(&bench.run, &RunWorkspace::refused), ended(&bench.controller, &RunController::ended);
    bench.press(Qt::Key_M);
    QVERIFY(bench.controller.running());
    bench.press(Qt::Key_M);
    QCOMPARE(refused.count(), 1);
    QVERIFY(!refused.front().front().toString().isEmpty());
    bench.controller.cancel();
    QVERIFY(ended.wait());
    QCOMPARE(recorder.requests.size(), std::size_t{1});
  }

  void theStatusShowsProgressAndCancels() {
    Recorder recorder;
    recorder.answer = 1000;
    Bench bench;
    const auto contents = tests::makeContents();
    QVERIFY(bench.adopt(recorder.backend(contents), contents));
    QVERIFY(!bench.status.isVisible());
    QSignalSpy ended(&bench.controller, &RunController::ended), said(&bench.run, &RunWorkspace::candidatesEnded);
    bench.press(Qt::Key_M);
    QTRY_VERIFY(bench.status.isVisible());
    QTRY_VERIFY(bench.status.findChild<QProgressBar*>()->value() > 5);
    const QString text = bench.status.findChild<QLabel*>()->text();
    QVERIFY2(text.contains(QLocale().toString(1000)), qPrintable(text));
    QVERIFY(bench.status.accessibleName().startsWith(text));
    QVERIFY(bench.review.isVisible());
    if (const QString folder = qEnvironmentVariable("STILLROOM_SHOTS"); !folder.isEmpty())
      bench.window.grab().save(folder + QStringLiteral("/making-candidates.png"));
    auto* cancel = bench.status.findChild<QToolButton*>();
    QVERIFY(!cancel->accessibleName().isEmpty());
    cancel->click();
    QVERIFY(!cancel->isEnabled());
    QVERIFY(ended.wait());
    QCOMPARE(ended.front().front().value<RunController::Outcome>(), RunController::Outcome::Stopped);
    QVERIFY(!bench.status.isVisible());
    QCOMPARE(said.count(), 1);
  }

  void whatIsOnlyReadMakesNothing() {
    Recorder recorder;
    Bench bench;
    auto contents = tests::makeContents();
    contents->readOnly = true;
    QVERIFY(bench.adopt(recorder.backend(contents), contents));
    bench.press(Qt::Key_M);
    bench.press(Qt::Key_M, Qt::ShiftModifier);
    bench.run.makeCandidates({0}, 0);
    QVERIFY(!bench.controller.running());
    QVERIFY(recorder.requests.empty());
  }

  /// All the way: a sample that isn't flagged gets its candidates, then more, while the review stays.
  void aRealProjectGrows() {
    const QTemporaryDir dir;
    const std::filesystem::path root = dir.path().toStdString();
    const std::filesystem::path folder = tests::makeTinyProject(root, "p.stillroom");
    tests::runUntil(folder);
    Bench bench;
    QSignalSpy opened(&bench.session, &ProjectSession::opened);
    bench.session.open(QString::fromStdString(folder.string()));
    QVERIFY(opened.wait(30000));
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    int row = 0;
    while (bench.session.state().choice(row).flagged())
      ++row;
    bench.review.showSample(row);
    const auto count = [&] {
      const SelectionInput& input = bench.session.state().input();
      return input.firstCandidate[static_cast<std::size_t>(row) + 1] -
             input.firstCandidate[static_cast<std::size_t>(row)];
    };
    QCOMPARE(count(), 0);
    QSignalSpy said(&bench.run, &RunWorkspace::candidatesEnded);
    bench.press(Qt::Key_M);
    QVERIFY(said.wait(60000));
    QTRY_COMPARE(count(), 20);
    bench.press(Qt::Key_M, Qt::ShiftModifier);
    QVERIFY(said.wait(60000));
    QTRY_COMPARE(count(), 40);
    QCOMPARE(bench.session.currentRow(), row);
    QCOMPARE(bench.session.state().choice(row).status, SampleStatus::Normal);
    QVERIFY(bench.session.state().canChoose(row, 39));
    bench.session.decide(row, 39);
    QTRY_COMPARE(bench.session.state().choice(row).chosen, 39);
    for (const StageState& stage : bench.session.state().contents->stages)
      QCOMPARE(stage.done, stage.total);
  }

private:
  static QList<int> pendingRows(const ReviewState& state) {
    QList<int> rows;
    for (int row = 0; row < state.sampleCount(); ++row)
      if (state.choice(row).status == SampleStatus::Pending) rows += row;
    return rows;
  }
};

STILLROOM_TEST(TestCandidateRequests)
#include "test_candidate_requests.moc"
