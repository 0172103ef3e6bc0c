// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layers/layers.h"

#include "models/kernels/packed_weights.h"
#include "models/kernels/row_shares.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

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
  m_fused = source.savings().fusedPointwise;
  if (m_fused && m_weight.is_cuda()) m_weight = m_weight.contiguous(at::MemoryFormat::ChannelsLast);
  if (!source.savings().packedWeights || !canPack(m_weight)) return;
  m_packed = std::make_shared<PackedConvolution>(std::move(m_weight), m_stride, m_padding, source.savings().smallMaps);
}

at::Tensor Conv2d::convolved(const at::Tensor& x, const at::Tensor& bias) const {
  if (m_packed) return (*m_packed)(x, bias);
  if (isProduct(x))
    return at::linear(x.permute({0, 2, 3, 1}).contiguous(), m_weight.flatten(1), bias).permute({0, 3, 1, 2});
  return at::conv2d(x, m_weight, bias, m_stride, m_padding);
}

bool Conv2d::isProduct(const at::Tensor& x) const {
  return m_fused && x.is_cuda() && m_weight.size(2) == 1 && m_weight.size(3) == 1 && m_stride == 1 && m_padding == 0;
}

at::Tensor Conv2d::operator()(const at::Tensor& x) const {
  return convolved(x, m_bias);
}

at::Tensor Conv2d::plus(const at::Tensor& x, const at::Tensor& other) const {
  if (m_fused && m_packed) return (*m_packed)(x, m_bias, other);
  const auto [output, bias] = unbiased(x);
  return bias.defined() ? addBiasAndShortcut(output, bias, other) : at::Tensor(output).add_(other);
}

Conv2d::Unbiased Conv2d::unbiased(const at::Tensor& x) const {
  // cuDNN leaves the bias to a pass of its own; a product doesn't.
  if (m_fused && m_bias.defined() && !isProduct(x) && hasFusedKernels(x, m_bias.size(0)))
    return {convolved(x, {}), m_bias};
  return {convolved(x, m_bias), {}};
}

Linear::Linear(TensorSource& source, const std::string& prefix, std::int64_t in, std::int64_t out, bool bias)
    : m_weight(source.take(prefix + ".weight", {out, in}, fanInUniform(in))) {
  if (bias) m_bias = source.take(prefix + ".bias", {out}, fanInUniform(in));
  pack(source.savings());
}

Linear::Linear(TensorSource& source, const std::vector<Part>& parts, std::int64_t in, bool bias) {
  std::vector<at::Tensor> weights, biases;
  for (const Part& part : parts) {
    weights.push_back(source.take(part.prefix + ".weight", {part.out, in}, fanInUniform(in)));
    if (bias) biases.push_back(source.take(part.prefix + ".bias", {part.out}, fanInUniform(in)));
  }
  m_weight = at::cat(weights);
  if (bias) m_bias = at::cat(biases);
  pack(source.savings());
}

void Linear::pack(const Savings& savings) {
  m_fused = savings.fusedPointwise;
  if (savings.packedWeights && canPack(m_weight)) m_packed = std::make_shared<PackedLinear>(std::move(m_weight));
}

at::Tensor Linear::operator()(const at::Tensor& x) const {
  if (m_packed) return (*m_packed)(x, m_bias);
  return at::linear(x, m_weight, m_bias);
}

at::Tensor Linear::plus(const at::Tensor& x, const at::Tensor& other) const {
  if (m_fused && m_packed) return (*m_packed)(x, m_bias, other);
  return (*this)(x).add_(other);
}

GroupNorm::GroupNorm(TensorSource& source, const std::string& prefix, std::int64_t groups, std::int64_t channels,
                     double epsilon)
    : m_parameters{source.take(prefix + ".weight", {channels}, Initial::ones()),
                   source.take(prefix + ".bias", {channels}, Initial::zeros()), groups, epsilon},
      m_fused(source.savings().fusedPointwise) {}

at::Tensor GroupNorm::normalised(const at::Tensor& x, const at::Tensor& shift, bool activate) const {
  if (m_fused && hasFusedKernels(x, m_parameters.weight.size(0), m_parameters.groups))
    return fusedGroupNorm(x, shift, m_parameters, activate);
  if (shift.defined()) at::Tensor(x).add_(shift.unsqueeze(-1).unsqueeze(-1));
  at::Tensor y = at::group_norm(x, m_parameters.groups, m_parameters.weight, m_parameters.bias, m_parameters.epsilon);
  if (!activate) return y;
  return at::GradMode::is_enabled() ? at::silu(y) : at::silu_(y);
}

LayerNorm::LayerNorm(TensorSource& source, const std::string& prefix, std::int64_t channels, double epsilon)
    : m_weight(source.take(prefix + ".weight", {channels}, Initial::ones())),
      m_bias(source.take(prefix + ".bias", {channels}, Initial::zeros())),
      m_epsilon(epsilon),
      m_fused(source.savings().fusedPointwise && channels <= RowWarps::mostChannels) {}

at::Tensor LayerNorm::operator()(const at::Tensor& x) const {
  if (m_fused && hasFusedKernels(x, m_weight.size(0))) return fusedLayerNorm(x, m_weight, m_bias, m_epsilon);
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
