// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layers.h"

#include "models/packed_weights.h"

#include <ATen/ATen.h>

#include <cmath>

namespace stillroom {
namespace {

/// PyTorch's default for weights and biases of convolutions and linear layers: U(−1/√fan in, 1/√fan in).
Initial fanInUniform(std::int64_t fanIn) {
  return Initial::uniform(1.0 / std::sqrt(static_cast<double>(fanIn)));
}

std::int64_t fanIn(const Conv2dShape& shape) {
  return shape.in * shape.kernel * shape.kernel;
}

} // namespace

Conv2d::Conv2d(TensorSource& source, const std::string& prefix, const Conv2dShape& shape)
    : Conv2d(source, prefix, shape, fanInUniform(fanIn(shape))) {}

Conv2d::Conv2d(TensorSource& source, const std::string& prefix, const Conv2dShape& shape, const Initial& weight)
    : m_weight(source.take(prefix + ".weight", {shape.out, shape.in, shape.kernel, shape.kernel}, weight)),
      m_stride(shape.stride),
      m_padding(shape.padding) {
  if (shape.bias) m_bias = source.take(prefix + ".bias", {shape.out}, fanInUniform(fanIn(shape)));
  m_dtype = m_weight.scalar_type();
  if (!source.savings().packedWeights || !canPack(m_weight)) return;
  m_packed = std::make_shared<PackedConvolution>(std::move(m_weight), m_stride, m_padding);
}

at::Tensor Conv2d::operator()(const at::Tensor& x) const {
  if (m_packed) return (*m_packed)(x, m_bias);
  return at::conv2d(x, m_weight, m_bias, m_stride, m_padding);
}

Linear::Linear(TensorSource& source, const std::string& prefix, std::int64_t in, std::int64_t out, bool bias)
    : m_weight(source.take(prefix + ".weight", {out, in}, fanInUniform(in))) {
  if (bias) m_bias = source.take(prefix + ".bias", {out}, fanInUniform(in));
  if (source.savings().packedWeights && canPack(m_weight))
    m_packed = std::make_shared<PackedLinear>(std::move(m_weight));
}

at::Tensor Linear::operator()(const at::Tensor& x) const {
  if (m_packed) return (*m_packed)(x, m_bias);
  return at::linear(x, m_weight, m_bias);
}

GroupNorm::GroupNorm(TensorSource& source, const std::string& prefix, std::int64_t groups, std::int64_t channels,
                     double epsilon)
    : m_weight(source.take(prefix + ".weight", {channels}, Initial::ones())),
      m_bias(source.take(prefix + ".bias", {channels}, Initial::zeros())),
      m_groups(groups),
      m_epsilon(epsilon) {}

at::Tensor GroupNorm::operator()(const at::Tensor& x) const {
  return at::group_norm(x, m_groups, m_weight, m_bias, m_epsilon);
}

LayerNorm::LayerNorm(TensorSource& source, const std::string& prefix, std::int64_t channels, double epsilon)
    : m_weight(source.take(prefix + ".weight", {channels}, Initial::ones())),
      m_bias(source.take(prefix + ".bias", {channels}, Initial::zeros())),
      m_epsilon(epsilon) {}

at::Tensor LayerNorm::operator()(const at::Tensor& x) const {
  return at::layer_norm(x, m_weight.sizes(), m_weight, m_bias, m_epsilon);
}

BatchNorm2d::BatchNorm2d(TensorSource& source, const std::string& prefix, std::int64_t channels)
    : m_weight(source.take(prefix + ".weight", {channels}, Initial::ones())),
      m_bias(source.take(prefix + ".bias", {channels}, Initial::zeros())),
      m_mean(source.take(prefix + ".running_mean", {channels}, Initial::zeros())),
      m_variance(source.take(prefix + ".running_var", {channels}, Initial::ones())) {}

at::Tensor BatchNorm2d::operator()(const at::Tensor& x, bool training) const {
  constexpr double momentum = 0.1, epsilon = 1e-5;
  return at::batch_norm(x, m_weight, m_bias, m_mean, m_variance, training, momentum, epsilon, false);
}

} // namespace stillroom
