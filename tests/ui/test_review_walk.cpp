// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "window_fixture.h"

#include "ui/common/message_banner.h"
#include "ui/export/export_workspace.h"
#include "ui/review/filter/filter_bar.h"
#include "ui/review/notes/note_editor.h"
#include "ui/review/picture/compare_view.h"
#include "ui/review/picture/picture_panel.h"

#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStatusBar>
#include <QToolButton>

using namespace stillroom;
using namespace stillroom::ui;
using tests::DecidingKey;

/// What a decision in the whole window is about, where the window goes after it, and what it says.
class TestReviewWalk : public tests::WindowFixture {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { makeProject(); }
  void init() { openWindow(); }
  void cleanup() { closeWindow(); }

  void movingSelectsWhatIsShownAlone() {
    for (const auto& [key, modifiers] :
         {std::pair(Qt::Key_Down, Qt::ControlModifier), std::pair(Qt::Key_Down, Qt::ControlModifier),
          std::pair(Qt::Key_Up, Qt::ControlModifier), std::pair(Qt::Key_Return, Qt::ShiftModifier)}) {
      press(key, modifiers);
      QCOMPARE(grid()->selectedCount(), 1);
      QCOMPARE(grid()->selectedRows(), std::vector<int>{session().currentRow()});
    }
    press(Qt::Key_R);
    QCOMPARE(decided(), std::size_t{1});
    QCOMPARE(history().back().summary.samples, std::size_t{1});
  }

  void severalAreCountedAndTakenBackAtOnce() {
    std::vector<int> rows = flaggedRows();
    rows.resize(4);
    grid()->selectRows(rows);
    QVERIFY(shows(*m_window->findChild<FilterBar*>(), QStringLiteral("4 selected")));
    for (const DecidingKey& key : {DecidingKey{Qt::Key_P, {}}, DecidingKey{Qt::Key_X, {}}, DecidingKey{Qt::Key_B, {}},
                                   DecidingKey{Qt::Key_R, {}}, DecidingKey{Qt::Key_P, Qt::ShiftModifier}}) {
      const std::size_t before = decided();
      press(key.key, key.modifiers);
      QCOMPARE(decided(), before + 1);
      QCOMPARE(history().back().summary.samples, rows.size());
    }
    auto* undo = offer();
    QVERIFY(undo && undo->text() == MainWindow::tr("Undo"));
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_VERIFY(history().back().state == DecisionState::Undone);
    QVERIFY(!undo->isVisible());
    QTRY_COMPARE(session().currentRow(), rows.front());
  }

  /// Enter keeps to class, filter and order; at the end it says so, and pressed again goes on to the next class.
  void enterKeepsToWhatIsShown() {
    m_window->review().showClass(1);
    m_window->review().filterBar().setOrder({SortKey::Confidence, true});
    m_window->review().takeFocus();
    std::vector<int> expected;
    for (int i = 0; i < grid()->model()->rowCount(); ++i)
      if (const int row = grid()->model()->index(i, 0).data(SampleGridModel::RowRole).toInt();
          session().state().choice(row).flagged())
        expected.push_back(row);
    QVERIFY(expected.size() > 2);
    goTo(expected.front());
    for (std::size_t i = 1; i < expected.size(); ++i) {
      press(Qt::Key_Return);
      QCOMPARE(session().currentRow(), expected[i]);
    }
    press(Qt::Key_Return);
    QCOMPARE(session().currentRow(), expected.back());
    QCOMPARE(decided(), expected.size());
    QVERIFY(offer());
    press(Qt::Key_Return);
    QCOMPARE(session().state().classOf(session().currentRow()), 2);
    QVERIFY(session().toReview(session().currentRow()));
    QCOMPARE(decided(), expected.size());
  }

  void undoGoesToWhatItChanges() {
    const int first = flaggedRows().front(), last = flaggedRows().back();
    goTo(first);
    press(Qt::Key_B);
    QCOMPARE(decided(), std::size_t{1});
    m_window->review().showClass(session().state().classOf(last));
    goTo(last);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(session().currentRow(), first);
    QCOMPARE(grid()->selectedRows(), std::vector<int>{first});
    SampleFilter other;
    setGroup(other, SampleGroup::Fallback);
    goTo(last);
    m_window->review().filterBar().setFilter(other);
    press(Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(session().currentRow(), first);
    QTRY_COMPARE(session().state().overrideOf(first), baselineChoice);
  }

  void aNoteIsNeverWrittenOutOfSight() {
    auto* editor = m_window->findChild<NoteEditor*>();
    for (auto* dock : m_window->findChildren<QDockWidget*>())
      if (dock->isAncestorOf(editor)) dock->close();
    QVERIFY(!editor->isVisible());
    press(Qt::Key_N);
    QVERIFY(editor->isVisible());
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(editor));
  }

