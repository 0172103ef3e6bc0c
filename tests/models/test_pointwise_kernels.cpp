// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the CUDA kernels on the CPU, a thread for each of theirs, so that machines without a device test them too.
#include "models/kernels/row_shares.h"
#include "support/test_main.h"

#include <ATen/ATen.h>
#include <QtTest>

#include <barrier>
#include <bit>
#include <cmath>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

// What the kernels use of CUDA.
namespace {

struct Index {
  unsigned x = 0, y = 0;
};
thread_local Index threadIdx, blockIdx, blockDim, gridDim;

constexpr unsigned warpSize = 32;

/// The block at work. Blocks run one after another.
struct Block {
  explicit Block(unsigned threads) : all(threads) {
    for (unsigned first = 0; first < threads; first += warpSize)
      warps.push_back(std::make_unique<std::barrier<>>(std::min(warpSize, threads - first)));
    exchanged.resize(threads);
  }
  std::barrier<> all;
  std::vector<std::unique_ptr<std::barrier<>>> warps;
  std::vector<float> exchanged;
};
Block* block = nullptr;

void __syncthreads() {
  block->all.arrive_and_wait();
}

/// The value of the thread `source` of this warp.
float fromLane(float value, unsigned source) {
  std::barrier<>& warp = *block->warps[threadIdx.x / warpSize];
  const unsigned first = threadIdx.x / warpSize * warpSize;
  block->exchanged[threadIdx.x] = value;
  warp.arrive_and_wait();
  const float found = block->exchanged[first + source];
  warp.arrive_and_wait();
  return found;
}

float __shfl_down_sync(unsigned, float value, int step, int width) {
  const unsigned lane = threadIdx.x % warpSize, span = static_cast<unsigned>(width);
  const unsigned source = lane + static_cast<unsigned>(step);
  return fromLane(value, source / span == lane / span ? source : lane);
}

float __shfl_xor_sync(unsigned, float value, int step, int) {
  return fromLane(value, threadIdx.x % warpSize ^ static_cast<unsigned>(step));
}

float rsqrtf(float x) {
  return 1.0F / std::sqrt(x);
}

int min(int a, int b) {
  return std::min(a, b);
}

/// Kernel launch: every thread of every block calls `kernel`.
void launch(Index grid, unsigned threads, const std::function<void()>& kernel) {
  for (unsigned y = 0; y < grid.y; ++y) {
    for (unsigned x = 0; x < grid.x; ++x) {
      Block current(threads);
      block = &current;
      std::vector<std::thread> running;
      for (unsigned t = 0; t < threads; ++t) {
        running.emplace_back([&, t] {
          threadIdx = {t, 0}, blockIdx = {x, y}, blockDim = {threads, 1}, gridDim = grid;
          kernel();
          current.warps[t / warpSize]->arrive_and_drop();
          current.all.arrive_and_drop();
        });
      }
      for (std::thread& thread : running)
        thread.join();
      block = nullptr;
    }
  }
}

} // namespace

extern "C" float shared[];
float shared[1 << 15];

#define ELEMENT 0
#define __device__
#define __global__
#define __shared__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-compare"
#include "models/kernels/pointwise.cu"
#pragma GCC diagnostic pop

using namespace stillroom;

namespace {

double difference(const at::Tensor& a, const at::Tensor& b) {
  const at::Tensor x = a.to(at::kDouble), y = b.to(at::kDouble);
  return ((x - y).norm() / y.norm()).item<double>();
}

float* numbers(const at::Tensor& x) {
  return x.defined() ? x.mutable_data_ptr<float>() : nullptr;
}

unsigned blocksFor(std::int64_t rows, std::int64_t perBlock) {
  return static_cast<unsigned>((rows + perBlock - 1) / perBlock);
}

/// As fusedGroupNorm starts the two kernels, on a device of so many multiprocessors.
at::Tensor groupNorm(const at::Tensor& x, const at::Tensor& shift, const at::Tensor& weight, const at::Tensor& bias,
                     std::int64_t groups, bool activate, std::int64_t processors) {
  const std::int64_t images = x.size(0), rows = x.size(1), channels = x.size(2);
  const RowShares shares(channels);
  const std::int64_t rowsPerPart = shares.rowsPerBlock(rows, images, processors, 32);
  const unsigned parts = blocksFor(rows, rowsPerPart), threads = static_cast<unsigned>(shares.threads);
  const int stride = shift.defined() && shift.size(0) > 1 ? static_cast<int>(channels) : 0;
  const at::Tensor partial = at::full({images, groups, parts, 2}, std::nan(""));
  const at::Tensor y = at::full_like(x, std::nan(""));
  const auto asInt = [](std::int64_t value) { return static_cast<int>(value); };
  launch({parts, static_cast<unsigned>(images)}, threads, [&] {
    groupStatistics(numbers(x), numbers(shift), stride, numbers(partial), asInt(rows), asInt(channels), asInt(groups),
                    asInt(shares.slots), asInt(rowsPerPart));
  });
  const std::int64_t rowsPerBlock = shares.rowsPerBlock(rows, images, processors, rows);
  launch({blocksFor(rows, rowsPerBlock), static_cast<unsigned>(images)}, threads, [&] {
    groupNormalise(numbers(x), numbers(shift), stride, numbers(partial), numbers(weight), numbers(bias), numbers(y),
                   asInt(rows), asInt(channels), asInt(groups), asInt(shares.slots), asInt(parts), asInt(rowsPerPart),
                   asInt(rowsPerBlock), 1e-5F, activate ? 1 : 0);
  });
  return y;
}

} // namespace

