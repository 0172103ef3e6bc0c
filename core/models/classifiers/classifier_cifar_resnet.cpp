// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classifiers/classifier_blocks.h"

#include <ATen/ATen.h>

#include <cmath>

namespace stillroom {
namespace {

/// N(0, √(2 / fan in)), as these networks start.
Initial fanInNormal(std::int64_t fanIn) {
  return Initial::normal(std::sqrt(2.0 / static_cast<double>(fanIn)));
}

/// The 3×3 convolution `conv<number>` and the norm `bn<number>` after it.
NormalisedConvolution layer(TensorSource& source, const std::string& prefix, int number, std::int64_t in,
                            std::int64_t out, std::int64_t stride) {
  const std::string name = std::to_string(number);
  return {source, prefix + "conv" + name, prefix + "bn" + name,
          NormalisedShape{.convolution = {.in = in, .out = out, .stride = stride, .bias = false},
                          .weight = fanInNormal(9 * in)}};
}

class CifarBlock {
public:
  CifarBlock(TensorSource& source, const std::string& prefix, std::int64_t in, std::int64_t out)
      : m_first(layer(source, prefix, 1, in, out, in == out ? 1 : 2)),
        m_second(layer(source, prefix, 2, out, out, 1)),
        m_padding((out - in) / 2) {}

  at::Tensor operator()(const at::Tensor& x, bool training) const {
    const at::Tensor out = m_first.activated(x, training);
    return m_second.activatedSum(out, m_padding == 0 ? x : shortcut(x), training);
  }

private:
  /// Option A: every second pixel, zeros for the channels that are new.
  at::Tensor shortcut(const at::Tensor& x) const {
    return at::constant_pad_nd(x.slice(2, 0, x.size(2), 2).slice(3, 0, x.size(3), 2),
                               {0, 0, 0, 0, m_padding, m_padding});
  }

  NormalisedConvolution m_first, m_second;
  std::int64_t m_padding;
};

/// He et al.'s networks for CIFAR: widths 16, 32, 64; keys `conv1, bn1, layerN.M.convK, layerN.M.bnK, linear`.
class CifarResNet : public Classifier {
public:
  CifarResNet(std::int64_t classes, int blocksPerStage, TensorSource& source) : m_stem(layer(source, "", 1, 3, 16, 1)) {
    std::int64_t in = 16;
    for (int stage = 0; stage < 3; ++stage) {
      const std::int64_t out = std::int64_t{16} << stage;
      for (int i = 0; i < blocksPerStage; ++i) {
        m_blocks.emplace_back(source, "layer" + std::to_string(stage + 1) + "." + std::to_string(i) + ".", in, out);
        in = out;
      }
    }
    m_last = LastLayer(source, "linear", in, classes, fanInNormal(in));
  }

  at::Tensor map(const at::Tensor& images, bool training) const override {
    at::Tensor x = m_stem.activated(images, training);
    for (const CifarBlock& block : m_blocks)
      x = block(x, training);
    return x.to(m_last.dtype());
  }

  ClassifierOutput head(const at::Tensor& map) const override { return m_last.ofMean(map); }

  std::int64_t featureSize() const override { return m_last.featureSize(); }

private:
  NormalisedConvolution m_stem;
  std::vector<CifarBlock> m_blocks;
  LastLayer m_last;
};

} // namespace

std::unique_ptr<Classifier> makeCifarResNet(const ClassifierSpec& spec, TensorSource& source) {
  return std::make_unique<CifarResNet>(spec.classes, spec.architecture == "resnet56" ? 9 : 3, source);
}

} // namespace stillroom
