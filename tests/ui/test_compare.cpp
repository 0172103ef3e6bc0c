// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "window_fixture.h"

#include "ui/review/before_after/before_after_page.h"
#include "ui/review/picture/compare_view.h"
#include "ui/review/picture/picture_panel.h"
#include "ui/review/picture/picture_view.h"
#include "ui/review/strip/candidate_strip_model.h"

#include <QLabel>
#include <QScrollBar>
#include <QToolButton>

using namespace stillroom;
using namespace stillroom::ui;
using namespace stillroom::tests;

/// Comparing in the middle of the review, on the whole window over a real project.
class TestCompare : public WindowFixture {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { makeProject(); }
  void init() { openWindow(); }
  void cleanup() { closeWindow(); }

  void itTakesTheGridsPlaceAndGivesItBack() {
    const QRect place = placeOf(*grid());
    grid()->verticalScrollBar()->setValue(grid()->verticalScrollBar()->maximum() / 3);
    const int scroll = grid()->verticalScrollBar()->value(), row = session().currentRow();
    for (const Qt::Key back : {Qt::Key_Escape, Qt::Key_C}) {
      press(Qt::Key_C);
      QVERIFY(compare().isVisible());
      QVERIFY(!grid()->isVisible());
      QVERIFY(strip()->isVisible());
      QVERIFY(placeOf(compare()).contains(place));
      QVERIFY(button()->isChecked());
      press(back);
      QVERIFY(!compare().isVisible());
      QVERIFY(grid()->hasFocus());
      QVERIFY(!button()->isChecked());
      QCOMPARE(placeOf(*grid()), place);
      QCOMPARE(session().currentRow(), row);
      QTest::qWait(30);
      QCOMPARE(grid()->verticalScrollBar()->value(), scroll);
    }
    button()->click();
    QVERIFY(compare().isVisible());
    const QList<QToolButton*> buttons = compare().bar().findChildren<QToolButton*>();
    buttons.front()->click(); // back to the grid
    QVERIFY(grid()->isVisible());
    QCOMPARE(decided(), std::size_t{0});
  }

  /// The baseline and the image shown, at one height and of one size.
  void twoStandSideBySide() {
    goToReplaced();
    press(Qt::Key_C);
    const QList<PictureView*> views = shownViews();
    QCOMPARE(views.size(), 2);
    QCOMPARE(views[0]->height(), views[1]->height());
    QVERIFY(qAbs(views[0]->width() - views[1]->width()) <= 1); // an odd number of pixels to share
    QCOMPARE(placeOf(*views[0]).top(), placeOf(*views[1]).top());
    QVERIFY2(views[0]->width() > 240 && views[0]->height() > 240,
             qPrintable(QStringLiteral("%1 x %2").arg(views[0]->width()).arg(views[0]->height())));
    for (const PictureView* view : views)
      QVERIFY(compare().rect().contains(QRect(view->mapTo(&compare(), QPoint()), view->size())));
    for (const auto* part : compare().bar().findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
      if (!part->isWindow()) QVERIFY(part->isVisible() && compare().bar().rect().contains(part->geometry()));
    press(Qt::Key_Plus);
    press(Qt::Key_Plus);
    QVERIFY(!views[0]->zoom().fitted);
    QCOMPARE(views[0]->zoom(), views[1]->zoom());
  }

  void anotherCandidateIsComparedAtOnce() {
    goToReplaced();
    press(Qt::Key_C);
    const QString baseline = names().front(), before = names().back();
    press(Qt::Key_Right);
    QCOMPARE(names().front(), baseline);
    QVERIFY(names().back() != before);
    const auto ordinal = strip()->currentIndex().data(CandidateStripModel::OrdinalRole).toInt();
    QVERIFY2(names().back().contains(QString::number(ordinal)), qPrintable(names().back()));
    QTest::mouseClick(strip()->viewport(), Qt::LeftButton, {},
                      strip()->visualRect(strip()->model()->index(3, 0)).center());
    QCOMPARE(names().back(), QStringLiteral("Candidate 2"));
    compare().swap();
    QCOMPARE(names().front(), QStringLiteral("Candidate 2"));
    QVERIFY(compare().isVisible());
    QCOMPARE(decided(), std::size_t{0});
  }

  void keysDecideThereAsOnThePicture() {
    goToReplaced();
    const int row = session().currentRow();
    press(Qt::Key_C);
    press(Qt::Key_B);
    QTRY_COMPARE(session().state().overrideOf(row), baselineChoice);
    press(Qt::Key_X);
    QTRY_COMPARE(session().state().overrideOf(row), noOverride);
    QCOMPARE(decided(), std::size_t{2});
    press(Qt::Key_Return);
    QCOMPARE(decided(), std::size_t{3});
    QVERIFY(session().currentRow() != row);
    QVERIFY(compare().isVisible());
    const int next = session().currentRow();
    press(Qt::Key_Down);
    QVERIFY(session().currentRow() != next);
    QCOMPARE(decided(), std::size_t{3});
    press(Qt::Key_Escape);
    QCOMPARE(grid()->selectedRows(), std::vector<int>{session().currentRow()});
    QTRY_VERIFY(grid()->viewport()->rect().intersects(grid()->visualRect(grid()->currentIndex())));
  }

  /// Esc first looks back, then leaves; before and after takes the same place.
  void oneWayBackAtATime() {
    press(Qt::Key_C);
    auto* picture = m_window->findChild<PicturePanel*>();
    picture->lookAt(QStringLiteral("/none.png"), QStringLiteral("Real image"));
    press(Qt::Key_Escape);
    QVERIFY(compare().isVisible());
    press(Qt::Key_A);
    QVERIFY(!compare().isVisible());
    QVERIFY(m_window->findChild<BeforeAfterPage*>()->isVisible());
    press(Qt::Key_C);
    press(Qt::Key_Escape);
    QVERIFY(m_window->findChild<BeforeAfterPage*>()->isVisible());
  }

  void everyWayShowsAtOnce() {
    goToReplaced();
    press(Qt::Key_C);
    const int height = compare().bar().height();
    for (const CompareMode mode : allCompareModes) {
      compare().bar().setMode(mode);
      QVERIFY(!shownViews().isEmpty());
      QVERIFY(shownViews().front()->hasFocus());
      QCOMPARE(compare().bar().height(), height);
    }
  }

private:
  CompareView& compare() const { return *m_window->findChild<CompareView*>(); }

  QToolButton* button() const {
    for (auto* button : m_window->findChild<PicturePanel*>()->findChildren<QToolButton*>())
      if (button->text() == QStringLiteral("Compare")) return button;
    return nullptr;
  }

  QRect placeOf(const QWidget& widget) const { return {widget.mapTo(m_window.get(), QPoint()), widget.size()}; }

  QList<PictureView*> shownViews() const {
    QList<PictureView*> shown;
    for (auto* view : compare().findChildren<PictureView*>())
      if (view->isVisible()) shown += view;
    return shown;
  }

  QStringList names() const {
    QStringList names;
    for (const PictureView* view : shownViews())
      names += view->accessibleName().section(QStringLiteral(" · "), 0, 0);
    return names;
  }

  /// To a sample of whose baseline another image took the place.
  void goToReplaced() {
    for (const int row : flaggedRows())
      if (session().state().choice(row).chosen != baselineChoice) return goTo(row);
    QFAIL("nothing is replaced");
  }
};

STILLROOM_TEST(TestCompare)
#include "test_compare.moc"
