// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_fixture.h"
#include "support/test_main.h"

#include "ui/review/picture/compare_view.h"
#include "ui/review/picture/picture_view.h"
#include "ui/review/picture/slider_picture.h"

#include <QSet>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace stillroom;
using namespace stillroom::ui;

namespace {

constexpr QSize small(64, 64), large(512, 384);
constexpr QSizeF frame(300, 200);

/// Where a place of the picture, in shares, is in the frame.
QPointF seen(const PictureZoom& zoom, QPointF share, QSize picture) {
  const QRectF place = placeOf(zoom, picture, frame);
  return place.topLeft() + QPointF(share.x() * place.width(), share.y() * place.height());
}

QPointF shareAt(const PictureZoom& zoom, QPointF point, QSize picture) {
  const QRectF place = placeOf(zoom, picture, frame);
  return {(point.x() - place.x()) / place.width(), (point.y() - place.y()) / place.height()};
}

bool close(QPointF a, QPointF b) {
  return std::hypot(a.x() - b.x(), a.y() - b.y()) < 1e-6;
}

} // namespace

/// Zooming, and pictures that are compared at one zoom.
class TestZoom : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { QVERIFY(m_fixture.refined != noRow); }

  void fittedIsAsLargeAsTheFrameTakes() {
    QCOMPARE(placeOf({}, small, frame), QRectF(50, 0, 200, 200));
    QCOMPARE(fittingScale(large, frame), 200.0 / 384);
    QCOMPARE(fittingScale({}, frame), 1.0);
  }

  void whatIsUnderThePointerStays() {
    const PictureZoom start{.fitted = false, .scale = 4, .centre = {0.4, 0.6}};
    for (const double factor : {1.5, 2.0, 0.75})
      for (const QPointF point : {QPointF(10, 20), QPointF(150, 100), QPointF(299, 3)}) {
        const QPointF share = shareAt(start, point, large);
        const PictureZoom after = zoomedAbout(start, factor, point, large, frame);
        QVERIFY(!after.fitted);
        QCOMPARE(after.scale, 4 * factor);
        QVERIFY(close(seen(after, share, large), point));
      }
  }

  void zoomingStaysWithinBounds() {
    for (const QSize picture : {small, large}) {
      PictureZoom zoom;
      for (int i = 0; i < 40; ++i)
        zoom = zoomedAbout(zoom, 1.5, {20, 20}, picture, frame);
      QCOMPARE(zoom.scale, highestScale);
      for (int i = 0; i < 40; ++i)
        zoom = zoomedAbout(zoom, 0.7, {280, 20}, picture, frame);
      QCOMPARE(zoom.scale, std::min(1.0, fittingScale(picture, frame)));
      // Smaller than the frame: in its middle.
      QVERIFY(close(seen(zoom, {0.5, 0.5}, picture), {150, 100}));
    }
  }

  void panningLeavesNoEmptySpace() {
    const PictureZoom start{.fitted = false, .scale = 2, .centre = {0.5, 0.5}};
    QVERIFY(close(seen(panned(start, {30, -10}, large, frame), {0.5, 0.5}, large), {180, 90}));
    for (const QPointF by : {QPointF(1e5, 1e5), QPointF(-1e5, 1e5), QPointF(-1e5, -1e5)}) {
      const QRectF place = placeOf(panned(start, by, large, frame), large, frame);
      QVERIFY(place.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(QRectF({}, frame)));
    }
    QVERIFY(canPan(start, large, frame));
    QVERIFY(!canPan({}, large, frame));
    QVERIFY(!canPan({.fitted = false, .scale = 1}, small, frame));
    QCOMPARE(panned({}, {5, 5}, large, frame), PictureZoom());
  }

  void aStepStopsWhereThePictureFits() {
    const double fitting = fittingScale(small, frame);
    const PictureZoom below{.fitted = false, .scale = fitting * 0.9}, above{.fitted = false, .scale = fitting * 1.1};
    QVERIFY(stepped(below, 1.4, {}, small, frame).fitted);
    QVERIFY(stepped(above, 1 / 1.4, {}, small, frame).fitted);
    QVERIFY(!stepped({}, 1.4, {}, small, frame).fitted);
    QVERIFY(!stepped(above, 1.4, {}, small, frame).fitted);
    QCOMPARE(scaledTo({}, 1, large, frame).scale, 1.0);
  }

  void onlyWhatShowsIsDrawn() {
    for (const double scale : {0.4, 1.0, 7.3, 64.0})
      for (const QPointF centre : {QPointF(0, 0), QPointF(0.31, 0.77), QPointF(1, 1)}) {
        const PictureZoom zoom = bounded({.fitted = false, .scale = scale, .centre = centre}, large, frame);
        const QRectF place = placeOf(zoom, large, frame);
        const VisiblePart part = visiblePart(place, large, frame);
        QVERIFY(QRect({}, large).contains(part.source));
        const QRectF shown = place.intersected(QRectF({}, frame));
        QVERIFY(part.target.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(shown));
        QVERIFY(part.target.width() < shown.width() + 2 * zoom.scale + 1e-6);
        QVERIFY(std::abs(part.target.width() - part.source.width() * zoom.scale) < 1e-6);
      }
    QVERIFY(visiblePart(QRectF(500, 0, 10, 10), small, frame).source.isEmpty());
  }

  void theDividerIsWhereItIsPut() {
    const QRectF fitted = placeOf({}, small, frame), beyond(-200, -100, 900, 700);
    for (const QRectF& place : {fitted, beyond})
      for (const double share : {0.0, 0.25, 0.5, 1.0})
        QCOMPARE(dividerShare(place, frame, dividerPosition(place, frame, share)), share);
    QCOMPARE(dividerPosition(fitted, frame, 0.5), 150.0);
    QCOMPARE(dividerPosition(fitted, frame, 0), 50.0);
    QCOMPARE(dividerShare(fitted, frame, -90), 0.0);
    QCOMPARE(dividerShare(fitted, frame, 900), 1.0);
  }

  void aViewZoomsWithWheelKeysAndButtons() {
    PictureView view(m_fixture.cache, m_fixture.heat);
    view.resize(300, 200);
    view.setPicture(m_fixture.fileOf(m_fixture.refined, baselineChoice), QStringLiteral("tench 3"),
                    QStringLiteral("confidence 0.3"));
    view.show();
    QCOMPARE(view.accessibleName(), QStringLiteral("tench 3"));
    QCOMPARE(view.accessibleDescription(), QStringLiteral("confidence 0.3"));
    QTRY_COMPARE(tests::shownPart(view.grab().toImage(), m_fixture.fileOf(m_fixture.refined, baselineChoice)), 1.0);
    QSignalSpy changed(&view, &PictureView::zoomChanged);
    wheel(view, {60, 50}, 120);
    QVERIFY(!view.zoom().fitted);
    QVERIFY(std::abs(view.zoom().scale - 200.0 * view.devicePixelRatioF() / 64 * std::sqrt(2.0)) < 1e-9);
    QCOMPARE(changed.count(), 1);
    wheel(view, {60, 50}, 240);
    const QPointF centre = view.zoom().centre;
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(view.zoom().centre.x() > centre.x());
    view.actualSize();
    QCOMPARE(view.zoom().scale, 1.0);
    const PictureZoom still = view.zoom();
    QTest::keyClick(&view, Qt::Key_Right); // all of it shows: nowhere to go
    QCOMPARE(view.zoom(), still);
    QTest::mouseDClick(&view, Qt::LeftButton);
    QVERIFY(view.zoom().fitted);
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(!view.zoom().fitted);
    QTest::keyClick(&view, Qt::Key_F);
    QVERIFY(view.zoom().fitted);
  }

  void pixelsStaySquareWhereTheyAreEnlarged() {
    QImage image(4, 4, QImage::Format_RGB32);
    for (int y = 0; y < 4; ++y)
      for (int x = 0; x < 4; ++x)
        image.setPixel(x, y, (x + y) % 2 == 0 ? 0xffff0000 : 0xff0000ff);
    const QString file = m_fixture.folder.filePath(QStringLiteral("chequers.png"));
    QVERIFY(image.save(file));
    PictureView view(m_fixture.cache, m_fixture.heat);
    view.setPicture(file, QStringLiteral("chequers"));
    view.resize(200, 200);
    view.show();
    QTRY_COMPARE(view.grab().toImage().pixel(10, 10), 0xffff0000U);
    const QImage shown = view.grab().toImage();
    QSet<QRgb> colours;
    for (int y = 4; y < 144; ++y)
      for (int x = 4; x < 164; ++x)
        colours += shown.pixel(x, y);
    QCOMPARE(colours, (QSet<QRgb>{0xffff0000, 0xff0000ff})); // and none between
  }

  void draggingPansAndComparedViewsFollow() {
    CompareView view(m_fixture.cache, m_fixture.heat);
    view.setPictures(pictures());
    view.resize(700, 500);
    view.show();
    PictureView* first = nullptr;
    for (PictureView* each : view.findChildren<PictureView*>()) {
      if (!each->isVisible()) continue;
      first = each;
      QTRY_COMPARE(mostShown(*each), 1.0); // any of them may be the one that zooms
    }
    QVERIFY(first);
    for (int i = 0; i < 6; ++i)
      view.zoomIn();
    const QPointF before = view.zoom().centre;
    drag(*first, {100, 100}, {120, 130});
    QVERIFY(view.zoom().centre.x() < before.x());
    QVERIFY(view.zoom().centre.y() < before.y());
    for (PictureView* each : view.findChildren<PictureView*>())
      QCOMPARE(each->zoom(), view.zoom());
    view.fit();
    QVERIFY(view.zoom().fitted);
  }

  void blinkingTakesTurnsUntilPaused() {
    CompareView view(m_fixture.cache, m_fixture.heat);
    view.setPictures(pictures());
    view.bar().setPaused(false);
    view.bar().setInterval(CompareBar::fastest);
    view.bar().setMode(CompareMode::Blink);
    QSignalSpy turned(&view, &CompareView::turned);
    QTest::qWait(2 * CompareBar::fastest);
    QCOMPARE(turned.count(), 0); // nobody sees it
    view.resize(500, 400);
    view.show();
    QTRY_VERIFY(turned.count() >= 2);
    QVERIFY(turned[0][0].toInt() != turned[1][0].toInt());
    view.togglePause();
    const auto count = turned.count();
    QTest::qWait(2 * CompareBar::fastest);
    QCOMPARE(turned.count(), count);
    view.togglePause();
    QTRY_VERIFY(turned.count() > count);
    view.bar().setInterval(1); // never faster than is safe
    QCOMPARE(view.bar().interval(), CompareBar::fastest);
  }

  void theDividerIsDraggedAndMovedByKeys() {
    CompareView view(m_fixture.cache, m_fixture.heat);
    view.setPictures(pictures());
    view.bar().setMode(CompareMode::Slider);
    view.resize(600, 500);
    view.show();
    auto* slider = view.findChild<SliderPicture*>();
    QTRY_VERIFY(mostShown(*slider) > 0.4); // half of each picture shows
    // It stands in the middle, dark between white lines, once the left picture is there too.
    const auto inTheMiddle = [&] {
      const QImage image = slider->grab().toImage();
      int darkest = 255, lightest = 0;
      for (int x = slider->width() / 2 - 3; x <= slider->width() / 2 + 3; ++x) {
        darkest = std::min(darkest, image.pixelColor(x, 3).value());
        lightest = std::max(lightest, image.pixelColor(x, 3).value());
      }
      return darkest < 100 && lightest > 230;
    };
    QTRY_VERIFY(inTheMiddle());
    QCOMPARE(slider->share(), 0.5);
    const QImage half = slider->grab().toImage();
    drag(*slider, slider->rect().center(), slider->rect().center() + QPoint(60, 0));
    QVERIFY(slider->share() > 0.55 && slider->share() < 0.9);
    QVERIFY(slider->grab().toImage() != half);
    const double share = slider->share();
    QTest::keyClick(slider, Qt::Key_Left);
    QVERIFY(slider->share() < share);
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(slider->share(), 0.0);
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(slider->share(), 1.0);
  }

  void whatIsComparedComesOnceEach() {
    CandidateStripModel strip;
    m_fixture.fill(strip, m_fixture.refined);
    const int rule = m_fixture.state.choice(m_fixture.refined).ruleChosen;
    const QList<ComparedPicture> alone = comparedPictures(strip, baselineChoice);
    QCOMPARE(alone.size(), rule == baselineChoice ? 1 : 2);
    const QList<ComparedPicture> two = comparedPictures(strip, m_fixture.other(rule));
    QCOMPARE(two.size(), alone.size() + 1);
    QCOMPARE(two.front().file, m_fixture.fileOf(m_fixture.refined, baselineChoice));
    QCOMPARE(two.back().file, m_fixture.fileOf(m_fixture.refined, m_fixture.other(rule)));
    for (const ComparedPicture& each : two)
      QVERIFY(!each.title.isEmpty() && !each.caption.isEmpty());
    CompareView view(m_fixture.cache, m_fixture.heat);
    view.setPictures(two);
    QCOMPARE(view.bar().pair(), std::pair(0, static_cast<int>(two.size()) - 1));
    view.swap();
    QCOMPARE(view.bar().pair(), std::pair(static_cast<int>(two.size()) - 1, 0));
    view.setPictures({});
    QCOMPARE(view.bar().pair(), std::pair(-1, -1));
  }

private:
  QList<ComparedPicture> pictures() const {
    CandidateStripModel strip;
    m_fixture.fill(strip, m_fixture.refined);
    return comparedPictures(strip, m_fixture.other(m_fixture.state.choice(m_fixture.refined).ruleChosen));
  }

  /// How much of the compared picture that shows best a widget shows.
  double mostShown(QWidget& widget) const {
    const QImage image = widget.grab().toImage();
    double most = 0;
    for (const ComparedPicture& each : pictures())
      most = std::max(most, tests::shownPart(image, each.file));
    return most;
  }

  static void drag(QWidget& widget, QPoint from, QPoint to) {
    const auto send = [&](QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons held) {
      QMouseEvent event(type, at, widget.mapToGlobal(at), button, held, Qt::NoModifier);
      QApplication::sendEvent(&widget, &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
  }

  static void wheel(QWidget& widget, QPoint at, int delta) {
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&widget, &event);
  }

  tests::PictureFixture m_fixture;
};

STILLROOM_TEST(TestZoom)
#include "test_zoom.moc"
