// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "window_fixture.h"

#include "ui/common/bare_keys.h"
#include "ui/review/before_after/before_after_page.h"
#include "ui/review/filter/filter_bar.h"
#include "ui/review/filter/filter_popup.h"
#include "ui/review/notes/note_editor.h"
#include "ui/review/picture/picture_view.h"

#include <QComboBox>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>

using namespace stillroom;
using namespace stillroom::ui;
using tests::DecidingKey;
using tests::decidingKeys;

/// Real keys and wheels on the whole window, everywhere: what they decide, and that they decide nothing elsewhere.
class TestDecidingKeys : public tests::WindowFixture {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { makeProject(); }
  void init() { openWindow(); }
  void cleanup() { closeWindow(); }

  void whereSamplesAreAKeyDecides() {
    auto* page = m_window->findChild<BeforeAfterPage*>();
    auto* picture = m_window->findChild<PictureView*>();
    for (QWidget* widget : {static_cast<QWidget*>(grid()), static_cast<QWidget*>(strip()),
                            static_cast<QWidget*>(picture), static_cast<QWidget*>(&page->columns())}) {
      if (widget == &page->columns()) press(Qt::Key_A);
      widget->setFocus();
      QCOMPARE(QApplication::focusWidget(), widget);
      const std::size_t before = decided();
      press(Qt::Key_R, session().state().reviewOf(session().currentRow()) == ReviewMark::Reviewed ? Qt::ShiftModifier
                                                                                                  : Qt::NoModifier);
      QCOMPARE(decided(), before + 1);
    }
  }

  /// Every control that takes the keyboard, with every key that decides: nothing is decided, nothing is run.
  void nowhereElseAKeyDecides() {
    QTimer closer;
    connect(&closer, &QTimer::timeout, this, closePopups);
    closer.start(5); // menus of buttons wait for a choice
    int controls = 0;
    for (const QString& page : {QStringLiteral("review"), QStringLiteral("run"), QStringLiteral("export")}) {
      const QList<QDockWidget*> docks = m_window->findChildren<QDockWidget*>();
      for (qsizetype dock = 0; dock < docks.size(); ++dock) {
        showPage(page);
        if (page == QStringLiteral("review")) docks[dock]->raise();
        QTest::qWait(1);
        QWidget* part =
            page == QStringLiteral("review") && dock > 0 ? static_cast<QWidget*>(docks[dock]) : m_window.get();
        for (QWidget* control : controlsIn(*part)) {
          ++controls;
          for (const DecidingKey& key : decidingKeys) {
            showPage(page);
            if (page == QStringLiteral("review")) docks[dock]->raise();
            if (!control->isVisible() || startsSomething(*control, key.key)) continue;
            control->setFocus();
            if (QApplication::focusWidget() != control) continue;
            press(key.key, key.modifiers);
            closePopups();
            if (qobject_cast<NoteEditor*>(control)) press(Qt::Key_Escape); // what was typed would be kept as a note
            QVERIFY2(decided() == 0 && !m_window->controller().running(),
                     qPrintable(QStringLiteral("%1 (%2) by %3")
                                    .arg(QString::fromLatin1(control->metaObject()->className()),
                                         control->accessibleName(), QKeySequence(key.key).toString())));
          }
        }
        if (page != QStringLiteral("review")) break;
      }
    }
    QVERIFY2(controls > 40, qPrintable(QString::number(controls)));
  }

  void nothingDecidesBehindAPopup() {
    for (auto* button : m_window->review().findChildren<QToolButton*>())
      if (button->text().startsWith(FilterBar::tr("More filters"))) button->click();
    auto* popup = m_window->findChild<FilterPopup*>();
    QVERIFY(popup->isVisible());
    pressAll(*popup->windowHandle());
    for (QWidget* control : popup->findChildren<QWidget*>()) {
      if (!(control->focusPolicy() & Qt::TabFocus) || !control->isVisible()) continue;
      control->setFocus();
      for (const DecidingKey& key : decidingKeys) {
        press(*popup->windowHandle(), key.key, key.modifiers);
        QCOMPARE(decided(), std::size_t{0});
        while (QApplication::activePopupWidget() && QApplication::activePopupWidget() != popup)
          QApplication::activePopupWidget()->close();
        if (!popup->isVisible()) popup->openBelow(*m_window);
      }
    }
    popup->close();
  }

  void nothingDecidesBehindAMenu() {
    for (QAction* entry : m_window->menuBar()->actions()) {
      if (entry->text().remove(u'&') == QStringLiteral("Review")) continue; // there the letters are its own
      for (const DecidingKey& key : decidingKeys) {
        if (key.key == Qt::Key_Return || key.key == Qt::Key_Enter || key.key == Qt::Key_Space) continue;
        entry->menu()->popup(m_window->mapToGlobal(QPoint(20, 20)));
        press(*entry->menu()->windowHandle(), key.key, key.modifiers);
        closePopups();
        QCOMPARE(decided(), std::size_t{0});
      }
    }
    for (const DecidingKey& key : decidingKeys) { // a letter may open a menu, where the next one would be its own
      m_window->menuBar()->setFocus();
      press(key.key, key.modifiers);
      closePopups();
      QCOMPARE(decided(), std::size_t{0});
    }
  }

