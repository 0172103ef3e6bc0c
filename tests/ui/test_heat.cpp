// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "ui/images/heat_cache.h"
#include "ui/images/heat_colours.h"

#include <QSignalSpy>
#include <QtTest>

#include <atomic>
#include <mutex>
#include <semaphore>

using namespace stillroom;
using namespace stillroom::ui;

namespace {

/// A mapper that notes what it is asked for, and waits to be let on.
struct Recorder {
  std::mutex mutex;
  std::vector<std::vector<HeatMapRequest>> calls;
  std::counting_semaphore<1000> gate{0};
  std::atomic_int begun = 0;

  HeatMapper mapper() {
    return [this](const std::vector<HeatMapRequest>& requests) {
      ++begun;
      gate.acquire();
      const std::lock_guard lock(mutex);
      calls.push_back(requests);
      std::vector<HeatMap> maps;
      for (const HeatMapRequest& request : requests) {
        if (request.picture == "bad.png") throw Error("test.bad", "{0} can't be read.", {"bad.png"});
        maps.push_back({4, 2, std::vector<std::uint8_t>(8, static_cast<std::uint8_t>(request.classIndex))});
      }
      return maps;
    };
  }
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
    QCOMPARE(cache.findFitted(QStringLiteral("9"), 5, 2).size(), QSize(2, 1));
    QCOMPARE(qGray(cache.findFitted(QStringLiteral("9"), 5, 2).pixel(0, 0)), 5);
  }

  void whatNobodyCanAskForIsLeftOut() {
    Recorder recorder;
    HeatCache cache;
    cache.setMapper(recorder.mapper());
    cache.request({{QString(), 1}, {QStringLiteral("a"), -1}});
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
};

QTEST_GUILESS_MAIN(TestHeat)
#include "test_heat.moc"
