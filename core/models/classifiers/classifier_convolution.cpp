// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classifiers/classifier_convolution.h"

#include "models/classifiers/classifier_blocks.h"
#include "models/kernels/packed_weights.h"

#include <ATen/ATen.h>

namespace stillroom {
namespace {

/// Passes on to another source and gives what that gives in the type that convolutions run in.
class ConvertedSource : public TensorSource {
public:
  explicit ConvertedSource(TensorSource& inner) : m_inner(inner) {}
  at::Tensor take(const std::string& name, at::IntArrayRef shape, const Initial& initial) override {
    const at::Tensor tensor = m_inner.take(name, shape, initial);
    return tensor.to(m_inner.convolutionType().value_or(tensor.scalar_type()));
  }
  bool contains(const std::string& name) const override { return m_inner.contains(name); }
  Savings savings() const override { return m_inner.savings(); }

private:
  TensorSource& m_inner;
};

Conv2d convolutionOf(TensorSource& source, const std::string& prefix, const NormalisedShape& shape) {
  return shape.weight ? Conv2d(source, prefix, shape.convolution, *shape.weight)
                      : Conv2d(source, prefix, shape.convolution);
}

struct WeightAndBias {
  at::Tensor weight, bias;
};

/// Of the convolution that does what both do: calculated in f64 and rounded once.
WeightAndBias foldedTensors(TensorSource& source, const std::string& convolution, const std::string& norm,
                            const NormalisedShape& shape) {
  constexpr double epsilon = 1e-5; // BatchNorm2d's
  RecordingTensorSource recording(source);
  convolutionOf(recording, convolution, shape);
  BatchNorm2d(recording, norm, shape.convolution.out);
  const TensorMap taken(recording.taken().begin(), recording.taken().end());
  const auto exact = [&](const std::string& name) { return taken.at(name).to(at::kDouble); };
  const at::Tensor scale = exact(norm + ".weight") / (exact(norm + ".running_var") + epsilon).sqrt();
  at::Tensor moved = -exact(norm + ".running_mean");
  if (shape.convolution.bias) moved += exact(convolution + ".bias");
  const at::Tensor weight = exact(convolution + ".weight") * scale.view({-1, 1, 1, 1});
  const at::Tensor bias = exact(norm + ".bias") + moved * scale;
  const auto type = source.convolutionType().value_or(taken.at(convolution + ".weight").scalar_type());
  return {weight.to(type), bias.to(type)};
}

} // namespace

/// The convolution that a batch norm was folded into.
class NormalisedConvolution::Folded {
public:
  Folded(WeightAndBias tensors, const Conv2dShape& shape, bool mayPack)
      : m_weight(std::move(tensors.weight)),
        m_bias(std::move(tensors.bias)),
        m_stride(shape.stride),
        m_padding(shape.padding) {
    if (m_weight.is_cuda()) m_weight = m_weight.contiguous(at::MemoryFormat::ChannelsLast);
    if (!mayPack || !canPack(m_weight)) return;
    m_packed = std::make_unique<PackedConvolution>(std::move(m_weight), m_stride, m_padding);
  }

  at::Tensor operator()(const at::Tensor& given) const {
    const at::Tensor x = given.to(m_bias.scalar_type());
    return m_packed ? (*m_packed)(x, m_bias) : at::conv2d(x, m_weight, m_bias, m_stride, m_padding);
  }

  /// relu((*this)(given) + other); `other` may be undefined.
  at::Tensor activated(const at::Tensor& given, const at::Tensor& other) const {
    if (m_packed) return m_packed->activated(given.to(m_bias.scalar_type()), m_bias, other);
    at::Tensor sum = (*this)(given);
    if (other.defined()) sum += other;
    return reluOfOwn(sum);
  }

private:
  at::Tensor m_weight, m_bias;
  std::int64_t m_stride, m_padding;
  std::unique_ptr<PackedConvolution> m_packed; ///< holds the weight instead of m_weight
};

NormalisedConvolution::NormalisedConvolution(TensorSource& source, const std::string& convolution,
                                             const std::string& norm, const NormalisedShape& shape)
    : m_pool(shape.pool) {
  const Savings savings = source.savings();
  if (savings.foldedNorms && shape.norm == NormKind::Batch && shape.pool == 1) {
    m_folded = std::make_shared<Folded>(foldedTensors(source, convolution, norm, shape), shape.convolution,
                                        savings.packedWeights);
    return;
  }
  ConvertedSource converted(source);
  const std::int64_t channels = shape.convolution.out;
  m_convolution = convolutionOf(converted, convolution, shape);
  if (shape.norm == NormKind::Batch) {
    m_norm = BatchNorm2d(converted, norm, channels);
  } else {
    m_norm = GroupNorm(converted, norm, channels, channels, 1e-5);
  }
}

at::Tensor NormalisedConvolution::operator()(const at::Tensor& x, bool training) const {
  if (m_folded) return (*m_folded)(x);
  const at::Tensor convolved = m_convolution(x.to(m_convolution.dtype()));
  const at::Tensor pooled = m_pool == 1 ? convolved : averagePool(convolved, m_pool);
  const auto* batch = std::get_if<BatchNorm2d>(&m_norm);
  return batch ? (*batch)(pooled, training) : std::get<GroupNorm>(m_norm)(pooled);
}

at::Tensor NormalisedConvolution::activated(const at::Tensor& x, bool training) const {
  return m_folded ? m_folded->activated(x, {}) : reluOfOwn((*this)(x, training));
}

at::Tensor NormalisedConvolution::activatedSum(const at::Tensor& x, const at::Tensor& other, bool training) const {
  return m_folded ? m_folded->activated(x, other) : reluOfOwn((*this)(x, training).add_(other));
}

} // namespace stillroom
