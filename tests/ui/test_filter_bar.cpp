// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_contents.h"
#include "support/test_main.h"

#include "ui/common/flow_layout.h"
#include "ui/common/theme.h"
#include "ui/review/filter/filter_bar.h"
#include "ui/review/filter/filter_popup.h"
#include "ui/review/filter/range_edit.h"
#include "ui/shell/application.h"
#include "ui/state/sample_texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QToolButton>
#include <QtTest>

using namespace stillroom;
using namespace stillroom::ui;

class TestFilterBar : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    setUpApplication(QStringLiteral("en"));
    m_state = tests::makeState(tests::makeContents());
  }

  void init() {
    m_bar = std::make_unique<FilterBar>();
    m_bar->setState(m_state, allClasses);
    m_bar->resize(800, m_bar->heightForWidth(800));
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
    m_changed = std::make_unique<QSignalSpy>(m_bar.get(), &FilterBar::filterChanged);
  }
  void cleanup() { m_bar.reset(); }

  void chipsAreOneOfSeveral() {
    const auto counts = groupCounts(m_state, allClasses);
    for (std::size_t g = allSampleGroups.size(); g-- > 0;) {
      chip(allSampleGroups[g])->click();
      QCOMPARE(groupOf(m_bar->filter()), std::optional(allSampleGroups[g]));
      QCOMPARE(last(), m_bar->filter());
      for (const SampleGroup each : allSampleGroups)
        QCOMPARE(chip(each)->isChecked(), each == allSampleGroups[g]);
      QVERIFY(chip(allSampleGroups[g])->text().endsWith(QLocale().toString(counts[g])));
    }
    const auto before = m_changed->count();
    chip(SampleGroup::All)->click(); // again
    QVERIFY(chip(SampleGroup::All)->isChecked());
    QCOMPARE(m_changed->count(), before);
  }

  void typingFindsAMomentLater() {
    QTest::keyClick(m_bar.get(), Qt::Key_F, Qt::ControlModifier);
    auto* search = m_bar->findChild<QLineEdit*>();
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("tench 3"));
    QVERIFY(m_changed->wait());
    QTRY_COMPARE(last().text, QStringLiteral("tench 3"));
    QVERIFY(m_changed->count() <= 4); // not with every letter
    QSignalSpy wanted(m_bar.get(), &FilterBar::gridWanted);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_VERIFY(last().text.isEmpty());
    QCOMPARE(wanted.count(), 2);
  }

  void clearingIsOfferedWhileSomethingFilters() {
    auto* clear = named<QToolButton>(FilterBar::tr("Clear the filter"));
    QVERIFY(!clear->isVisible());
    m_bar->setFilter({.confidence = {0.2, 0.8}, .text = QStringLiteral("a")});
    QVERIFY(clear->isVisible());
    clear->click();
    QVERIFY(!clear->isVisible());
    QCOMPARE(last(), SampleFilter{});
    QVERIFY(m_bar->findChild<QLineEdit*>()->text().isEmpty());
    m_bar->setOrder({SortKey::Similarity, true}); // hides nothing
    QVERIFY(!clear->isVisible());
  }

  void thePopupShowsAndChangesTheFilter() {
    m_bar->setFilter({.statuses = 3, .reviews = 4, .noted = true, .similarity = {-0.5, 0.25}, .predicted = 2});
    auto* popup = m_bar->findChild<FilterPopup*>();
    QVERIFY(box(statusText(SampleStatus::Normal))->isChecked());
    QVERIFY(box(statusText(SampleStatus::Refined))->isChecked());
    QVERIFY(!box(statusText(SampleStatus::Pending))->isChecked());
    QVERIFY(box(reviewMarkText(ReviewMark::Changed))->isChecked());
    QVERIFY(box(FilterPopup::tr("With a note"))->isChecked());
    QCOMPARE(FilterPopup::conditions(m_bar->filter()), 5);
    QVERIFY(!groupOf(m_bar->filter()));
    box(statusText(SampleStatus::Normal))->click();
    QTRY_COMPARE(last().statuses, bit(SampleStatus::Refined));
    QVERIFY(chip(SampleGroup::Refined)->isChecked()); // that is a chip's
    named<QDoubleSpinBox>(RangeEdit::tr("%1: lowest").arg(FilterPopup::tr("Confidence")))->setValue(0.4);
    QTRY_COMPARE(last().confidence, (ValueRange{0.4, 1}));
    auto* predicted = named<QComboBox>(FilterPopup::tr("Predicted as"));
    QCOMPARE(predicted->currentText(), QStringLiteral("cassette player"));
    predicted->setCurrentIndex(0);
    QTRY_COMPARE(last().predicted, anyClass);
    popup->openBelow(*m_bar);
    QVERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
  }

  void everyBoxIsOneBit() {
    auto* popup = m_bar->findChild<FilterPopup*>();
    QSet<QString> filters;
    const auto boxes = popup->findChildren<QCheckBox*>();
    for (QCheckBox* each : boxes) {
      each->click();
      QVERIFY(m_bar->filter() != SampleFilter{});
      const SampleFilter& f = m_bar->filter();
      filters +=
          QStringLiteral("%1 %2 %3 %4 %5").arg(f.statuses).arg(f.reasons).arg(f.reviews).arg(f.noted).arg(f.moved);
      each->click();
      QCOMPARE(m_bar->filter(), SampleFilter{});
    }
    QCOMPARE(filters.size(), boxes.size());
  }

  void rangesStayInOrder() {
    RangeEdit edit(QStringLiteral("p"), everyConfidence);
    edit.resize(400, 30);
    edit.show();
    QSignalSpy edited(&edit, &RangeEdit::edited);
    const auto boxes = edit.findChildren<QDoubleSpinBox*>();
    boxes[0]->setValue(0.7);
    boxes[1]->setValue(0.5);
    QCOMPARE(edit.value(), (ValueRange{0.5, 0.5}));
    auto* slider = edit.findChild<RangeSlider*>();
    QCOMPARE(slider->value(), edit.value());
    // Both handles are in the middle: the side of the click says which one goes.
    QTest::mouseClick(slider, Qt::LeftButton, {}, {slider->width() - 8, slider->height() / 2});
    QCOMPARE(edit.value(), (ValueRange{0.5, 1}));
    QTest::mouseClick(slider, Qt::LeftButton, {}, {8, slider->height() / 2});
    QCOMPARE(edit.value(), (ValueRange{0, 1}));
    QTest::keyClick(slider, Qt::Key_Right);
    QVERIFY(std::abs(edit.value().low - 0.01) < 1e-9);
    QCOMPARE(edited.count(), 5);
  }

  void orderAndSizeAreTold() {
    QSignalSpy order(m_bar.get(), &FilterBar::orderChanged), size(m_bar.get(), &FilterBar::thumbnailSizeChanged);
    auto* keys = named<QComboBox>(FilterBar::tr("Order of the samples"));
    keys->setCurrentIndex(static_cast<int>(SortKey::Change));
    QCOMPARE(m_bar->order(), (SampleOrder{SortKey::Change, true})); // the largest first
    QCOMPARE(order.back().front().value<SampleOrder>(), m_bar->order());
    for (auto* button : m_bar->findChildren<QToolButton*>())
      if (button->text() == QStringLiteral("↓")) button->click();
    QCOMPARE(m_bar->order(), (SampleOrder{SortKey::Change, false}));
    m_bar->setThumbnailSize(5000);
    QCOMPARE(size.back().front().toInt(), FilterState::largestPicture);
  }

  void whatIsRememberedComesBack() {
    const FilterState state{{.reasons = 2, .noted = true, .similarity = {-0.5, 0.25}, .text = QStringLiteral("größe")},
                            {SortKey::Change, true},
                            200};
    m_bar->setFilter(state.filter);
    m_bar->setOrder(state.order);
    m_bar->setThumbnailSize(state.pictureSide);
    FilterBar other;
    QSignalSpy filter(&other, &FilterBar::filterChanged), order(&other, &FilterBar::orderChanged);
    QVERIFY(other.restoreState(m_bar->state()));
    QCOMPARE(other.filter(), state.filter);
    QCOMPARE(other.order(), state.order);
    QCOMPARE(other.thumbnailSize(), state.pictureSide);
    QCOMPARE(filter.count() + order.count(), 2);
    QVERIFY(!other.restoreState("something else"));
    QCOMPARE(other.filter(), state.filter);
  }

  void chipsThatDontFitInALineBecomeAList() {
    const auto chips = [this] {
      int visible = 0;
      for (const QToolButton* button : m_bar->findChildren<QToolButton*>(Qt::FindDirectChildrenOnly))
        if (button->isVisible() && button->isCheckable()) ++visible;
      return visible;
    };
    auto* list = m_bar->findChild<QComboBox*>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(list);
    m_bar->resize(1400, m_bar->heightForWidth(1400));
    QCoreApplication::processEvents();
    QCOMPARE(chips(), static_cast<int>(allSampleGroups.size()));
    QVERIFY(!list->isVisible());
    m_bar->resize(400, m_bar->heightForWidth(400));
    QCoreApplication::processEvents();
    QCOMPARE(chips(), 0);
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), static_cast<int>(allSampleGroups.size()));
    list->setCurrentIndex(2);
    Q_EMIT list->activated(2);
    QVERIFY(groupOf(m_bar->filter()) == allSampleGroups[2]);
    m_bar->setFilter({.text = QStringLiteral("a")});
    QCOMPARE(list->currentIndex(), groupOf(m_bar->filter()) ? list->currentIndex() : -1);
  }

  /// Nothing is cut off and nothing overlaps, down to a third of a small window.
  void itWraps() {
    m_bar->setFilter({.noted = true, .text = QStringLiteral("a")});
    m_bar->setShown(12345, 100000);
    for (const int width : {1400, 900, 700, 500, 320}) {
      m_bar->resize(width, m_bar->heightForWidth(width));
      QCoreApplication::processEvents();
      m_bar->resize(width, m_bar->heightForWidth(width)); // chips may have become a list
      QCoreApplication::processEvents();
      const auto all = m_bar->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
      for (const QWidget* a : all) {
        if (!a->isVisible() || a->isWindow()) continue;
        QVERIFY2(m_bar->rect().contains(a->geometry()), a->metaObject()->className());
        for (const QWidget* b : all)
          if (a != b && b->isVisible() && !b->isWindow()) QVERIFY(!a->geometry().intersects(b->geometry()));
      }
    }
  }

  void everyControlHasAName() {
    for (QWidget* widget : m_bar->findChildren<QWidget*>()) {
      const auto* button = qobject_cast<QAbstractButton*>(widget);
      const bool control = button || qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QSlider*>(widget) ||
                           qobject_cast<QComboBox*>(widget) || qobject_cast<QLineEdit*>(widget);
      if (!control || widget->objectName().startsWith(u"qt_") || widget->inherits("QLineEditIconButton")) continue;
      QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
               widget->metaObject()->className());
    }
  }

private:
  QToolButton* chip(SampleGroup group) const {
    for (auto* button : m_bar->findChildren<QToolButton*>())
      if (button->isCheckable() && button->text().startsWith(filterText(group))) return button;
    return nullptr;
  }
  QCheckBox* box(const QString& text) const {
    for (auto* each : m_bar->findChildren<QCheckBox*>())
      if (each->text() == text) return each;
    return nullptr;
  }
  template <class Widget>
  Widget* named(const QString& name) const {
    for (auto* widget : m_bar->template findChildren<Widget*>())
      if (widget->accessibleName() == name) return widget;
    return nullptr;
  }
  SampleFilter last() const { return m_changed->back().front().value<SampleFilter>(); }

  ReviewState m_state;
  std::unique_ptr<FilterBar> m_bar;
  std::unique_ptr<QSignalSpy> m_changed;
};

STILLROOM_TEST(TestFilterBar)
#include "test_filter_bar.moc"
