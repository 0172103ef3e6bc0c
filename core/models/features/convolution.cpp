// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/features/convolution.h"

#include <ATen/ATen.h>

#include <cmath>
#include <utility>

namespace stillroom {
namespace {

constexpr double epsilon = 0.001;

at::Tensor takeWeight(TensorSource& source, const std::string& name, const FeatureConvolutionShape& shape) {
  const double deviation = std::sqrt(2.0 / static_cast<double>(shape.in * shape.height * shape.width));
  return source.take(name, {shape.out, shape.in, shape.height, shape.width}, Initial::normal(deviation));
}

} // namespace

FeatureConvolution::FeatureConvolution(at::Tensor weight, at::Tensor bias, const FeatureConvolutionShape& shape)
    : m_weight(std::move(weight)), m_bias(std::move(bias)), m_stride(shape.stride), m_padded(shape.padded) {}

FeatureConvolution FeatureConvolution::plain(TensorSource& source, const std::string& prefix,
                                             const FeatureConvolutionShape& shape) {
  at::Tensor weight = takeWeight(source, prefix + ".weight", shape);
  return {std::move(weight), source.take(prefix + ".bias", {shape.out}, Initial::zeros()), shape};
}

FeatureConvolution FeatureConvolution::normalised(TensorSource& source, const std::string& prefix,
                                                  const FeatureConvolutionShape& shape) {
  const at::Tensor weight = takeWeight(source, prefix + ".conv.weight", shape).to(at::kDouble);
  const auto take = [&](const char* name, const Initial& initial) {
    return source.take(prefix + ".bn." + name, {shape.out}, initial).to(at::kDouble);
  };
  const at::Tensor gain = take("weight", Initial::ones()), bias = take("bias", Initial::zeros());
  const at::Tensor mean = take("running_mean", Initial::zeros()), variance = take("running_var", Initial::ones());
  const at::Tensor scale = gain / (variance + epsilon).sqrt();
  return {(weight * scale.view({-1, 1, 1, 1})).to(at::kFloat), (bias - mean * scale).to(at::kFloat), shape};
}

at::Tensor FeatureConvolution::operator()(const at::Tensor& x) const {
  const std::int64_t rows = m_padded ? m_weight.size(2) / 2 : 0, columns = m_padded ? m_weight.size(3) / 2 : 0;
  return at::conv2d(x, m_weight, m_bias, {m_stride, m_stride}, {rows, columns}).relu_();
}

} // namespace stillroom
