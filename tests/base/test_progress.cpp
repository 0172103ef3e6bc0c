// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/progress.h"
#include "support/test_main.h"

#include <QtTest>

#include <cmath>
#include <thread>
#include <vector>

using namespace stillroom;

class TestProgress : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void reportsEveryAdvance() {
    std::vector<Progress> reports;
    const TaskContext context{.onProgress = [&](const Progress& progress) { reports.push_back(progress); }};
    ProgressMeter meter(context, Stage::Encode, Unit::Images, 10, 4);
    meter.advance();
    meter.advance(5);
    QCOMPARE(reports.size(), std::size_t{3});
    for (std::size_t i = 0; i < 3; ++i) {
      QCOMPARE(reports[i].stage, Stage::Encode);
      QCOMPARE(reports[i].unit, Unit::Images);
      QCOMPARE(reports[i].total, std::int64_t{10});
      QCOMPARE(reports[i].done, (std::array<std::int64_t, 3>{4, 5, 10}[i]));
    }
  }

  void rateAndTimeLeftAreUnknownAtFirst() {
    Progress first;
    const TaskContext context{.onProgress = [&](const Progress& progress) { first = progress; }};
    const ProgressMeter meter(context, Stage::Encode, Unit::Images, 10, 4);
    QCOMPARE(first.perSecond, 0.0);
    QCOMPARE(first.secondsLeft, -1.0);
  }

  /// Work of an earlier run would make the rate look a thousand times too good.
  void earlierWorkDoesNotEnterTheRate() {
    Progress last;
    const TaskContext context{.onProgress = [&](const Progress& progress) { last = progress; }};
    ProgressMeter meter(context, Stage::Encode, Unit::Images, 10010, 10000);
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    meter.advance(5);
    QVERIFY(last.perSecond > 0 && last.perSecond <= 100);
    QVERIFY(std::abs(last.secondsLeft - 5 / last.perSecond) < 1e-9);
    meter.advance(5);
    QCOMPARE(last.secondsLeft, 0.0);
  }

  void worksWithoutCallbacks() {
    const TaskContext context;
    ProgressMeter meter(context, Stage::Encode, Unit::Images, 2);
    meter.advance(2);
    context.warn(Error("test", "nobody listens"));
    context.checkpoint();
  }

  void warningsArriveWhole() {
    std::vector<std::string> warnings;
    const TaskContext context{.onWarning = [&](const Error& warning) { warnings.push_back(warning.what()); }};
    context.warn(Error("test", "Image {0} is black.", {"3"}));
    QCOMPARE(warnings, std::vector<std::string>{"Image 3 is black."});
  }

  /// The finished unit is reported before the stop, because it was saved.
  void stopsAfterReporting() {
    std::stop_source source;
    std::int64_t done = -1;
    const TaskContext context{.onProgress = [&](const Progress& progress) { done = progress.done; },
                              .stop = source.get_token()};
    ProgressMeter meter(context, Stage::Encode, Unit::Images, 10);
    meter.advance();
    source.request_stop();
    QVERIFY_EXCEPTION_THROWN(meter.advance(), Cancelled);
    QCOMPARE(done, std::int64_t{2});
  }

  void copiesStopTogether() {
    std::stop_source source;
    const TaskContext context{.stop = source.get_token()};
    const TaskContext copy = context;
    copy.checkpoint();
    std::jthread([&] { source.request_stop(); }).join();
    QVERIFY_EXCEPTION_THROWN(context.checkpoint(), Cancelled);
    QVERIFY_EXCEPTION_THROWN(copy.checkpoint(), Cancelled);
  }

  /// Whoever catches errors must not take a stop for one.
  void cancellingIsNoError() {
    try {
      throw Cancelled();
    } catch (const Error&) {
      QFAIL("Cancelled was caught as Error");
    } catch (const Cancelled& cancelled) {
      QVERIFY(QString(cancelled.what()).contains("saved"));
    }
  }
};

STILLROOM_TEST(TestProgress)
#include "test_progress.moc"
