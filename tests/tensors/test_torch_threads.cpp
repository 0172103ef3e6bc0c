// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "tensors/torch_threads.h"

#include <ATen/Parallel.h>

#include <QtTest>

#include <atomic>
#include <latch>
#include <mutex>
#include <stdexcept>
#include <vector>

using namespace stillroom;

namespace {

/// How often each of 0 … count − 1 was in a range, and the number of ranges.
std::pair<std::vector<int>, int> covered(std::int64_t count, std::int64_t grain) {
  std::vector<int> times(static_cast<std::size_t>(count), 0);
  std::mutex mutex;
  int ranges = 0;
  shareOut(count, grain, [&](std::int64_t begin, std::int64_t end) {
    const std::lock_guard lock(mutex);
    ++ranges;
    for (std::int64_t i = begin; i < end; ++i)
      ++times[static_cast<std::size_t>(i)];
  });
  return {times, ranges};
}

} // namespace

class TestTorchThreads : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    if (qEnvironmentVariableIntValue("OMP_NUM_THREADS") == 1)
      QSKIP("One thread was asked for; libgomp's threads look like races to the thread sanitizer.");
  }
  void init() { at::set_num_threads(2); }
  void cleanup() { at::set_num_threads(1); }

  void rangesMakeUpTheWhole() {
    for (const std::int64_t count : {0, 1, 2, 7, 8, 1000}) {
      for (const std::int64_t grain : {1, 3, 400, 5000}) {
        const auto [times, ranges] = covered(count, grain);
        QCOMPARE(times, std::vector<int>(static_cast<std::size_t>(count), 1));
        QVERIFY(ranges <= std::max<std::int64_t>(1, count / grain));
      }
    }
  }

  void oneThreadGetsAllAtOnce() {
    at::set_num_threads(1);
    QCOMPARE(covered(1000, 1).second, 1);
  }

  /// Each waits for the other: on one thread this would never end.
  void worksOnTwoThreadsAtOnce() {
    std::latch both(2);
    onTorchThreads(2, 2, [&](std::int64_t) { both.arrive_and_wait(); });
  }

  void passesOnWhatFails() {
    std::atomic<int> calls = 0;
    QVERIFY_EXCEPTION_THROWN(onTorchThreads(20, 2,
                                            [&](std::int64_t i) {
                                              ++calls;
                                              if (i == 3) throw std::runtime_error("3");
                                            }),
                             std::runtime_error);
    QVERIFY(calls >= 4);
  }
};

STILLROOM_TEST(TestTorchThreads)
#include "test_torch_threads.moc"
