// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classifiers/classifier_blocks.h"
#include "models/kernels/max_pool.h"

#include <ATen/ATen.h>

#include <array>
#include <optional>

namespace stillroom {
namespace {

enum class StemPool { None, Max3, Average2, Average4 };

/// What tells the residual networks apart.
struct Plan {
  std::string stem; ///< prefix of the stem: Minimax puts it into `layer0.`, torchvision nowhere
  Conv2dShape stemShape;
  StemPool stemPool = StemPool::Max3;
  NormKind norm = NormKind::Batch;
  bool pooled = false; ///< ResNetAP: stride by average pooling after the first norm and ReLU
  bool bottleneck = false;
  std::array<int, 4> blocks{2, 2, 2, 2};
};

struct BlockShape {
  std::int64_t in = 0, width = 0, out = 0, stride = 1;
};

/// A convolution without bias, as all of these start, and its norm.
NormalisedShape layerShape(Conv2dShape shape, const Plan& plan, std::int64_t pool = 1) {
  shape.bias = false;
  return {shape, fanOutNormal(shape), plan.norm, pool};
}

/// The projection of a block whose output has another shape than its input: `downsample.0` and the norm after it.
NormalisedConvolution shortcut(TensorSource& source, const std::string& prefix, const BlockShape& shape,
                               const Plan& plan) {
  const std::int64_t stride = plan.pooled ? 1 : shape.stride, pool = plan.pooled ? shape.stride : 1;
  const Conv2dShape projection{.in = shape.in, .out = shape.out, .kernel = 1, .stride = stride, .padding = 0};
  return {source, prefix + "0", prefix + (plan.pooled ? "2" : "1"), layerShape(projection, plan, pool)};
}

/// Basic block (two 3×3) or bottleneck (1×1, strided 3×3, 1×1) with `convN`, `bnN` and `downsample`.
class Block {
public:
  Block(TensorSource& source, const std::string& prefix, const BlockShape& shape, const Plan& plan)
      : m_pool(plan.pooled ? shape.stride : 1) {
    const std::int64_t stride = plan.pooled ? 1 : shape.stride;
    const auto add = [&](std::int64_t in, std::int64_t out, std::int64_t kernel, std::int64_t step) {
      const std::string number = std::to_string(m_layers.size() + 1);
      const Conv2dShape convolution{.in = in, .out = out, .kernel = kernel, .stride = step, .padding = kernel / 2};
      m_layers.emplace_back(source, prefix + "conv" + number, prefix + "bn" + number, layerShape(convolution, plan));
    };
    if (plan.bottleneck) {
      add(shape.in, shape.width, 1, 1);
      add(shape.width, shape.width, 3, stride);
      add(shape.width, shape.out, 1, 1);
    } else {
      add(shape.in, shape.width, 3, stride);
      add(shape.width, shape.out, 3, 1);
    }
    if (shape.in != shape.out || shape.stride != 1) m_shortcut = shortcut(source, prefix + "downsample.", shape, plan);
  }

  at::Tensor operator()(const at::Tensor& x, bool training) const {
    at::Tensor out = m_layers.front().activated(x, training);
    if (m_pool != 1) out = averagePool(out, m_pool);
    for (std::size_t i = 1; i + 1 < m_layers.size(); ++i)
      out = m_layers[i].activated(out, training);
    return m_layers.back().activatedSum(out, m_shortcut ? (*m_shortcut)(x, training) : x, training);
  }

private:
  std::vector<NormalisedConvolution> m_layers;
  std::optional<NormalisedConvolution> m_shortcut;
  std::int64_t m_pool;
};

class ResidualNetwork : public Classifier {
public:
  ResidualNetwork(const Plan& plan, std::int64_t classes, TensorSource& source)
      : m_stem(source, plan.stem + "conv1", plan.stem + "bn1", layerShape(plan.stemShape, plan)),
        m_stemPool(plan.stemPool) {
    std::int64_t in = plan.stemShape.out;
    for (int stage = 0; stage < 4; ++stage) {
      const std::int64_t width = std::int64_t{64} << stage;
      const std::int64_t out = plan.bottleneck ? 4 * width : width;
      for (int i = 0; i < plan.blocks[static_cast<std::size_t>(stage)]; ++i) {
        const std::string prefix = "layer" + std::to_string(stage + 1) + "." + std::to_string(i) + ".";
        m_blocks.emplace_back(source, prefix, BlockShape{in, width, out, i == 0 && stage > 0 ? 2 : 1}, plan);
        in = out;
      }
    }
    m_last = LastLayer(source, "fc", in, classes);
  }

  at::Tensor map(const at::Tensor& images, bool training) const override {
    at::Tensor x = pool(m_stem.activated(images, training));
    for (const Block& block : m_blocks)
      x = block(x, training);
    return x.to(m_last.dtype());
  }

  ClassifierOutput head(const at::Tensor& map) const override { return m_last.ofMean(map); }

  std::int64_t featureSize() const override { return m_last.featureSize(); }

private:
  at::Tensor pool(const at::Tensor& x) const {
    switch (m_stemPool) {
    case StemPool::None:
      return x;
    case StemPool::Max3:
      return maxPoolOfRelu(x);
    case StemPool::Average2:
      return averagePool(x, 2);
    case StemPool::Average4:
      return averagePool(x, 4);
    }
    return x;
  }

  NormalisedConvolution m_stem;
  StemPool m_stemPool;
  std::vector<Block> m_blocks;
  LastLayer m_last;
};

constexpr Conv2dShape smallStem{.in = 3, .out = 64, .kernel = 3, .stride = 1, .padding = 1};
constexpr Conv2dShape stridedStem{.in = 3, .out = 64, .kernel = 7, .stride = 2, .padding = 3};
constexpr Conv2dShape denseStem{.in = 3, .out = 64, .kernel = 7, .stride = 1, .padding = 3};

/// Minimax: the stem follows the input, >128 large, 65–128 mid, ≤64 small. Keys as in that repository (`layer0.conv1`,
/// `layer0.bn1`, `layer1.0.bn1` though the norm is instance norm, `downsample.0`).
Plan minimaxPlan(std::int64_t size, bool pooled) {
  Plan plan{.stem = "layer0.",
            .stemShape = smallStem,
            .stemPool = StemPool::None,
            .norm = NormKind::Instance,
            .pooled = pooled};
  if (pooled) plan.blocks = {1, 1, 1, 1};
  if (size > 128) {
    plan.stemShape = pooled ? denseStem : stridedStem;
    plan.stemPool = pooled ? StemPool::Average4 : StemPool::Max3;
  } else if (size > 64) {
    plan.stemPool = pooled ? StemPool::Average2 : StemPool::Max3;
  }
  return plan;
}

Plan planOf(const ClassifierSpec& spec) {
  if (spec.architecture == "resnet18") return minimaxPlan(spec.inputSize, false);
  if (spec.architecture == "resnetap10") return minimaxPlan(spec.inputSize, true);
  if (spec.architecture == "resnet18-rded") return {.stemShape = smallStem, .stemPool = StemPool::None};
  if (spec.architecture == "resnet50") return {.stemShape = stridedStem, .bottleneck = true, .blocks = {3, 4, 6, 3}};
  if (spec.architecture == "resnet34") return {.stemShape = stridedStem, .blocks = {3, 4, 6, 3}};
  return {.stemShape = stridedStem};
}

} // namespace

std::unique_ptr<Classifier> makeResNet(const ClassifierSpec& spec, TensorSource& source) {
  return std::make_unique<ResidualNetwork>(planOf(spec), spec.classes, source);
}

} // namespace stillroom
