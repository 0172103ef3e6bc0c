// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classifiers/classifier_blocks.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <cmath>

namespace stillroom {
namespace {

/// PyTorch's default for a linear layer: U(−1/√in, 1/√in).
Initial linearUniform(std::int64_t in) {
  return Initial::uniform(1.0 / std::sqrt(static_cast<double>(in)));
}

} // namespace

at::Tensor reluOfOwn(const at::Tensor& x) {
  if (c10::GradMode::is_enabled()) return at::relu(x);
  at::Tensor own = x;
  return at::relu_(own);
}

at::Tensor averagePool(const at::Tensor& x, std::int64_t side) {
  return at::avg_pool2d(x, {side, side}, {side, side});
}

Initial fanOutNormal(const Conv2dShape& shape) {
  return Initial::normal(std::sqrt(2.0 / static_cast<double>(shape.kernel * shape.kernel * shape.out)));
}

LastLayer::LastLayer(TensorSource& source, const std::string& prefix, std::int64_t in, std::int64_t classes,
                     const std::optional<Initial>& weight)
    : m_weight(source.take(prefix + ".weight", {classes, in}, weight.value_or(linearUniform(in)))),
      m_bias(source.take(prefix + ".bias", {classes}, linearUniform(in))) {}

ClassifierOutput LastLayer::ofMean(const at::Tensor& map) const {
  const at::Tensor features = at::adaptive_avg_pool2d(map, {1, 1}).flatten(1);
  return {at::linear(features, m_weight, m_bias), features, map};
}

ClassifierOutput LastLayer::ofWhole(const at::Tensor& map) const {
  const at::Tensor features = map.flatten(1);
  return {at::linear(features, m_weight, m_bias), features, map};
}

} // namespace stillroom
