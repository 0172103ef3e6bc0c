// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_fixture.h"
#include "support/test_main.h"

#include "base/error.h"
#include "ui/charts/probability_scale.h"
#include "ui/common/log_odds.h"
#include "ui/common/theme.h"
#include "ui/review/picture/heat_bar.h"
#include "ui/review/strip/candidate_delegate.h"
#include "ui/review/strip/candidate_strip_view.h"
#include "ui/review/strip/nearest_real.h"
#include "ui/review/strip/strip_bar.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QPainter>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QtTest>

#include <atomic>
#include <cmath>
#include <mutex>
#include <semaphore>

using namespace stillroom;
using namespace stillroom::ui;

/// The candidate strip, what stands above it, and what its prototype stands for.
class TestStrip : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { QVERIFY(m_fixture.refined != noRow); }

  void confidenceByLogOddsKeepsItsOrder() {
    double before = -1;
    for (const double p : {0.0, 0.001, 0.1, 0.5, 0.9, 0.99, 0.998, 1.0}) {
      const double place = logOddsPlace(p);
      QVERIFY(place > before && place >= 0 && place <= 1);
      before = place;
    }
    QCOMPARE(logOddsPlace(0.5), 0.5);
    QVERIFY(logOddsPlace(0.99) - logOddsPlace(0.9) > 0.1);
  }

  /// The strip's bars and the charts' axes have one scale.
  void barsByLogOddsHaveTheChartsRange() {
    constexpr double width = 84;
    const auto empty = [this](double p, bool logOdds) { return barOf(1, false) - barOf(p, logOdds); };
    for (const double p : {0.3, 0.5, 0.9, 0.99, 0.9995, 0.99995}) {
      QVERIFY(std::abs(empty(p, false) - width * (1 - p)) < 1.5);
      const double place = placeOf(p, ProbabilityScale::LogOdds);
      QVERIFY2(std::abs(empty(p, true) - width * (1 - place)) < 1.5, qPrintable(QString::number(p)));
    }
  }

  void theStripSortsAndTheCurrentOneStays_data() {
    QTest::addColumn<int>("order");
    for (const StripOrder order : allStripOrders)
      QTest::newRow(qPrintable(stripOrderText(order))) << static_cast<int>(order);
  }

  void theStripSortsAndTheCurrentOneStays() {
    QFETCH(int, order);
    CandidateStripModel strip;
    QAbstractItemModelTester tester(&strip, QAbstractItemModelTester::FailureReportingMode::QtTest);
    CandidateStripView view(m_fixture.cache);
    view.setModel(&strip);
    m_fixture.fill(strip, m_fixture.refined);
    view.setCurrentIndex(strip.indexOfOrdinal(7));
    QSignalSpy reset(&strip, &QAbstractItemModel::modelReset);
    strip.setOrder(static_cast<StripOrder>(order));
    QCOMPARE(strip.order(), static_cast<StripOrder>(order));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(view.currentIndex().data(CandidateStripModel::OrdinalRole).toInt(), 7);
    QCOMPARE(strip.index(0).data(CandidateStripModel::OrdinalRole).toInt(), baselineChoice);
    QSet<int> ordinals;
    for (int row = 1; row < strip.rowCount(); ++row) {
      const int ordinal = strip.index(row).data(CandidateStripModel::OrdinalRole).toInt();
      ordinals += ordinal;
      QCOMPARE(strip.indexOfOrdinal(ordinal).row(), row);
      if (row > 1) QVERIFY(notBefore(strip, static_cast<StripOrder>(order), row - 1, row));
    }
    QCOMPARE(ordinals.size(), 20);
    // Another order comes with other similarities, and nothing is lost.
    strip.setSample(m_fixture.state, m_fixture.refined, {});
    QCOMPARE(view.currentIndex().data(CandidateStripModel::OrdinalRole).toInt(), 7);
    m_fixture.fill(strip, m_fixture.refined);
    QCOMPARE(view.currentIndex().data(CandidateStripModel::OrdinalRole).toInt(), 7);
    strip.setOrder(StripOrder::Ordinal);
    QCOMPARE(strip.indexOfOrdinal(7).row(), 8);
    strip.clear();
    QVERIFY(!strip.indexOfOrdinal(7).isValid());
  }

  void theStripBarSaysWhatIsChosen() {
    StripBar bar;
    QSignalSpy order(&bar, &StripBar::orderChanged), scale(&bar, &StripBar::logOddsChanged);
    bar.setOrder(StripOrder::Similarity);
    bar.setOrder(StripOrder::Similarity);
    bar.setLogOdds(true);
    QCOMPARE(order.count(), 1);
    QCOMPARE(scale.count(), 1);
    QCOMPARE(bar.order(), StripOrder::Similarity);
  }

  void theStripAsksForHeatOnceAndForAll() {
    std::atomic_int calls = 0, pictures = 0;
    HeatCache heat;
    heat.setMapper([&](const std::vector<HeatMapRequest>& requests) {
      ++calls;
      pictures += static_cast<int>(requests.size());
      return tests::warmSpots(requests);
    });
    CandidateStripModel strip;
    CandidateStripView view(m_fixture.cache);
    view.setModel(&strip);
    view.setHeatCache(heat);
    m_fixture.fill(strip, m_fixture.refined);
    view.resize(400, 220);
    view.show();
    QSignalSpy arrived(&heat, &HeatCache::arrived);
    view.setHeat({.shown = true});
    QVERIFY(arrived.wait());
    QTest::qWait(50);
    int existing = 0;
    for (int row = 0; row < strip.rowCount(); ++row)
      existing += strip.index(row).data(CandidateStripModel::ImageFileRole).toString().isEmpty() ? 0 : 1;
    QCOMPARE(calls.load(), 1);
    QCOMPARE(pictures.load(), existing);
  }

  void theStripsMenuNamesItsCandidate() {
    CandidateStripModel strip;
    CandidateStripView view(m_fixture.cache);
    view.setModel(&strip);
    m_fixture.fill(strip, m_fixture.refined);
    strip.setOrder(StripOrder::Confidence);
    view.resize(1000, 220);
    view.show();
    QSignalSpy menu(&view, &CandidateStripView::contextMenuWanted);
    const QModelIndex cell = strip.index(3);
    const QPoint at = view.visualRect(cell).center();
    QContextMenuEvent mouse(QContextMenuEvent::Mouse, at, view.viewport()->mapToGlobal(at));
    QApplication::sendEvent(view.viewport(), &mouse);
    QCOMPARE(menu.count(), 1);
    QCOMPARE(menu[0][1].toInt(), cell.data(CandidateStripModel::OrdinalRole).toInt());
    view.setCurrentIndex(strip.indexOfOrdinal(5));
    QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(view.viewport(), &key);
    QCOMPARE(menu[1][1].toInt(), 5);
  }

  void theHeatBarOffersEveryClass() {
    HeatBar bar;
    bar.setClasses({QStringLiteral("tench"), QStringLiteral("church")});
    QCOMPARE(bar.view().fixedClass, -1);
    auto* choice = bar.findChild<QComboBox*>();
    choice->setCurrentIndex(choice->count() - 1);
    QCOMPARE(bar.view().fixedClass, 1);
    QVERIFY(!bar.view().ofPredicted);
    bar.setClasses({QStringLiteral("cat")});
    QCOMPARE(bar.view().fixedClass, -1);
    choice->setCurrentIndex(0);
  }

  void theHeatBarRemembersTheGrid() {
    QSettings().remove(QStringLiteral("heat/onGrid"));
    {
      HeatBar bar;
      QVERIFY(bar.view().onGrid);
      QSignalSpy changed(&bar, &HeatBar::changed);
      bar.findChild<QCheckBox*>()->click();
      QCOMPARE(changed.count(), 1);
      QVERIFY(!changed[0][0].value<HeatView>().onGrid);
    }
    QVERIFY(!HeatBar().view().onGrid);
    QSettings().remove(QStringLiteral("heat/onGrid"));
  }

  void prototypePicturesComeLastAskedForFirst() {
    std::mutex mutex;
    std::vector<int> made;
    std::binary_semaphore gate{0};
    int decoders = 0;
    PrototypePictures pictures;
    pictures.setSource([&] {
      ++decoders;
      return [&](int, int slot) -> std::filesystem::path {
        if (slot == 0) gate.acquire();
        const std::lock_guard lock(mutex);
        made.push_back(slot);
        if (slot == 3) throw Error("test.model", "There is no model in {0}.", {"/nowhere"});
        return "/pictures/" + std::to_string(slot);
      };
    });
    QCOMPARE(pictures.find(1, 0), PrototypePictures::Picture());
    for (int slot = 1; slot < 30; ++slot)
      pictures.find(1, slot);
    pictures.find(1, 3);
    QTRY_COMPARE(decoders, 1);
    gate.release();
    QTRY_COMPARE(pictures.find(1, 3).problem, QStringLiteral("There is no model in /nowhere."));
    QTRY_COMPARE(pictures.find(1, 29).file, QStringLiteral("/pictures/29"));
    QTRY_COMPARE(pictures.find(1, 0).file, QStringLiteral("/pictures/0"));
    QTest::qWait(50);
    const std::lock_guard lock(mutex);
    QCOMPARE(made[1], 3);
    QVERIFY(made.size() <= 1 + PrototypePictures::mostRequests);
    QCOMPARE(decoders, 1);
    pictures.setSource({});
    QCOMPARE(pictures.find(1, 29), PrototypePictures::Picture());
  }

  void thePrototypeStandsBeforeTheRealImages() {
    NearestReal nearest(m_fixture.cache);
    const QSize without = nearest.sizeHint();
    QStringList files;
    for (const int ordinal : {0, 1, 2})
      files += m_fixture.fileOf(m_fixture.refined, ordinal);
    nearest.setImages(files, 43);
    nearest.setPrototype({});
    QVERIFY(nearest.sizeHint().width() > without.width());
    nearest.resize(nearest.sizeHint().width(), 205);
    QSignalSpy wanted(&nearest, &NearestReal::pictureWanted);
    QTest::mouseClick(&nearest, Qt::LeftButton, {}, {50, 60}); // not there yet
    QCOMPARE(wanted.count(), 0);
    nearest.setPrototype({m_fixture.fileOf(m_fixture.refined, baselineChoice), {}});
    QTest::mouseClick(&nearest, Qt::LeftButton, {}, {50, 60});
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].toString(), m_fixture.fileOf(m_fixture.refined, baselineChoice));
    QTest::keyClick(&nearest, Qt::Key_Right);
    QTest::keyClick(&nearest, Qt::Key_Return);
    QCOMPARE(wanted[1][0].toString(), files[0]);
    nearest.setPrototype({{}, QStringLiteral("There is no model.")});
    QVERIFY(nearest.accessibleDescription().contains(QStringLiteral("There is no model.")));
  }

  void returnShowsARealImageWhateverElseItDoes() {
    QWidget window;
    QAction other(&window);
    other.setShortcut(Qt::Key_Return);
    window.addAction(&other);
    auto* nearest = new NearestReal(m_fixture.cache, &window);
    nearest->resize(120, 205);
    nearest->setImages({m_fixture.fileOf(m_fixture.refined, 0)}, 12);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    nearest->setFocus();
    QSignalSpy wanted(nearest, &NearestReal::pictureWanted), triggered(&other, &QAction::triggered);
    QTest::keyClick(nearest, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(triggered.count(), 0);
  }

private:
  /// How many pixels of a confidence bar are filled.
  double barOf(double p, bool logOdds) {
    QStandardItemModel model(1, 1);
    const QModelIndex cell = model.index(0, 0);
    model.setData(cell, p, CandidateStripModel::ConfidenceRole);
    model.setData(cell, 0.0, CandidateStripModel::BetaRole);
    CandidateDelegate delegate(m_fixture.cache);
    delegate.setLogOdds(logOdds);
    QStyleOptionViewItem option;
    option.palette = QApplication::palette();
    option.font = QApplication::font();
    option.rect = QRect({}, delegate.cellSize(option.font, CandidateDelegate::largestSide));
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(option.palette.color(QPalette::Base));
    QPainter painter(&image);
    delegate.paint(&painter, option, cell);
    painter.end();
    const QRgb filled = statusColour(SampleStatus::Normal, option.palette).rgb();
    int most = 0;
    for (int y = 0; y < image.height(); ++y) {
      int count = 0;
      for (int x = 0; x < image.width(); ++x)
        count += image.pixel(x, y) == filled ? 1 : 0;
      most = std::max(most, count);
    }
    return most;
  }

  static bool notBefore(const CandidateStripModel& strip, StripOrder order, int first, int second) {
    const auto data = [&](int row, int role) { return strip.index(row).data(role); };
    const int role =
        order == StripOrder::Confidence ? CandidateStripModel::ConfidenceRole : CandidateStripModel::SimilarityRole;
    if (order == StripOrder::Ordinal) return first < second;
    const QVariant a = data(first, role), b = data(second, role);
    if (!b.isValid()) return true;
    if (!a.isValid()) return false;
    return order == StripOrder::Confidence ? a.toDouble() >= b.toDouble() : a.toDouble() <= b.toDouble();
  }

  tests::PictureFixture m_fixture;
};

STILLROOM_TEST(TestStrip)
#include "test_strip.moc"
