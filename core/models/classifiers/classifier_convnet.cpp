// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "models/classifiers/classifier_blocks.h"

#include <ATen/ATen.h>

namespace stillroom {
namespace {

constexpr std::int64_t convNetWidth = 128;

/// `depth` times convolution, norm, ReLU, average pool; then one linear layer on the flattened map. Keys as in the
/// Minimax and RDED repositories: `layers.conv.N`, `layers.norm.N`, `classifier`. PyTorch's own starting values.
class ConvNet : public Classifier {
public:
  ConvNet(const ClassifierSpec& spec, int depth, NormKind norm, TensorSource& source) {
    for (int i = 0; i < depth; ++i) {
      const std::string index = std::to_string(i);
      m_layers.emplace_back(
          source, "layers.conv." + index, "layers.norm." + index,
          NormalisedShape{.convolution = {.in = i == 0 ? 3 : convNetWidth, .out = convNetWidth}, .norm = norm});
    }
    const std::int64_t side = spec.inputSize >> depth;
    m_last = LastLayer(source, "classifier", convNetWidth * side * side, spec.classes);
  }

  at::Tensor map(const at::Tensor& images, bool training) const override {
    at::Tensor x = images;
    for (const NormalisedConvolution& layer : m_layers)
      x = averagePool(layer.activated(x, training), 2);
    return x.to(m_last.dtype());
  }

  ClassifierOutput head(const at::Tensor& map) const override { return m_last.ofWhole(map); }

  std::int64_t featureSize() const override { return m_last.featureSize(); }

private:
  std::vector<NormalisedConvolution> m_layers;
  LastLayer m_last;
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
