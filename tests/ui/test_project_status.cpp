// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder.h"
#include "support/test_main.h"

#include "ui/session/run_controller.h"
#include "ui/shell/project_status.h"

#include <QLabel>
#include <QSignalSpy>
#include <QtTest>

using namespace stillroom;
using namespace stillroom::ui;

class TestProjectStatus : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void itSaysWhyAProjectIsReadOnly_data() {
    QTest::addColumn<WriteObstacle>("obstacle");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing") << WriteObstacle::None << "";
    QTest::newRow("another program") << WriteObstacle::Locked << "another program writes";
    QTest::newRow("a program that has ended") << WriteObstacle::OwnerGone << "has ended";
    QTest::newRow("the medium") << WriteObstacle::Medium << "medium";
    QTest::newRow("the permission") << WriteObstacle::Permission << "you may not write";
    QTest::newRow("the file system") << WriteObstacle::NoLocks << "lock";
  }

  void itSaysWhyAProjectIsReadOnly() {
    QFETCH(WriteObstacle, obstacle);
    QFETCH(QString, part);
    tests::Recorder recorder;
    auto contents = tests::makeContents();
    contents->barrier.obstacle = obstacle;
    contents->readOnly = obstacle != WriteObstacle::None;
    recorder.contents = contents;
    ProjectSession session;
    RunController controller;
    const ProjectStatus status(session, controller);
    QSignalSpy opened(&session, &ProjectSession::opened);
    session.adopt(recorder.backend(), contents);
    QVERIFY(opened.wait());
    const auto labels = status.findChildren<QLabel*>();
    const auto found = std::find_if(labels.begin(), labels.end(), [](const QLabel* label) {
      return !label->isHidden() && label->text().startsWith(QStringLiteral("Read-only"));
    });
    QCOMPARE(found != labels.end(), contents->readOnly);
    if (!contents->readOnly) return;
    QVERIFY2((*found)->text().contains(part), qPrintable((*found)->text()));
    QVERIFY((*found)->toolTip().contains(QString::fromStdString(contents->folder.string())));
  }
};

STILLROOM_TEST(TestProjectStatus)
#include "test_project_status.moc"
