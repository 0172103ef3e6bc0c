// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "support/test_main.h"
#include "ui/session/run_controller.h"

#include <QSignalSpy>
#include <QtTest>

using namespace stillroom;
using namespace stillroom::ui;
using Outcome = RunController::Outcome;

class TestRunController : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void reportsAtMostTenTimesASecond() {
    RunController controller;
    QSignalSpy progress(&controller, &RunController::progressed), ended(&controller, &RunController::ended),
        stages(&controller, &RunController::stageFinished);
    controller.start([](const TaskContext& context) {
      for (const Stage stage : {Stage::Encode, Stage::Synthesise}) {
        ProgressMeter meter(context, stage, Unit::Images, 300);
        for (int i = 0; i < 300; ++i) {
          meter.advance();
          std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
      }
    });
    QVERIFY(controller.running());
    QVERIFY(ended.wait());
    QCOMPARE(ended.front().front().value<Outcome>(), Outcome::Finished);
    QVERIFY(!controller.running());
    QVERIFY(progress.count() >= 4 && progress.count() < 40);
    QCOMPARE(stages.count(), 1);
  }

  void cancelStopsAtTheNextCheckpoint() {
    RunController controller;
    QSignalSpy ended(&controller, &RunController::ended);
    controller.start([](const TaskContext& context) {
      for (;;) {
        context.checkpoint();
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
      }
    });
    controller.cancel();
    QVERIFY(controller.stopping());
    QVERIFY(ended.wait());
    QCOMPARE(ended.front().front().value<Outcome>(), Outcome::Stopped);
    QVERIFY(ended.front().at(1).toString().isEmpty());
  }

  void errorsAndWarningsArriveAsSentences() {
    RunController controller;
    QSignalSpy ended(&controller, &RunController::ended), warned(&controller, &RunController::warned);
    controller.start([](const TaskContext& context) {
      context.warn(Error("scan.skipped", "Skipped: {0}", {"a.png"}));
      throw Error("test.failed", "It failed at {0}.", {"here"});
    });
    QVERIFY(ended.wait());
    QCOMPARE(ended.front().front().value<Outcome>(), Outcome::Failed);
    QCOMPARE(ended.front().at(1).toString(), QStringLiteral("It failed at here."));
    QCOMPARE(warned.count(), 1);
    QCOMPARE(warned.front().front().toString(), QStringLiteral("Skipped: a.png"));
  }

  void runsAgainAfterTheEnd() {
    RunController controller;
    for (int i = 0; i < 3; ++i) {
      QSignalSpy ended(&controller, &RunController::ended);
      controller.start([](const TaskContext&) {});
      QVERIFY(ended.count() == 1 || ended.wait());
    }
  }

  void destructionStopsTheTask() {
    std::atomic_bool stopped = false;
    {
      RunController controller;
      controller.start([&stopped](const TaskContext& context) {
        while (!context.stop.stop_requested())
          std::this_thread::sleep_for(std::chrono::milliseconds(1));
        stopped = true;
      });
    }
    QVERIFY(stopped);
  }
};

STILLROOM_TEST(TestRunController)
#include "test_run_controller.moc"
