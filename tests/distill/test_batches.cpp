// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/batches.h"
#include "support/test_main.h"
#include "tensors/out_of_memory.h"

#include <ATen/ATen.h>
#include <QtTest>

#include <new>
#include <stdexcept>
#include <vector>

using namespace stillroom;

namespace {

constexpr std::int64_t gib = std::int64_t{1} << 30;

/// What inBatches() asked for, where more than `most` at once run out of memory.
struct Asked {
  std::vector<std::pair<std::size_t, std::size_t>> made;
  std::vector<std::size_t> limits;
  std::size_t limit;

  Asked(std::size_t count, std::size_t firstLimit, std::size_t most) : limit(firstLimit) {
    inBatches(
        count, limit,
        [&](std::size_t first, std::size_t number) {
          if (number > most) throw std::bad_alloc();
          made.emplace_back(first, number);
        },
        [&](std::size_t halved) { limits.push_back(halved); });
  }
};

} // namespace

class TestBatches : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void batchesGrowWithMemory() {
    std::int64_t before = 1;
    for (const std::int64_t free : {2 * gib, 8 * gib, 16 * gib, 24 * gib, 48 * gib, 80 * gib}) {
      const BatchPlan plan = planBatches(free, 512, 2, 20);
      QVERIFY(plan.baseline >= before);
      QVERIFY(plan.baseline <= 64);
      QCOMPARE(20 % plan.candidate, 0);
      QVERIFY(plan.candidate <= plan.baseline);
      before = plan.baseline;
    }
    QCOMPARE(planBatches(2 * gib, 512, 2, 20).baseline, 1);
    QCOMPARE(planBatches(80 * gib, 512, 2, 20).candidate, 20);
    QVERIFY(planBatches(24 * gib, 256, 2, 20).baseline > planBatches(24 * gib, 512, 2, 20).baseline);
    QVERIFY(planBatches(24 * gib, 512, 2, 20).baseline > planBatches(24 * gib, 512, 4, 20).baseline);
  }

  void theCpuHasItsOwnPlan() {
    const BatchPlan plan = planBatches(c10::Device(c10::DeviceType::CPU), 512, 4, 20);
    QCOMPARE(plan.baseline, 4);
    QCOMPARE(plan.candidate, 4);
    QCOMPARE(planBatches(c10::Device(c10::DeviceType::CPU), 512, 4, 7).candidate, 1);
  }

  void partsFollowEachOtherWithoutGaps() {
    const Asked asked(10, 4, 100);
    QCOMPARE(asked.made, (std::vector<std::pair<std::size_t, std::size_t>>{{0, 4}, {4, 4}, {8, 2}}));
    QVERIFY(asked.limits.empty());
  }

  void lackOfMemoryHalves() {
    const Asked asked(20, 1000, 6);
    QCOMPARE(asked.limits, (std::vector<std::size_t>{10, 5}));
    QCOMPARE(asked.made, (std::vector<std::pair<std::size_t, std::size_t>>{{0, 5}, {5, 5}, {10, 5}, {15, 5}}));
    QCOMPARE(asked.limit, std::size_t{5});
  }

  void oneAloneAndOtherFailuresPass() {
    QVERIFY_EXCEPTION_THROWN(Asked(3, 3, 0), std::bad_alloc);
    std::size_t limit = 8;
    const auto other = [](std::size_t, std::size_t) { throw std::runtime_error("the disk is full"); };
    QVERIFY_EXCEPTION_THROWN(inBatches(8, limit, other, [](std::size_t) {}), std::runtime_error);
    QCOMPARE(limit, std::size_t{8});
  }

  /// The real thing: more than any machine has.
  void libTorchsOwnRefusalIsKnown() {
    bool known = false;
    try {
      (void)at::empty({std::int64_t{1} << 50});
    } catch (const std::exception& error) {
      known = isOutOfMemory(error);
    }
    QVERIFY(known);
    QVERIFY(!isOutOfMemory(std::runtime_error("CUDA error: an illegal memory access was encountered")));
  }
};

STILLROOM_TEST(TestBatches)
#include "test_batches.moc"
