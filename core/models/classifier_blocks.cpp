// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classifier_blocks.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <cmath>

namespace stillroom {

ClassifierNorm::ClassifierNorm(TensorSource& source, const std::string& prefix, std::int64_t channels, NormKind kind) {
  if (kind == NormKind::Batch) {
    m_norm = BatchNorm2d(source, prefix, channels);
  } else {
    m_norm = GroupNorm(source, prefix, channels, channels, 1e-5);
  }
}

at::Tensor ClassifierNorm::operator()(const at::Tensor& x, bool training) const {
  const auto* batch = std::get_if<BatchNorm2d>(&m_norm);
  return batch ? (*batch)(x, training) : std::get<GroupNorm>(m_norm)(x);
}

at::Tensor reluOfOwn(const at::Tensor& x) {
  if (c10::GradMode::is_enabled()) return at::relu(x);
  at::Tensor own = x;
  return at::relu_(own);
}

Initial fanOutNormal(const Conv2dShape& shape) {
  return Initial::normal(std::sqrt(2.0 / static_cast<double>(shape.kernel * shape.kernel * shape.out)));
}

Conv2d plainConvolution(TensorSource& source, const std::string& prefix, Conv2dShape shape) {
  shape.bias = false;
  return Conv2d(source, prefix, shape, fanOutNormal(shape));
}

} // namespace stillroom
