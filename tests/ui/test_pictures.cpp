// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_fixture.h"
#include "support/test_main.h"

#include "ui/common/theme.h"
#include "ui/review/before_after/before_after_page.h"
#include "ui/review/picture/compare_view.h"
#include "ui/review/picture/picture_view.h"
#include "ui/review/strip/candidate_strip_view.h"
#include "ui/review/strip/nearest_real.h"
#include "ui/review/strip/strip_bar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtTest>

#include <algorithm>

using namespace stillroom;
using namespace stillroom::ui;

/// A class before and after. With STILLROOM_SHOTS set to a folder it leaves pictures of what shows pictures there.
class TestPictures : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { QVERIFY(m_fixture.refined != noRow); }

  void aColumnsPlaceIsItsSample() {
    BeforeAfterPage page(m_fixture.cache, m_fixture.heat);
    page.setState(m_fixture.state, 2);
    page.resize(900, 460);
    page.show();
    QSignalSpy wanted(&page, &BeforeAfterPage::sampleWanted);
    QListView& view = page.columns();
    QCOMPARE(view.model()->rowCount(), 10);
    for (const int column : {0, 3}) {
      const QRect rect = view.visualRect(view.model()->index(column, 0));
      QCOMPARE(view.indexAt(rect.center()).row(), column);
      QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, rect.center());
      QCOMPARE(wanted.back().front().toInt(), 20 + column);
    }
    page.setCurrentRow(29);
    QCOMPARE(view.currentIndex().row(), 9);
    QVERIFY(view.viewport()->rect().intersects(view.visualRect(view.currentIndex())));
    page.setCurrentRow(3); // of another class
    QVERIFY(!view.currentIndex().isValid());
  }

  void beforeAndAfterModelKeepsItsRows() {
    BeforeAfterModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setState(m_fixture.state, allClasses, false);
    QCOMPARE(model.rowCount(), m_fixture.state.sampleCount());
    QCOMPARE(model.samples(), m_fixture.state.sampleCount());
    const QPersistentModelIndex kept(model.index(5));
    model.setState(m_fixture.state, allClasses, false);
    QVERIFY(kept.isValid());
    model.setState(m_fixture.state, allClasses, true);
    QCOMPARE(model.rowCount(), model.replaced());
    for (int i = 0; i < model.rowCount(); ++i) {
      const QModelIndex cell = model.index(i);
      QVERIFY(cell.data(BeforeAfterModel::ChosenRole).toInt() != baselineChoice);
      QVERIFY(cell.data(BeforeAfterModel::BeforeFileRole) != cell.data(BeforeAfterModel::ImageFileRole));
      QCOMPARE(model.indexOfRow(cell.data(BeforeAfterModel::RowRole).toInt()), cell);
    }
    model.setState({}, allClasses, false);
    QCOMPARE(model.rowCount(), 0);
  }

  void aThousandColumnsPaintOnlyWhatShows() {
    const auto contents = tests::makeContents({.classes = 1, .imagesPerClass = 1000, .featureSize = 2});
    BeforeAfterPage page(m_fixture.cache, m_fixture.heat);
    page.setState(tests::makeState(contents), 0);
    page.resize(900, 460);
    page.show();
    for (int i = 0; i < 5; ++i) {
      page.setCurrentRow(i * 200);
      page.grab();
      QVERIFY(m_fixture.cache.queued() < 100);
      m_fixture.cache.dropRequests();
    }
  }

  void anotherPictureIsLookedAtForAWhile() {
    QWidget window;
    auto* picture = new PictureView(m_fixture.cache, m_fixture.heat, &window);
    auto* elsewhere = new QPushButton(&window);
    window.addAction(picture->backAction());
    window.resize(300, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    elsewhere->setFocus();
    const auto file = [this](int ordinal) { return m_fixture.fileOf(m_fixture.refined, ordinal); };
    const QString sample = QStringLiteral("tench 3"), real = QStringLiteral("Real image n01440764_1.JPEG");
    picture->resize(200, 200);
    picture->setPicture(file(0), sample, QStringLiteral("Candidate 0"));
    const QImage own = shot(*picture);
    QSignalSpy changed(picture, &PictureView::lookChanged);
    picture->lookAt(file(1), real);
    QVERIFY(picture->looksAway());
    QCOMPARE(picture->accessibleName(), real);
    QVERIFY(shot(*picture) != own);
    picture->setPicture(file(0), sample, QStringLiteral("Candidate 0, with another β"));
    QVERIFY(picture->looksAway()); // the same image, of which something else is known now
    QTest::keyClick(elsewhere, Qt::Key_Escape);
    QVERIFY(!picture->looksAway());
    QCOMPARE(picture->accessibleName(), sample);
    QCOMPARE(picture->accessibleDescription(), QStringLiteral("Candidate 0, with another β"));
    QCOMPARE(shot(*picture), own);
    QCOMPARE(changed.count(), 2);
    QVERIFY(!picture->backAction()->isEnabled()); // Esc is anybody's again
    picture->lookAt(file(1), real);
    picture->setPicture(file(2), sample);
    QVERIFY(!picture->looksAway());
    picture->lookAt(file(1), real);
    picture->setPicture(file(2), QStringLiteral("tench 4"));
    QVERIFY(!picture->looksAway());
  }

  void theWheelMovesAlongARow() {
    BeforeAfterPage page(m_fixture.cache, m_fixture.heat);
    page.setState(m_fixture.state, allClasses);
    page.resize(500, 460);
    page.show();
    CandidateStripModel model;
    CandidateStripView strip(m_fixture.cache);
    strip.setModel(&model);
    m_fixture.fill(model, m_fixture.refined);
    strip.resize(300, 220);
    strip.show();
    for (QListView* view : {&page.columns(), static_cast<QListView*>(&strip)}) {
      QVERIFY(QTest::qWaitForWindowExposed(view->window()));
      const QPointF at = view->viewport()->rect().center();
      QWheelEvent down(at, view->viewport()->mapToGlobal(at), {}, {0, -120}, {}, {}, Qt::NoScrollPhase, false);
      QApplication::sendEvent(view->viewport(), &down);
      QCOMPARE(view->horizontalScrollBar()->value(), 120);
      QVERIFY(view->verticalScrollBar()->value() == 0);
    }
  }

  void picturesInBothThemes() {
    for (const auto& [theme, name] :
         {std::pair(Theme::Light, QStringLiteral("light")), std::pair(Theme::Dark, QStringLiteral("dark"))}) {
      applyTheme(theme);
      for (const HeatView& heat : {HeatView{}, HeatView{.shown = true}})
        shootAll(name + (heat.shown ? QStringLiteral("-heat") : QString()), heat);
    }
    applyTheme(Theme::Light);
  }

private:
  QList<ComparedPicture> pictures() const {
    CandidateStripModel strip;
    m_fixture.fill(strip, m_fixture.refined);
    return comparedPictures(strip, m_fixture.other(m_fixture.state.choice(m_fixture.refined).ruleChosen));
  }

  QImage shot(QWidget& widget) {
    settle();
    return widget.grab().toImage();
  }

  void settle() {
    QTest::qWait(120);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture.cache.pending(), 0, 20000);
    QTest::qWait(120);
  }

  /// Without heat a shot shows each of these pictures, or `least` of one; with heat it is another than without.
  void shoot(QWidget& widget, const QString& name, const QStringList& files, double least = 1) {
    widget.show();
    settle();
    const QImage image = widget.grab().toImage();
    if (name.endsWith(QStringLiteral("-heat"))) {
      QVERIFY2(image != m_plain.value(name.chopped(5)), qPrintable(name));
    } else {
      m_plain[name] = image;
      double most = 0, worst = 1;
      for (const QString& file : files) {
        most = std::max(most, tests::shownPart(image, file));
        worst = std::min(worst, tests::shownPart(image, file));
      }
      QVERIFY2(least < 1 ? most >= least : worst == 1, qPrintable(name));
    }
    if (const QString folder = qEnvironmentVariable("STILLROOM_SHOTS"); !folder.isEmpty())
      image.save(folder + u'/' + name + QStringLiteral(".png"));
  }

  void shootAll(const QString& suffix, const HeatView& heat) {
    shootPage(suffix, heat);
    shootCompared(suffix, heat);
    shootStrip(suffix, heat);
    PictureView picture(m_fixture.cache, m_fixture.heat);
    picture.setPicture(m_fixture.fileOf(m_fixture.refined, 3), QStringLiteral("x"));
    picture.setHeat(heat, 1);
    picture.resize(300, 300);
    const QStringList file{m_fixture.fileOf(m_fixture.refined, 3)};
    shoot(picture, QStringLiteral("picture-") + suffix, file);
    for (int i = 0; i < 3; ++i)
      picture.zoomIn();
    shoot(picture, QStringLiteral("zoomed-") + suffix, file, 0.1);
  }

  void shootPage(const QString& suffix, const HeatView& heat) {
    BeforeAfterPage page(m_fixture.cache, m_fixture.heat);
    page.setState(m_fixture.state, m_fixture.state.classOf(m_fixture.refined));
    page.setCurrentRow(m_fixture.refined);
    page.setHeat(heat);
    page.resize(900, 430);
    const int row = m_fixture.refined;
    shoot(page, QStringLiteral("before-after-") + suffix,
          {m_fixture.fileOf(row, baselineChoice), m_fixture.fileOf(row, m_fixture.state.choice(row).chosen)});
  }

  void shootCompared(const QString& suffix, const HeatView& heat) {
    QList<ComparedPicture> four = pictures();
    QStringList files;
    for (const ComparedPicture& each : four)
      files += each.file;
    four += four.front();
    CompareView compare(m_fixture.cache, m_fixture.heat);
    compare.setPictures(four);
    compare.setHeat(heat);
    compare.bar().swap();
    compare.resize(760, 680);
    for (const CompareMode mode : allCompareModes) {
      compare.bar().setMode(mode);
      shoot(compare, QStringLiteral("compare%1-").arg(static_cast<int>(mode)) + suffix, files, 0.4);
    }
  }

  void shootStrip(const QString& suffix, const HeatView& heat) {
    QWidget strip;
    CandidateStripModel model;
    auto* bar = new StripBar(&strip);
    auto* nearest = new NearestReal(m_fixture.cache, &strip);
    auto* view = new CandidateStripView(m_fixture.cache, &strip);
    view->setHeatCache(m_fixture.heat);
    view->setModel(&model);
    view->setHeat(heat);
    view->setLogOdds(heat.shown);
    m_fixture.fill(model, m_fixture.refined);
    const auto file = [this](int ordinal) { return m_fixture.fileOf(m_fixture.refined, ordinal); };
    nearest->setImages({file(0), file(1), file(2)}, 43);
    nearest->setPrototype(heat.shown ? PrototypePictures::Picture{file(3), {}}
                                     : PrototypePictures::Picture{{}, QStringLiteral("There is no model.")});
    model.setOrder(StripOrder::Confidence);
    view->setCurrentIndex(model.index(2));
    auto* column = new QVBoxLayout(&strip);
    column->addWidget(bar);
    auto* row = new QHBoxLayout;
    row->addWidget(nearest);
    row->addWidget(view, 1);
    column->addLayout(row);
    strip.resize(900, 270);
    shoot(strip, QStringLiteral("strip-") + suffix,
          {file(0), model.index(2).data(CandidateStripModel::ImageFileRole).toString()});
  }

  tests::PictureFixture m_fixture;
  QHash<QString, QImage> m_plain;
};

STILLROOM_TEST(TestPictures)
#include "test_pictures.moc"
