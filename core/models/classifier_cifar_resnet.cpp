// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classifier_blocks.h"

#include <ATen/ATen.h>

#include <cmath>

namespace stillroom {
namespace {

/// N(0, √(2 / fan in)), as these networks start.
Initial fanInNormal(std::int64_t fanIn) {
  return Initial::normal(std::sqrt(2.0 / static_cast<double>(fanIn)));
}

Conv2d convolution3(TensorSource& source, const std::string& prefix, std::int64_t in, std::int64_t out,
                    std::int64_t stride) {
  return Conv2d(source, prefix, {.in = in, .out = out, .stride = stride, .bias = false}, fanInNormal(9 * in));
}

class CifarBlock {
public:
  CifarBlock(TensorSource& source, const std::string& prefix, std::int64_t in, std::int64_t out)
      : m_conv1(convolution3(source, prefix + "conv1", in, out, in == out ? 1 : 2)),
        m_bn1(source, prefix + "bn1", out),
        m_conv2(convolution3(source, prefix + "conv2", out, out, 1)),
        m_bn2(source, prefix + "bn2", out),
        m_padding((out - in) / 2) {}

  at::Tensor operator()(const at::Tensor& x, bool training) const {
    at::Tensor out = m_bn2(m_conv2(reluOfOwn(m_bn1(m_conv1(x), training))), training);
    out.add_(m_padding == 0 ? x : shortcut(x));
    return reluOfOwn(out);
  }

private:
  /// Option A: every second pixel, zeros for the channels that are new.
  at::Tensor shortcut(const at::Tensor& x) const {
    return at::constant_pad_nd(x.slice(2, 0, x.size(2), 2).slice(3, 0, x.size(3), 2),
                               {0, 0, 0, 0, m_padding, m_padding});
  }

  Conv2d m_conv1;
  BatchNorm2d m_bn1;
  Conv2d m_conv2;
  BatchNorm2d m_bn2;
  std::int64_t m_padding;
};

/// He et al.'s networks for CIFAR: widths 16, 32, 64; keys `conv1, bn1, layerN.M.convK, layerN.M.bnK, linear`.
class CifarResNet : public Classifier {
public:
  CifarResNet(std::int64_t classes, int blocksPerStage, TensorSource& source)
      : m_conv1(convolution3(source, "conv1", 3, 16, 1)), m_bn1(source, "bn1", 16) {
    std::int64_t in = 16;
    for (int stage = 0; stage < 3; ++stage) {
      const std::int64_t out = std::int64_t{16} << stage;
      for (int i = 0; i < blocksPerStage; ++i) {
        m_blocks.emplace_back(source, "layer" + std::to_string(stage + 1) + "." + std::to_string(i) + ".", in, out);
        in = out;
      }
    }
    m_weight = source.take("linear.weight", {classes, in}, fanInNormal(in));
    m_bias = source.take("linear.bias", {classes}, Initial::uniform(1.0 / std::sqrt(static_cast<double>(in))));
  }

  ClassifierOutput forward(const at::Tensor& images, bool training) const override {
    at::Tensor x = reluOfOwn(m_bn1(m_conv1(images), training));
    for (const CifarBlock& block : m_blocks)
      x = block(x, training);
    const at::Tensor features = at::adaptive_avg_pool2d(x, {1, 1}).flatten(1);
    return {at::linear(features, m_weight, m_bias), features, x};
  }

  std::int64_t featureSize() const override { return m_weight.size(1); }

private:
  Conv2d m_conv1;
  BatchNorm2d m_bn1;
  std::vector<CifarBlock> m_blocks;
  at::Tensor m_weight, m_bias;
};

} // namespace

std::unique_ptr<Classifier> makeCifarResNet(const ClassifierSpec& spec, TensorSource& source) {
  return std::make_unique<CifarResNet>(spec.classes, spec.architecture == "resnet56" ? 9 : 3, source);
}

} // namespace stillroom
