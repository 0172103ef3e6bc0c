// SPDX-License-Identifier: GPL-3.0-or-later
#include "heat_recorder.h"
#include "support/test_main.h"

#include "base/error.h"
#include "ui/images/heat_cache.h"
#include "ui/images/heat_colours.h"

#include <QSignalSpy>
#include <QtTest>

#include <atomic>
#include <mutex>

using namespace stillroom;
using namespace stillroom::ui;

namespace {

std::vector<HeatMap> flatMaps(const std::vector<HeatMapRequest>& requests) {
  std::vector<HeatMap> maps;
  for (const HeatMapRequest& request : requests) {
    if (request.picture == "bad.png") throw Error("test.bad", "{0} can't be read.", {"bad.png"});
    maps.push_back({4, 2, std::vector<std::uint8_t>(8, static_cast<std::uint8_t>(request.classIndex))});
  }
  return maps;
}

struct Recorder : tests::HeatRecorder {
  HeatMapper mapper() { return HeatRecorder::mapper(flatMaps); }
};

} // namespace

class TestHeat : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void mapsComeInBatchesTheLastAskedForFirst() {
    Recorder recorder;
    HeatCache cache;
    cache.setMapper(recorder.mapper());
    QSignalSpy arrived(&cache, &HeatCache::arrived);
    for (int i = 0; i < 60; ++i)
      QVERIFY(cache.find(QString::number(i), i).isNull());
    for (int i = 0; i < 20; ++i)
      cache.find(QStringLiteral("3"), 3); // again and again: it moves to the front, once
    recorder.gate.release(1000);
    QTRY_COMPARE(arrived.count(), 2);
    const std::lock_guard lock(recorder.mutex);
    QCOMPARE(recorder.calls.size(), std::size_t{2});
    QCOMPARE(recorder.calls[0].size(), HeatCache::batch);
    QCOMPARE(recorder.calls[0][0].picture, std::filesystem::path("3"));
    QCOMPARE(recorder.calls[0][1].picture, std::filesystem::path("59"));
    std::size_t made = 0;
    for (const auto& call : recorder.calls)
      made += call.size();
    QCOMPARE(made, std::size_t{60});
    QCOMPARE(qGray(cache.find(QStringLiteral("7"), 7).pixel(0, 0)), 7);
  }

  void aSamplesCandidatesGoTogether() {
    Recorder recorder;
    recorder.gate.release(1000);
    HeatCache cache;
    cache.setMapper(recorder.mapper());
    QList<HeatWanted> wanted;
    for (int i = 0; i < 21; ++i)
      wanted += {QString::number(i), 5};
    cache.request(wanted);
    QVERIFY(cache.pending(QStringLiteral("20"), 5));
    QSignalSpy arrived(&cache, &HeatCache::arrived);
    QVERIFY(arrived.wait());
    QVERIFY(!cache.pending(QStringLiteral("20"), 5));
    cache.request(wanted); // all there: nothing to do
    QTest::qWait(20);
    const std::lock_guard lock(recorder.mutex);
    QCOMPARE(recorder.calls.size(), std::size_t{1});
    QCOMPARE(recorder.calls[0].size(), std::size_t{21});
    for (int i = 0; i < 21; ++i)
      QCOMPARE(recorder.calls[0][static_cast<std::size_t>(i)].picture, std::filesystem::path(std::to_string(i)));
    QCOMPARE(cache.find(QStringLiteral("9"), 5).size(), QSize(4, 2));
  }

  void whatTheGridShowsComesLastAndInSmallBatches() {
    Recorder recorder;
    HeatCache cache;
    cache.setMapper(recorder.mapper());
    QSignalSpy arrived(&cache, &HeatCache::arrived);
    cache.setQueue(numbered(20, 1));
    cache.find(QStringLiteral("picture"), 1);
    cache.request({{QStringLiteral("candidate"), 1}, {QStringLiteral("3"), 1}});
    recorder.gate.release(1000);
    QTRY_COMPARE(arrived.count(), 4);
    const std::lock_guard lock(recorder.mutex);
    QCOMPARE(recorder.calls[0].size(), std::size_t{3});
    QCOMPARE(recorder.calls[1].size(), HeatCache::queueBatch);
    QCOMPARE(recorder.calls[3].size(), 19 - 2 * HeatCache::queueBatch); // "3" was there already
    QCOMPARE(recorder.calls[1][0].picture, std::filesystem::path("0"));
    QCOMPARE(arrived[1][0].value<QList<HeatWanted>>().front(), (HeatWanted{QStringLiteral("0"), 1}));
  }

  void anotherQueueTakesThePlaceOfTheOneBefore() {
    Recorder recorder;
    HeatCache cache;
    cache.setMapper(recorder.mapper());
    QSignalSpy arrived(&cache, &HeatCache::arrived);
    cache.setQueue(numbered(20, 1));
    QTRY_COMPARE(recorder.begun.load(), 1);
    cache.setQueue(numbered(20, 2));
    cache.setQueue(numbered(9, 3));
    recorder.gate.release(1000);
    QTRY_COMPARE(arrived.count(), 3);
    QTest::qWait(20);
    const std::lock_guard lock(recorder.mutex);
    QCOMPARE(recorder.calls.size(), std::size_t{3});
    QCOMPARE(recorder.calls[0][0].classIndex, 1);
    QCOMPARE(recorder.calls[1].size() + recorder.calls[2].size(), std::size_t{9});
    QCOMPARE(recorder.calls[1][0].classIndex, 3);
  }

  void droppedRequestsAreNotMade() {
    Recorder recorder;
    HeatCache cache;
    cache.setMapper(recorder.mapper());
    cache.setQueue(numbered(20, 1));
    cache.request(numbered(5, 2));
    cache.dropRequests();
    recorder.gate.release(1000);
    QTest::qWait(30);
    QCOMPARE(recorder.begun.load(), 0);
  }

  void coloursAreKeptWithinBounds() {
    constexpr qint64 bytes = 64 << 10;
    Recorder recorder;
    recorder.gate.release(1000);
    HeatCache cache(bytes);
    cache.setMapper(recorder.mapper());
    QVERIFY(cache.coloured({QStringLiteral("1"), 5}, 64, HeatColours::Jet).isNull());
    QTest::qWait(20);
    QCOMPARE(recorder.begun.load(), 0); // looking doesn't ask
    QSignalSpy arrived(&cache, &HeatCache::arrived);
    cache.request(numbered(30, 200));
    QVERIFY(arrived.wait());
    for (const HeatWanted& wanted : numbered(30, 200)) {
      const QImage image = cache.coloured(wanted, 64, HeatColours::Jet);
      QCOMPARE(image.size(), QSize(64, 32));
      QCOMPARE(image.pixel(9, 9), colouredHeat(cache.find(wanted.file, 200), HeatColours::Jet, 1).pixel(0, 0));
      QVERIFY(cache.bytesHeld() <= bytes + bytes / 2);
    }
    QCOMPARE(cache.coloured({QStringLiteral("1"), 200}, 2, HeatColours::Jet).size(), QSize(2, 1));
    QVERIFY(cache.coloured({QStringLiteral("1"), 5}, 64, HeatColours::Jet).isNull());
  }

  void whatNobodyCanAskForIsLeftOut() {
    Recorder recorder;
    HeatCache cache;
    cache.setMapper(recorder.mapper());
    cache.request({{QString(), 1}, {QStringLiteral("a"), -1}});
    cache.setQueue({{QString(), 1}, {QStringLiteral("a"), -1}});
    QTest::qWait(20);
    QCOMPARE(recorder.begun.load(), 0);
  }

  void theClassIsIntendedPredictedOrChosen() {
    QCOMPARE(HeatView{}.classFor(3, 7), 3);
    QCOMPARE(HeatView{.ofPredicted = true}.classFor(3, 7), 7);
    QCOMPARE((HeatView{.ofPredicted = true, .fixedClass = 0}.classFor(3, 7)), 0);
  }

  void mapsOfAnotherProjectAreDropped() {
    Recorder old, fresh;
    HeatCache cache;
    cache.setMapper(old.mapper());
    cache.find(QStringLiteral("a"), 1);
    QTRY_COMPARE(old.begun.load(), 1);
    cache.setMapper(fresh.mapper());
    QVERIFY(cache.find(QStringLiteral("a"), 1).isNull());
    old.gate.release(10);
    fresh.gate.release(10);
    QTRY_VERIFY(!cache.find(QStringLiteral("a"), 1).isNull());
    const std::lock_guard lock(fresh.mutex);
    QCOMPARE(fresh.calls.size(), std::size_t{1});
  }

  void aFailureIsSaidOnce() {
    Recorder recorder;
    recorder.gate.release(1000);
    HeatCache cache;
    cache.setMapper(recorder.mapper());
    QSignalSpy problem(&cache, &HeatCache::problem);
    cache.find(QStringLiteral("bad.png"), 1);
    QVERIFY(problem.wait());
    QCOMPARE(problem.front().front().toString(), QStringLiteral("bad.png can't be read."));
    for (int i = 0; i < 5; ++i)
      QVERIFY(cache.find(QStringLiteral("bad.png"), 1).isNull());
    QTest::qWait(50);
    QCOMPARE(problem.count(), 1);
  }

  void onePictureThatCannotBeReadLeavesTheOthers() {
    Recorder recorder;
    HeatCache cache;
    cache.setMapper(recorder.mapper());
    QSignalSpy problem(&cache, &HeatCache::problem);
    cache.find(QStringLiteral("alone"), 1);
    for (int i = 0; i < 8; ++i)
      cache.find(QString::number(i), i);
    cache.find(QStringLiteral("bad.png"), 1);
    cache.find(QStringLiteral("bad.png"), 2);
    recorder.gate.release(1000);
    for (int i = 0; i < 8; ++i)
      QTRY_VERIFY(!cache.find(QString::number(i), i).isNull());
    QVERIFY(cache.find(QStringLiteral("bad.png"), 1).isNull());
    QCOMPARE(problem.count(), 1);
    QCOMPARE(problem.front().front().toString(), QStringLiteral("bad.png can't be read."));
  }

  void whatIsNotAboutPicturesIsNotTriedForEach() {
    std::atomic_int calls = 0;
    HeatCache cache;
    cache.setMapper([&](const std::vector<HeatMapRequest>&) -> std::vector<HeatMap> {
      ++calls;
      throw Error("test.detector", "There is no detector.");
    });
    QSignalSpy problem(&cache, &HeatCache::problem);
    for (int i = 0; i < 16; ++i)
      cache.find(QString::number(i), i);
    QVERIFY(problem.wait());
    QCOMPARE(calls.load(), 3); // all together, and two of them alone
    cache.setQueue(numbered(40, 7));
    QTRY_COMPARE(calls.load(), 3 + 5 * 3);
    QTest::qWait(20);
    QCOMPARE(problem.count(), 1); // said already
  }

  void withoutAMapperNothingHappens() {
    HeatCache cache;
    QVERIFY(cache.find(QStringLiteral("a"), 0).isNull());
    cache.setMapper({});
    QVERIFY(cache.find(QStringLiteral("a"), 0).isNull());
  }

  void hotterPlacesCoverMore() {
    QImage heat(256, 1, QImage::Format_Grayscale8);
    for (int x = 0; x < 256; ++x)
      heat.scanLine(0)[x] = static_cast<uchar>(x);
    for (const HeatColours colours : {HeatColours::Inferno, HeatColours::Viridis, HeatColours::Jet}) {
      const QImage full = colouredHeat(heat, colours, 1);
      for (int x = 1; x < 256; ++x)
        QVERIFY(qAlpha(full.pixel(x, 0)) >= qAlpha(full.pixel(x - 1, 0)));
      QCOMPARE(qAlpha(full.pixel(255, 0)), 255);
      QCOMPARE(qAlpha(colouredHeat(heat, colours, 0).pixel(255, 0)), 0);
      QVERIFY(!heatColoursText(colours).isEmpty());
      // Inferno and Viridis get lighter all the way, so that they can be read without telling colours apart.
      for (int x = 1; colours != HeatColours::Jet && x < 256; ++x)
        QVERIFY(qGray(qUnpremultiply(full.pixel(x, 0))) >= qGray(qUnpremultiply(full.pixel(x - 1, 0))) - 2);
    }
  }

private:
  static QList<HeatWanted> numbered(int count, int classIndex) {
    QList<HeatWanted> wanted;
    for (int i = 0; i < count; ++i)
      wanted += {QString::number(i), classIndex};
    return wanted;
  }
};

STILLROOM_TEST(TestHeat)
#include "test_heat.moc"