  void nothingIsDecidedAboutAProjectThatIsGone() {
    press(Qt::Key_R);
    QCOMPARE(decided(), std::size_t{1});
    const int row = session().currentRow();
    const QString elsewhere = m_project + QStringLiteral("-moved");
    std::filesystem::rename(m_project.toStdString(), elsewhere.toStdString());
    press(Qt::Key_B);
    QTRY_VERIFY(session().isGone());
    QVERIFY(banner());
    QVERIFY2(banner()->sentence().contains(m_project), qPrintable(banner()->sentence()));
    QTRY_COMPARE(session().state().overrideOf(row), noOverride);
    QVERIFY(session().state().reviewOf(row) == ReviewMark::Reviewed);
    press(Qt::Key_B);
    QCOMPARE(decided(), std::size_t{1});
    std::filesystem::rename(elsewhere.toStdString(), m_project.toStdString());
    session().checkPlace();
    QTRY_VERIFY(!session().isGone());
    QVERIFY(!banner());
    QTRY_VERIFY(!session().readOnly());
    m_window->review().takeFocus();
    press(Qt::Key_B);
    QCOMPARE(decided(), std::size_t{2});
  }

  /// Class, filter, sample, heat maps, comparison, page and place of the grid.
  void aProjectOpensWhereItWasLeft() {
    m_window->review().showClass(1);
    m_window->review().filterBar().setThumbnailSize(200);
    std::vector<int> inClass;
    for (const int row : flaggedRows())
      if (session().state().classOf(row) == 1) inClass.push_back(row);
    goTo(inClass.back());
    press(Qt::Key_G);
    QTest::qWait(50);
    QScrollBar* bar = grid()->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum() / 2);
    const int place = bar->value();
    press(Qt::Key_C);
    press(Qt::Key_C, Qt::ShiftModifier);
    m_window->showExport();
    reopen();
    QCOMPARE(session().currentRow(), inClass.back());
    QCOMPARE(grid()->selectedRows(), std::vector<int>{inClass.back()});
    QCOMPARE(grid()->model()->rowCount(), 12);
    QVERIFY(m_window->exporting().isVisible());
    m_window->showReview();
    auto* picture = m_window->findChild<PicturePanel*>();
    QVERIFY(picture->heat().shown);
    auto* compare = m_window->findChild<CompareView*>();
    QVERIFY(compare->isVisible());
    QVERIFY(compare->bar().mode() == CompareMode::Blink);
    press(Qt::Key_Escape);
    QCOMPARE(m_window->review().filterBar().thumbnailSize(), 200);
    QTRY_COMPARE(grid()->verticalScrollBar()->value(), place);
    m_window->close();
    MainWindow another;
    another.show();
    const QList<QPushButton*> buttons = another.findChildren<QPushButton*>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const QPushButton* button) {
      return button->isVisible() && button->text() == QStringLiteral("Go on with project") && !button->icon().isNull();
    }));
  }

  void aProjectThatWasNeverShownBeginsAtAFlaggedSample() {
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QSignalSpy opened(&session(), &ProjectSession::opened);
    m_window->openProject(m_project);
    QVERIFY(opened.wait(30000));
    QCOMPARE(session().currentRow(), flaggedRows().front());
  }

private:
  /// Closes the window, and opens the project in another one.
  void reopen() {
    m_window->close();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QSignalSpy opened(&session(), &ProjectSession::opened);
    m_window->openProject(m_project);
    QVERIFY(opened.wait(30000));
  }

  static bool shows(const QWidget& widget, const QString& text) {
    const QList<QLabel*> labels = widget.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
  }

  /// The button in the status bar that offers something; null where nothing is offered.
  QToolButton* offer() const {
    for (auto* button : m_window->statusBar()->findChildren<QToolButton*>())
      if (button->isVisible() && button->property("chip").toBool()) return button;
    return nullptr;
  }

  /// The banner that says something; null for none.
  MessageBanner* banner() const {
    for (auto* banner : m_window->findChildren<MessageBanner*>())
      if (banner->isVisible()) return banner;
    return nullptr;
  }
};

STILLROOM_TEST(TestReviewWalk)
#include "test_review_walk.moc"
