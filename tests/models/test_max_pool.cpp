// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/max_pool.h"
#include "support/test_main.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <c10/core/GradMode.h>

#include <QtTest>

#include <cmath>
#include <limits>

using namespace stillroom;

namespace {

/// [2, 24, height, width], channels-last: half of them zeros, as after a ReLU.
at::Tensor activations(std::int64_t height, std::int64_t width, at::ScalarType type) {
  const at::Tensor values = at::arange(2 * 24 * height * width, at::kLong).mul(2654435761).remainder(1000).sub(500);
  return at::relu(values.to(at::kFloat).div(7).view({2, 24, height, width}))
      .to(type)
      .contiguous(at::MemoryFormat::ChannelsLast);
}

at::Tensor reference(const at::Tensor& x) {
  return at::max_pool2d(x, {3, 3}, {2, 2}, {1, 1});
}

} // namespace

class TestMaxPool : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() { c10::GradMode::set_enabled(false); }
  void cleanup() { at::set_num_threads(1); }

  void equalsLibTorchsBits_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("width");
    for (const auto type : {at::kFloat, at::kBFloat16, at::kHalf}) {
      for (const auto& [height, width] : {std::pair{112, 112}, {7, 9}, {8, 5}, {1, 1}, {2, 1}, {1, 3}}) {
        QTest::addRow("%s %dx%d", c10::toString(type), height, width) << static_cast<int>(type) << height << width;
      }
    }
  }

  void equalsLibTorchsBits() {
    QFETCH(int, type);
    QFETCH(int, height);
    QFETCH(int, width);
    const at::Tensor x = activations(height, width, static_cast<at::ScalarType>(type));
    const bool single =
        qEnvironmentVariableIntValue("OMP_NUM_THREADS") == 1; // libgomp's look like races to a sanitizer
    for (const int threads : {1, single ? 1 : 3}) {
      at::set_num_threads(threads);
      const at::Tensor pooled = maxPoolOfRelu(x);
      QVERIFY(pooled.is_contiguous(at::MemoryFormat::ChannelsLast));
      QVERIFY(at::equal(pooled, reference(x)));
    }
  }

  /// A detector whose numbers overflow must give predictions that are seen to be none.
  void passesOnWhatIsNoNumber() {
    constexpr double nan = std::numeric_limits<double>::quiet_NaN(), infinite = std::numeric_limits<double>::infinity();
    for (const auto type : {at::kFloat, at::kBFloat16, at::kHalf}) {
      at::Tensor x = activations(6, 6, type);
      x.select(1, 0).fill_(-0.0);
      x.select(1, 1).select(1, 3).fill_(infinite);
      x.select(1, 2).select(1, 5).fill_(nan);
      x.select(1, 3).select(2, 0).fill_(std::copysign(nan, -1.0));
      const at::Tensor pooled = maxPoolOfRelu(x);
      QVERIFY(at::allclose(pooled.to(at::kFloat), reference(x).to(at::kFloat), 0, 0, true));
      QVERIFY(pooled.isnan().any().item<bool>());
    }
  }

  void leavesOtherLayoutsAndAutogradToLibTorch() {
    const at::Tensor planar = activations(9, 8, at::kFloat).contiguous();
    QVERIFY(at::equal(maxPoolOfRelu(planar), reference(planar)));
    c10::GradMode::set_enabled(true);
    const at::Tensor x = activations(9, 8, at::kFloat).requires_grad_();
    QVERIFY(maxPoolOfRelu(x).requires_grad());
  }
};

STILLROOM_TEST(TestMaxPool)
#include "test_max_pool.moc"