  /// Its letters are those of what is shown; where no samples are, it does nothing.
  void theReviewMenuDecidesOnItsPageAlone() {
    for (const QString& page : {QStringLiteral("run"), QStringLiteral("export")}) {
      showPage(page);
      for (QAction* entry : m_window->menuBar()->actions()) {
        if (entry->text().remove(u'&') != QStringLiteral("Review")) continue;
        for (const QAction* action : entry->menu()->actions())
          QVERIFY2(!action->isEnabled() || action->isSeparator() || action->menu(), qPrintable(action->text()));
        entry->menu()->popup(m_window->mapToGlobal(QPoint(20, 20)));
        pressAll(*entry->menu()->windowHandle());
        closePopups();
      }
    }
  }

  void theWheelTurnsOnlyWhatHasTheKeyboard() {
    const SelectionSettings before = session().settings();
    const SampleOrder order = m_window->review().filterBar().order();
    grid()->setFocus();
    int turned = 0;
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
      if (!qobject_cast<QSlider*>(widget) && !qobject_cast<QAbstractSpinBox*>(widget) &&
          !qobject_cast<QComboBox*>(widget))
        continue;
      const QVariant value = widget->property(qobject_cast<QComboBox*>(widget) ? "currentIndex" : "value");
      turnWheel(*widget);
      QCOMPARE(widget->property(qobject_cast<QComboBox*>(widget) ? "currentIndex" : "value"), value);
      ++turned;
    }
    QVERIFY2(turned > 10, qPrintable(QString::number(turned)));
    QVERIFY(session().settings() == before);
    QVERIFY(m_window->review().filterBar().order() == order);
    QCOMPARE(decided(), std::size_t{0});
    auto* k = m_window->review().findChild<QSpinBox*>();
    k->setFocus();
    turnWheel(*k);
    QVERIFY(session().settings().k != before.k);
  }

  void aHeldKeyDecidesOnce() {
    const int start = session().currentRow();
    QWindow* window = m_window->windowHandle();
    qt_handleKeyEvent(window, QEvent::KeyPress, Qt::Key_Return, {}, QStringLiteral("\r"));
    const int next = session().currentRow();
    QVERIFY(next != start);
    for (int i = 0; i < 5; ++i)
      qt_handleKeyEvent(window, QEvent::KeyPress, Qt::Key_Return, {}, QStringLiteral("\r"), true);
    qt_handleKeyEvent(window, QEvent::KeyRelease, Qt::Key_Return, {}, QStringLiteral("\r"));
    QCOMPARE(session().currentRow(), next);
    QCOMPARE(decided(), std::size_t{1});
  }

  /// As X11 reports a held key: let go and pressed again at the same moment.
  void aReleaseAndAPressOfOneMomentAreNone() {
    BareKeys keys;
    const auto send = [this](QEvent::Type type, int key, quint64 time) {
      QKeyEvent event(type, key, Qt::NoModifier);
      event.setTimestamp(time);
      QCoreApplication::sendEvent(grid(), &event);
    };
    send(QEvent::ShortcutOverride, Qt::Key_R, 1000);
    QVERIFY(!keys.held());
    send(QEvent::KeyRelease, Qt::Key_R, 1500);
    send(QEvent::ShortcutOverride, Qt::Key_R, 1500);
    QVERIFY(keys.held());
    send(QEvent::KeyRelease, Qt::Key_R, 1530);
    QVERIFY(!keys.held());
    send(QEvent::ShortcutOverride, Qt::Key_B, 1530); // another key
    QVERIFY(!keys.held());
    send(QEvent::KeyRelease, Qt::Key_B, 1600);
    send(QEvent::ShortcutOverride, Qt::Key_B, 1630); // pressed quickly, but pressed
    QVERIFY(!keys.held());
  }

private:
  void showPage(const QString& page) {
    if (page == QStringLiteral("run")) m_window->showRun();
    if (page == QStringLiteral("review")) m_window->showReview();
    if (page == QStringLiteral("export")) m_window->showExport();
  }

  void pressAll(QWindow& window) {
    for (const DecidingKey& key : decidingKeys) {
      press(window, key.key, key.modifiers);
      QCOMPARE(decided(), std::size_t{0});
    }
  }

  static void closePopups() {
    while (QWidget* popup = QApplication::activePopupWidget())
      popup->close();
    if (QWidget* dialog = QApplication::activeModalWidget()) dialog->close();
  }

  static QList<QWidget*> controlsIn(QWidget& part) {
    QList<QWidget*> controls;
    for (QWidget* widget : part.findChildren<QWidget*>()) {
      const bool decides = qobject_cast<SampleGridView*>(widget) || qobject_cast<CandidateStripView*>(widget) ||
                           qobject_cast<PictureView*>(widget) ||
                           (widget->parentWidget() && qobject_cast<BeforeAfterPage*>(widget->parentWidget()) &&
                            qobject_cast<QListView*>(widget));
      if (!decides && widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && widget->isEnabled())
        controls += widget;
    }
    return controls;
  }

  /// A button that starts something by the key that pushes buttons does what it says.
  static bool startsSomething(const QWidget& control, Qt::Key key) {
    return qobject_cast<const QPushButton*>(&control) &&
           (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter);
  }

  static void turnWheel(QWidget& widget) {
    const QPointF middle = QRectF(widget.rect()).center();
    QWheelEvent event(middle, widget.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
  }
};

STILLROOM_TEST(TestDecidingKeys)
#include "test_deciding_keys.moc"
