// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder.h"
#include "support/test_main.h"

#include "ui/shell/application.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QSettings>
#include <QSignalSpy>
#include <QtTest>

#include <thread>

using namespace stillroom;
using namespace stillroom::ui;

/// Closing the window while something runs.
class TestClosing : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    setUpApplication(QStringLiteral("en"));
  }

  void init() {
    QSettings().clear();
    m_recorder.contents = tests::makeContents();
    ProjectBackend backend = m_recorder.backend();
    backend.run = [](const TaskContext& context) {
      ProgressMeter meter(context, Stage::Candidates, Unit::Images, 1000);
      for (int i = 0; i < 1000; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        meter.advance();
      }
    };
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QSignalSpy opened(&m_window->session(), &ProjectSession::opened);
    m_window->session().adopt(backend, m_recorder.contents);
    QVERIFY(opened.wait());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  }
  void cleanup() { m_window.reset(); }

  void closingDuringARunAsks() {
    m_window->showRun();
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY(m_window->controller().running());
    answer(QStringLiteral("&Don't close"));
    m_window->close();
    QVERIFY(m_window->isVisible() && m_window->controller().running() && !m_window->controller().stopping());
    answer(QStringLiteral("&Finish the current step, then close"));
    m_window->close();
    QVERIFY(m_window->isVisible());
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(!m_window->controller().running());
  }

private:
  /// Presses a button of the question that comes next.
  void answer(const QString& text) {
    QTimer::singleShot(50, this, [text] {
      const QWidget* box = QApplication::activeModalWidget();
      if (!box) return;
      for (auto* button : box->findChildren<QAbstractButton*>())
        if (button->text() == text) return button->click();
    });
  }

  tests::Recorder m_recorder;
  std::unique_ptr<MainWindow> m_window;
};

STILLROOM_TEST(TestClosing)
#include "test_closing.moc"
