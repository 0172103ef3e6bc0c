// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "support/tiny_project.h"

#include "pipeline/create_project.h"
#include "ui/run/run_workspace.h"
#include "ui/run/stage_list_model.h"
#include "ui/session/project_session.h"
#include "ui/session/run_controller.h"

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <mutex>
#include <set>
#include <thread>

using namespace stillroom;
using namespace stillroom::ui;
namespace fs = std::filesystem;

namespace {

constexpr int perClass = 30;     ///< more images than are read between two reports
constexpr int patience = 120000; ///< milliseconds; what is waited for comes in a few seconds

enum class Hold { Nothing, Reading, Training };

/// Lets a run come to a certain point of the detector's stage and stand there, reporting it again and again, until it
/// is let go or cancelled: whatever is done meanwhile is done in time, on a fast machine as on a slow one.
struct Gate {
  std::atomic<Hold> hold = Hold::Nothing;
  std::atomic_bool held = false;
  std::mutex mutex;
  std::set<Stage> reported; ///< guarded by mutex

  void pass(const Progress& progress, const TaskContext& context) {
    {
      const std::lock_guard lock(mutex);
      reported.insert(progress.stage);
    }
    context.onProgress(progress);
    const Hold here = hold;
    const bool midway = progress.stage == Stage::Detector && progress.done > 0 && progress.done < progress.total;
    if (!midway || here != (progress.unit == Unit::Images ? Hold::Reading : Hold::Training)) return;
    held = true;
    while (hold == here && !context.stop.stop_requested()) {
      context.onProgress(progress);
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    held = false;
  }
};

/// The project's own backend, whose runs go through the gate.
ProjectBackend gated(ProjectBackend backend, Gate& gate) {
  backend.run = [run = backend.run, &gate](const TaskContext& context) {
    TaskContext watched = context;
    watched.onProgress = [&](const Progress& progress) { gate.pass(progress, context); };
    run(watched);
  };
  return backend;
}

fs::path makeProject(const fs::path& folder) {
  tests::writeTinyData(folder / "data", perClass);
  Preset preset = Preset::load("tiny");
  preset.detector.file.clear(); // to be trained
  preset.detector.epochs = 2;
  preset.detector.batch = 16;
  createProject({folder / "p.stillroom", folder / "data", preset});
  return folder / "p.stillroom";
}

} // namespace

/// A project whose detector is trained on its images, run for real from the page.
class TestDetectorRun : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    m_project = makeProject(m_dir.path().toStdString());
    ProjectBackend backend = openProject(QString::fromStdString(m_project.string()));
    const auto contents = backend.contents();
    m_session = std::make_unique<ProjectSession>();
    m_controller = std::make_unique<RunController>();
    m_page = std::make_unique<RunWorkspace>(*m_session, *m_controller);
    m_page->resize(900, 600);
    m_page->show();
    QSignalSpy opened(m_session.get(), &ProjectSession::opened);
    m_session->adopt(gated(std::move(backend), m_gate), contents);
    QVERIFY(opened.wait());
  }
  void cleanupTestCase() {
    m_gate.hold = Hold::Nothing;
    m_page.reset();
    m_controller.reset();
    m_session.reset();
  }

  void readingTheImagesIsShownAndCancelled() {
    startAndHold(Hold::Reading);
    showsTheDetector(QStringLiteral("64 of 90 images"));
    cancel();
    QVERIFY(!fs::exists(m_project / "models" / "detector.safetensors"));
  }

  void trainingIsShownAndCancelled() {
    startAndHold(Hold::Training);
    showsTheDetector(QRegularExpression(QStringLiteral("^[1-9]\\d* of \\d+ batches$")));
    cancel();
    QVERIFY(!fs::exists(m_project / "models" / "detector.safetensors"));
  }

  void theRunGoesOnAndFinishes() {
    startAndHold(Hold::Training);
    showsTheDetector(QRegularExpression(QStringLiteral("^[1-9]\\d* of \\d+ batches$")));
    QSignalSpy ended(m_controller.get(), &RunController::ended);
    m_gate.hold = Hold::Nothing;
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
    QCOMPARE(outcome(ended), RunController::Outcome::Finished);
    QVERIFY(fs::exists(m_project / "models" / "detector.safetensors"));
    QTRY_VERIFY(m_session->state().sampleCount() > 0);
    const QAbstractItemModel* stages = list()->model();
    for (int row = 0; row < stages->rowCount(); ++row)
      QTRY_COMPARE(phase(row), StagePhase::Done);
    const std::lock_guard lock(m_gate.mutex);
    for (const Stage stage : m_gate.reported)
      QVERIFY2(std::find(allStages.begin(), allStages.end(), stage) != allStages.end(), name(stage).data());
  }

private:
  QListView* list() const { return m_page->findChild<QListView*>(); }
  static int detectorRow() { return static_cast<int>(Stage::Detector); }
  QVariant detector(int role) const { return list()->model()->index(detectorRow(), 0).data(role); }
  StagePhase phase(int row) const {
    return static_cast<StagePhase>(list()->model()->index(row, 0).data(StageListModel::PhaseRole).toInt());
  }
  static RunController::Outcome outcome(const QSignalSpy& ended) {
    return ended.front().front().value<RunController::Outcome>();
  }

  void click(const QString& text) const {
    for (auto* button : m_page->findChildren<QPushButton*>())
      if (button->text() == text) {
        QVERIFY(button->isVisible() && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        return;
      }
    QFAIL(qPrintable(text));
  }

  void startAndHold(Hold hold) {
    m_gate.hold = hold;
    click(QStringLiteral("&Run"));
    QTRY_VERIFY_WITH_TIMEOUT(m_gate.held || !m_controller->running(), patience);
    QVERIFY(m_gate.held);
  }

  /// While the run stands in the middle of it.
  template <class Text>
  void showsTheDetector(const Text& count) {
    QTRY_VERIFY2(detector(StageListModel::CountRole).toString().contains(count),
                 qPrintable(detector(StageListModel::CountRole).toString()));
    QCOMPARE(phase(detectorRow()), StagePhase::Running);
    const double share = detector(StageListModel::ShareRole).toDouble();
    QVERIFY(share > 0 && share < 1);
    QVERIFY(m_gate.held);
  }

  void cancel() {
    QSignalSpy ended(m_controller.get(), &RunController::ended);
    click(QStringLiteral("&Cancel"));
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
    QCOMPARE(outcome(ended), RunController::Outcome::Stopped);
    QTRY_VERIFY(phase(detectorRow()) != StagePhase::Running);
    QVERIFY(phase(detectorRow()) != StagePhase::Done);
  }

  QTemporaryDir m_dir;
  fs::path m_project;
  Gate m_gate;
  std::unique_ptr<ProjectSession> m_session;
  std::unique_ptr<RunController> m_controller;
  std::unique_ptr<RunWorkspace> m_page;
};

STILLROOM_TEST(TestDetectorRun)
#include "test_detector_run.moc"
