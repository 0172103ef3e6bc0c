// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layers/layers.h"
#include "models/layers/resnet_block.h"
#include "models/layers/time_shifts.h"
#include "models/layers/transformer_block.h"
#include "support/test_main.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <QtTest>

#include <cmath>

using namespace stillroom;

namespace {

at::Tensor numbers(at::IntArrayRef shape, std::uint64_t seed) {
  return RandomTensorSource(seed).take("x", shape, Initial::normal(1));
}

bool near(const at::Tensor& actual, const at::Tensor& expected) {
  return actual.sizes() == expected.sizes() && at::allclose(actual.to(at::kDouble), expected, 1e-4, 1e-5);
}

/// A convolution written as its definition, in double.
at::Tensor naiveConvolution(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias, std::int64_t stride,
                            std::int64_t padding) {
  const at::Tensor padded = at::constant_pad_nd(x.to(at::kDouble), {padding, padding, padding, padding});
  const std::int64_t kernel = weight.size(2);
  const std::int64_t height = (padded.size(2) - kernel) / stride + 1, width = (padded.size(3) - kernel) / stride + 1;
  at::Tensor result = at::empty({x.size(0), weight.size(0), height, width}, at::kDouble);
  for (std::int64_t row = 0; row < height; ++row) {
    for (std::int64_t column = 0; column < width; ++column) {
      const at::Tensor patch = padded.narrow(2, row * stride, kernel).narrow(3, column * stride, kernel);
      const at::Tensor sums = at::tensordot(patch, weight.to(at::kDouble), {1, 2, 3}, {1, 2, 3}) + bias;
      result.select(3, column).select(2, row).copy_(sums);
    }
  }
  return result;
}

void requireGradients(RecordingTensorSource& recorder) {
  for (const auto& [name, parameter] : recorder.taken())
    parameter.requires_grad_(true);
}

/// Whether every parameter got a finite gradient that is not all zero.
bool allHaveGradients(const RecordingTensorSource& recorder) {
  for (const auto& [name, parameter] : recorder.taken()) {
    const at::Tensor& gradient = parameter.grad();
    if (!gradient.defined() || !gradient.isfinite().all().item<bool>() || gradient.abs().max().item<double>() == 0) {
      qWarning("%s has no usable gradient", name.c_str());
      return false;
    }
  }
  return true;
}

} // namespace

class TestLayers : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void convolutionIsItsDefinition_data();
  void convolutionIsItsDefinition();
  void linearIsItsDefinition();
  void normsStandardise();
  void batchNormLearnsStatistics();
  void startsAsPyTorch();
  void attentionIsItsDefinition();
  void gradientsReachEveryParameter();
  void gradientIsTheDifferenceQuotient();
};

void TestLayers::convolutionIsItsDefinition_data() {
  QTest::addColumn<int>("kernel");
  QTest::addColumn<int>("stride");
  QTest::addColumn<int>("padding");
  QTest::addColumn<bool>("channelsLast");
  QTest::newRow("3x3") << 3 << 1 << 1 << false;
  QTest::newRow("3x3 channels-last") << 3 << 1 << 1 << true;
  QTest::newRow("strided") << 3 << 2 << 0 << true;
  QTest::newRow("1x1") << 1 << 1 << 0 << true;
  QTest::newRow("7x7") << 7 << 2 << 3 << false;
}

void TestLayers::convolutionIsItsDefinition() {
  QFETCH(int, kernel);
  QFETCH(int, stride);
  QFETCH(int, padding);
  QFETCH(bool, channelsLast);
  RandomTensorSource random(1);
  RecordingTensorSource source(random);
  const Conv2d layer(source, "c", {.in = 3, .out = 5, .kernel = kernel, .stride = stride, .padding = padding});
  const at::Tensor x = numbers({2, 3, 9, 8}, 2);
  const at::Tensor given = channelsLast ? x.contiguous(at::MemoryFormat::ChannelsLast) : x;
  QVERIFY(near(layer(given), naiveConvolution(x, source.taken()[0].second, source.taken()[1].second, stride, padding)));
}

void TestLayers::linearIsItsDefinition() {
  RandomTensorSource random(1);
  RecordingTensorSource source(random);
  const Linear layer(source, "l", 6, 4);
  const at::Tensor x = numbers({2, 3, 6}, 2);
  const at::Tensor weight = source.taken()[0].second.to(at::kDouble), bias = source.taken()[1].second.to(at::kDouble);
  QVERIFY(near(layer(x), at::matmul(x.to(at::kDouble), weight.t()) + bias));
}

void TestLayers::normsStandardise() {
  RandomTensorSource source(1);
  const at::Tensor x = numbers({2, 6, 5, 4}, 3) * 3 + 2;
  const at::Tensor groups = GroupNorm(source, "g", 3, 6, 1e-9)(x).reshape({2, 3, -1});
  QVERIFY(near(groups.mean(-1), at::zeros({2, 3}, at::kDouble)));
  QVERIFY(near(groups.var(-1, false), at::ones({2, 3}, at::kDouble)));
  const at::Tensor rows = LayerNorm(source, "n", 4, 1e-9)(x);
  QVERIFY(near(rows.mean(-1), at::zeros({2, 6, 5}, at::kDouble)));
  QVERIFY(near(rows.var(-1, false), at::ones({2, 6, 5}, at::kDouble)));
}

