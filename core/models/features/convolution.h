// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "weights/tensor_source.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>

namespace stillroom {

/// A convolution of the feature networks; odd sides.
struct FeatureConvolutionShape {
  std::int64_t in = 0, out = 0, height = 1, width = 1, stride = 1;
  bool padded = true; ///< so that stride 1 keeps the size
};

/// A convolution and the ReLU after it.
class FeatureConvolution {
public:
  /// Takes `<prefix>.weight` and `<prefix>.bias`.
  static FeatureConvolution plain(TensorSource& source, const std::string& prefix,
                                  const FeatureConvolutionShape& shape);
  /// Takes `<prefix>.conv.weight` and the batch norm `<prefix>.bn` (ε 0.001), which becomes part of the convolution.
  static FeatureConvolution normalised(TensorSource& source, const std::string& prefix,
                                       const FeatureConvolutionShape& shape);
  /// [N, in, H, W] → [N, out, H', W'].
  at::Tensor operator()(const at::Tensor& x) const;

private:
  FeatureConvolution(at::Tensor weight, at::Tensor bias, const FeatureConvolutionShape& shape);

  at::Tensor m_weight, m_bias;
  std::int64_t m_stride;
  bool m_padded;
};

} // namespace stillroom
