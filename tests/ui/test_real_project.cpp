// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "support/tiny_project.h"
#include "ui/session/project_session.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace stillroom;
using namespace stillroom::ui;

/// The session over a project on the disk: decisions arrive there, and are taken back, across restarts.
class TestRealProject : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  QString m_folder;

  std::unique_ptr<ProjectSession> opened() const {
    auto session = std::make_unique<ProjectSession>();
    QSignalSpy spy(session.get(), &ProjectSession::opened);
    session->open(m_folder);
    return spy.wait(30000) ? std::move(session) : nullptr;
  }

private Q_SLOTS:
  void initTestCase() {
    const std::filesystem::path root = m_dir.path().toStdString();
    m_folder = QString::fromStdString(tests::makeTinyProject(root, "p.stillroom").string());
    openProject(m_folder).run({});
  }

  void undoAndRedoReachTheDiskAndTheSelection() {
    auto session = opened();
    QVERIFY(session);
    const auto before = session->state().result;
    session->decide(0, 3);
    session->decide(1, baselineChoice);
    QTRY_COMPARE(session->unsaved(), 0);
    QTRY_COMPARE(session->state().overrideOf(1), baselineChoice);

    QSignalSpy changed(session.get(), &ProjectSession::decisionChanged);
    session->undo();
    QVERIFY(changed.wait());
    QCOMPARE(changed.front().at(1).toInt(), 1);
    QTRY_COMPARE(session->state().overrideOf(1), noOverride);
    QCOMPARE(session->state().overrideOf(0), 3);

    // Another window, another day.
    session.reset();
    session = opened();
    QVERIFY(session);
    QCOMPARE(session->state().overrideOf(0), 3);
    session->undo();
    QTRY_COMPARE(session->state().overrideOf(0), noOverride);
    QTRY_VERIFY(session->state().result->samples == before->samples);
    session->redo();
    session->redo();
    QTRY_COMPARE(session->state().overrideOf(1), baselineChoice);
    QCOMPARE(session->state().overrideOf(0), 3);

    QSignalSpy nothing(session.get(), &ProjectSession::nothingToChange);
    session->redo();
    QVERIFY(nothing.wait());
    QVERIFY(nothing.front().front().toBool());
  }

  void openedAgainItStaysWritable() {
    auto session = opened();
    QVERIFY(session);
    QSignalSpy changed(session.get(), &ProjectSession::contentsChanged);
    QSignalSpy failed(session.get(), &ProjectSession::openFailed);
    session->open(QStringLiteral("/nowhere/at-all.stillroom")); // given up for the one below
    QVERIFY(!session->open(m_folder + QStringLiteral("/./")));
    QVERIFY(!session->isOpening());
    QVERIFY(changed.wait(30000));
    QVERIFY(!session->readOnly());
    session->decide(2, baselineChoice);
    QTRY_COMPARE(session->unsaved(), 0);
    QTRY_COMPARE(session->state().overrideOf(2), baselineChoice);
    QCOMPARE(failed.count(), 0);
  }

  void askedForTwiceItIsOpenedOnce() {
    ProjectSession session;
    QSignalSpy spy(&session, &ProjectSession::opened);
    QVERIFY(session.open(m_folder));
    QVERIFY(session.open(m_folder));
    QVERIFY(spy.wait(30000));
    QVERIFY(!session.readOnly());
    QTest::qWait(100);
    QCOMPARE(spy.count(), 1);
  }

  void anUndoTakesBackWhatTheSlidersShow() {
    auto session = opened();
    QVERIFY(session);
    const SelectionSettings before = session->settings();
    SelectionSettings wanted = before;
    wanted.beta = 0.31F;
    session->previewSettings(wanted);
    session->undo(); // before the slider's rest is over
    QTRY_COMPARE(session->unsaved(), 0);
    QTRY_COMPARE(session->settings().beta, before.beta);
    session->redo();
    QTRY_COMPARE(session->settings().beta, 0.31F);
    QTRY_COMPARE(session->state().result->settings.beta, 0.31F);
  }
};

STILLROOM_TEST(TestRealProject)
#include "test_real_project.moc"
