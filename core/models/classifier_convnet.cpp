// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "models/classifier_blocks.h"

#include <ATen/ATen.h>

namespace stillroom {
namespace {

constexpr std::int64_t width = 128;

/// `depth` times convolution, norm, ReLU, average pool; then one linear layer on the flattened map. Keys as in the
/// Minimax and RDED repositories: `layers.conv.N`, `layers.norm.N`, `classifier`. PyTorch's own starting values.
class ConvNet : public Classifier {
public:
  ConvNet(const ClassifierSpec& spec, int depth, NormKind norm, TensorSource& source) {
    for (int i = 0; i < depth; ++i) {
      const std::string index = std::to_string(i);
      const Conv2dShape shape{.in = i == 0 ? 3 : width, .out = width};
      m_convolutions.emplace_back(source, "layers.conv." + index, shape);
      m_norms.emplace_back(source, "layers.norm." + index, width, norm);
    }
    const std::int64_t side = spec.inputSize >> depth;
    m_featureSize = width * side * side;
    m_classifier = Linear(source, "classifier", m_featureSize, spec.classes);
  }

  ClassifierOutput forward(const at::Tensor& images, bool training) const override {
    at::Tensor x = images;
    for (std::size_t i = 0; i < m_convolutions.size(); ++i) {
      x = at::avg_pool2d(reluOfOwn(m_norms[i](m_convolutions[i](x), training)), {2, 2});
    }
    const at::Tensor features = x.flatten(1);
    return {m_classifier(features), features, x};
  }

  std::int64_t featureSize() const override { return m_featureSize; }

private:
  std::vector<Conv2d> m_convolutions;
  std::vector<ClassifierNorm> m_norms;
  Linear m_classifier;
  std::int64_t m_featureSize = 0;
};

} // namespace

std::unique_ptr<Classifier> makeConvNet(const ClassifierSpec& spec, TensorSource& source) {
  const bool deep = spec.architecture == "convnet6";
  const int depth = deep ? 6 : 3;
  if (spec.inputSize >> depth < 1) {
    throw Error("classifier.size", "The network {0} can't take images of {1}×{1} pixels. Use at least {2}×{2}.",
                {spec.architecture, std::to_string(spec.inputSize), std::to_string(1 << depth)});
  }
  return std::make_unique<ConvNet>(spec, depth, deep ? NormKind::Instance : NormKind::Batch, source);
}

} // namespace stillroom
