// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorder.h"
#include "support/large_project.h"

#include "ui/review/grid/sample_grid_view.h"
#include "ui/review/review_workspace.h"
#include "ui/review/strip/candidate_strip_view.h"
#include "ui/shell/application.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <vector>

namespace stillroom::tests {

/// A key that decides in the review.
struct DecidingKey {
  Qt::Key key;
  Qt::KeyboardModifiers modifiers;
};
inline const QList<DecidingKey> decidingKeys{{Qt::Key_Return, {}}, {Qt::Key_Enter, Qt::KeypadModifier},
                                             {Qt::Key_Space, {}},  {Qt::Key_P, {}},
                                             {Qt::Key_B, {}},      {Qt::Key_X, {}},
                                             {Qt::Key_Delete, {}}, {Qt::Key_Backspace, {}},
                                             {Qt::Key_R, {}},      {Qt::Key_R, Qt::ShiftModifier},
                                             {Qt::Key_1, {}},      {Qt::Key_P, Qt::ShiftModifier},
                                             {Qt::Key_M, {}}};

/// The whole window over a real project of three classes, which each test gets anew; and what its journal holds.
class WindowFixture : public QObject {
protected:
  void makeProject() {
    QStandardPaths::setTestModeEnabled(true);
    ui::setUpApplication(QStringLiteral("en"));
    makeLargeProject(m_dir.filePath(QStringLiteral("made")).toStdString(),
                     {.classes = 3, .perClass = 12, .features = 16, .flaggedOneIn = 2, .pictures = 12});
  }

  /// With the first flagged sample current and the keyboard on the grid.
  void openWindow() {
    QSettings().clear();
    m_project = m_dir.filePath(QStringLiteral("project"));
    std::filesystem::copy(m_dir.filePath(QStringLiteral("made")).toStdString(), m_project.toStdString(),
                          std::filesystem::copy_options::recursive);
    m_window = std::make_unique<ui::MainWindow>();
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QSignalSpy opened(&session(), &ui::ProjectSession::opened);
    m_window->openProject(m_project);
    QVERIFY(opened.wait(30000));
    goTo(flaggedRows().front());
  }

  void closeWindow() {
    m_window.reset();
    std::filesystem::remove_all(m_project.toStdString());
  }

  ui::ProjectSession& session() const { return m_window->session(); }
  ui::SampleGridView* grid() const { return m_window->findChild<ui::SampleGridView*>(); }
  ui::CandidateStripView* strip() const { return m_window->findChild<ui::CandidateStripView*>(); }

  std::vector<int> flaggedRows() const {
    std::vector<int> rows;
    for (int row = 0; row < session().state().sampleCount(); ++row)
      if (session().state().choice(row).flagged()) rows.push_back(row);
    return rows;
  }

  void goTo(int row) {
    m_window->showReview();
    m_window->review().showSample(row);
    m_window->review().takeFocus();
    QTRY_VERIFY(!session().candidates().empty());
  }

  /// As the platform hands a key to a window; never in the moment when the last one was let go, which is a held key.
  static void press(QWindow& window, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QThread::msleep(2);
    QTest::keyClick(&window, key, modifiers);
  }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { press(*m_window->windowHandle(), key, modifiers); }

  std::vector<Decision> history() const { return session().backend().history(); }

  /// Decisions about samples that the journal holds, once all of them are there.
  std::size_t decided() const {
    [&] { QTRY_COMPARE(session().unsaved(), 0); }();
    const std::vector<Decision> all = history();
    return static_cast<std::size_t>(std::count_if(
        all.begin(), all.end(), [](const Decision& decision) { return decision.kind != Decision::Kind::Settings; }));
  }

  QTemporaryDir m_dir;
  QString m_project;
  std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace stillroom::tests