class TestPointwiseKernels : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { at::manual_seed(2); }

  void groupNormIsItsDefinition_data() {
    QTest::addColumn<int>("images");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("groups");
    QTest::addColumn<int>("shifts");
    QTest::newRow("several parts") << 2 << 77 << 320 << 32 << 2;
    QTest::newRow("one row") << 1 << 1 << 16 << 8 << 1;
    QTest::newRow("no shift") << 1 << 9 << 96 << 32 << 0;
    QTest::newRow("a block of one slot") << 1 << 5 << 2560 << 32 << 1;
    QTest::newRow("more groups than lanes") << 1 << 12 << 64 << 64 << 0;
  }

  /// Far from 0, where a careless variance cancels.
  void groupNormIsItsDefinition() {
    QFETCH(int, images);
    QFETCH(int, rows);
    QFETCH(int, channels);
    QFETCH(int, groups);
    QFETCH(int, shifts);
    const at::Tensor x = at::randn({images, rows, channels}).add_(100), weight = at::randn({channels});
    const at::Tensor bias = at::randn({channels}), shift = shifts > 0 ? at::randn({shifts, channels}) : at::Tensor();
    at::Tensor moved = x.to(at::kDouble);
    if (shift.defined()) moved = moved + shift.to(at::kDouble).unsqueeze(1);
    const at::Tensor plain =
        at::group_norm(moved.transpose(1, 2), groups, weight.to(at::kDouble), bias.to(at::kDouble), 1e-5)
            .transpose(1, 2);
    for (const std::int64_t processors : {1, 4}) {
      QVERIFY(difference(groupNorm(x, shift, weight, bias, groups, false, processors), plain) < 1e-4);
      QVERIFY(difference(groupNorm(x, shift, weight, bias, groups, true, processors), at::silu(plain)) < 1e-4);
    }
  }

  void layerNormIsItsDefinition() {
    for (const std::int64_t channels : {8, 320, 768, 1280}) {
      const at::Tensor x = at::randn({11, channels}).add_(30), y = at::full_like(x, std::nan(""));
      const at::Tensor weight = at::randn({channels}), bias = at::randn({channels});
      launch({blocksFor(11, RowWarps::perBlock), 1}, RowWarps::perBlock * warpSize, [&] {
        layerNorm(numbers(x), numbers(weight), numbers(bias), numbers(y), 11, static_cast<int>(channels), 1e-5F);
      });
      QVERIFY(difference(y, at::layer_norm(x.to(at::kDouble), {channels}, weight.to(at::kDouble), bias.to(at::kDouble),
                                           1e-5)) < 1e-5);
    }
  }

  void gateAndShortcutAreTheirDefinitions() {
    const at::Tensor both = at::randn({5, 2 * 72}), gated = at::full({5, 72}, std::nan(""));
    launch({2, 1}, 64, [&] { geglu(numbers(both), numbers(gated), 5, 72); });
    const std::vector<at::Tensor> halves = both.to(at::kDouble).chunk(2, 1);
    QVERIFY(difference(gated, halves[0] * at::gelu(halves[1])) < 1e-6);
    const at::Tensor x = at::randn({13, 40}), other = at::randn({13, 40}), bias = at::randn({40});
    const at::Tensor wanted = x + other + bias;
    launch({1, 1}, 32, [&] { addBiasAndShortcut(numbers(x), numbers(bias), numbers(other), 13, 40); });
    QVERIFY(difference(x, wanted) < 1e-6);
  }
};

STILLROOM_TEST(TestPointwiseKernels)
#include "test_pointwise_kernels.moc"