void TestLayers::batchNormLearnsStatistics() {
  RandomTensorSource random(1);
  RecordingTensorSource source(random);
  const BatchNorm2d layer(source, "b", 3);
  const at::Tensor x = numbers({4, 3, 5, 5}, 3) * 2 + 7;
  QVERIFY(near(layer(x, false), x.to(at::kDouble) / std::sqrt(1 + 1e-5)));
  layer(x, true);
  QVERIFY(near(source.taken()[2].second, 0.1 * x.to(at::kDouble).mean({0, 2, 3})));
  QVERIFY(near(source.taken()[3].second, 0.9 + 0.1 * x.to(at::kDouble).var({0, 2, 3}, true)));
}

void TestLayers::startsAsPyTorch() {
  RandomTensorSource random(1);
  RecordingTensorSource source(random);
  const Conv2d convolution(source, "c", {.in = 20, .out = 30});
  const Linear linear(source, "l", 400, 30);
  for (const auto& [name, parameter] : source.taken()) {
    const double bound = 1 / std::sqrt(name.front() == 'c' ? 180.0 : 400.0);
    const double greatest = parameter.abs().max().item<double>();
    QVERIFY2(greatest <= bound && greatest > 0.8 * bound, name.c_str());
  }
}

void TestLayers::attentionIsItsDefinition() {
  RandomTensorSource random(1);
  RecordingTensorSource source(random);
  const Attention layer(source, "", {.channels = 6, .contextChannels = 5, .heads = 2});
  const at::Tensor x = numbers({2, 7, 6}, 2), context = numbers({2, 4, 5}, 3);
  const auto weight = [&](std::size_t i) { return source.taken()[i].second.to(at::kDouble); };
  const at::Tensor q = at::matmul(x.to(at::kDouble), weight(0).t());
  const at::Tensor k = at::matmul(context.to(at::kDouble), weight(1).t());
  const at::Tensor v = at::matmul(context.to(at::kDouble), weight(2).t());
  std::vector<at::Tensor> heads;
  for (const std::int64_t first : {0, 3}) {
    const at::Tensor scores = at::matmul(q.narrow(2, first, 3), k.narrow(2, first, 3).transpose(1, 2)) / std::sqrt(3.0);
    heads.push_back(at::matmul(scores.softmax(-1), v.narrow(2, first, 3)));
  }
  QVERIFY(near(layer(x, layer.keysValues(context), x), at::matmul(at::cat(heads, 2), weight(3).t()) + weight(4) + x));
}

void TestLayers::gradientsReachEveryParameter() {
  RandomTensorSource random(5);
  RecordingTensorSource source(random);
  const ResnetBlock resnet(source, "r.", {.in = 4, .out = 8, .groups = 2});
  const TimeShifts shifts(source, {{"r.", 8}}, 6);
  const SpatialTransformer transformer(source, "t.", {.channels = 8, .textChannels = 5, .heads = 2, .groups = 2});
  const Linear linear(source, "l", 8, 3);
  requireGradients(source);
  const at::Tensor map = transformer(resnet(numbers({2, 4, 6, 5}, 1), shifts(numbers({2, 6}, 2)).front()),
                                     transformer.prepare(numbers({2, 3, 5}, 3)));
  linear(map.mean({2, 3})).square().sum().backward();
  QVERIFY(allHaveGradients(source));
}

void TestLayers::gradientIsTheDifferenceQuotient() {
  RandomTensorSource random(7, at::kDouble);
  RecordingTensorSource source(random);
  const Conv2d convolution(source, "c", {.in = 2, .out = 4});
  const GroupNorm norm(source, "n", 2, 4, 1e-5);
  const Linear linear(source, "l", 4, 2);
  const at::Tensor x = numbers({2, 2, 5, 5}, 1).to(at::kDouble);
  const auto loss = [&] { return linear(norm.activated(convolution(x)).mean({2, 3})).square().sum(); };
  requireGradients(source);
  loss().backward();
  const c10::NoGradGuard noGrad;
  for (const auto& [name, parameter] : source.taken()) {
    constexpr double step = 1e-5;
    at::Tensor first = parameter.view(-1)[0];
    first.add_(step);
    const double above = loss().item<double>();
    first.sub_(2 * step);
    const double below = loss().item<double>();
    first.add_(step);
    const double gradient = parameter.grad().view(-1)[0].item<double>();
    QVERIFY2(std::abs((above - below) / (2 * step) - gradient) < 1e-6 * (1 + std::abs(gradient)), name.c_str());
  }
}

STILLROOM_TEST(TestLayers)
#include "test_layers.moc"
