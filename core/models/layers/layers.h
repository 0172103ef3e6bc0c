// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kernels/fused_ops.h"
#include "weights/tensor_source.h"

#include <ATen/core/Tensor.h>

#include <memory>
#include <string>
#include <vector>

namespace stillroom {

class PackedConvolution;
class PackedLinear;

/// The layers networks are made of: value types that hold their tensors (shared on copy) and run with ATen alone, named
/// after those of torch.nn. All starting values are PyTorch's defaults. Inputs [N, C, H, W] or [N, T, C] of the
/// weights' type; autograd works where it is on, and where the source allows no savings. Constructors throw what the
/// source throws. Any thread may call a layer, except a BatchNorm2d in training.

struct Conv2dShape {
  std::int64_t in = 0, out = 0, kernel = 3, stride = 1, padding = 1;
  bool bias = true;
};

class Conv2d {
public:
  Conv2d() = default;
  /// Takes `<prefix>.weight` [out, in, kernel, kernel] and, with a bias, `<prefix>.bias` [out].
  Conv2d(TensorSource& source, const std::string& prefix, const Conv2dShape& shape);
  /// With another starting value of the weight (classifiers name their own).
  Conv2d(TensorSource& source, const std::string& prefix, const Conv2dShape& shape, const Initial& weight);
  /// x [N, in, H, W] → [N, out, H', W'].
  at::Tensor operator()(const at::Tensor& x) const;
  /// (*this)(x) + other, which has the shape of the output.
  at::Tensor plus(const at::Tensor& x, const at::Tensor& other) const;
  /// What must be added to each pixel of `output`, [C]; undefined where the bias cost nothing and is in it.
  struct Unbiased {
    at::Tensor output, bias;
  };
  Unbiased unbiased(const at::Tensor& x) const;
  at::ScalarType dtype() const { return m_dtype; }

private:
  /// Whether it is done as a product of matrices.
  bool isProduct(const at::Tensor& x) const;
  at::Tensor convolved(const at::Tensor& x, const at::Tensor& bias) const;

  at::Tensor m_weight, m_bias;
  std::int64_t m_stride = 1, m_padding = 0;
  at::ScalarType m_dtype = at::kFloat;
  bool m_fused = false;
  std::shared_ptr<PackedConvolution> m_packed; ///< holds the weight instead of m_weight
};

class Linear {
public:
  Linear() = default;
  /// Takes `<prefix>.weight` [out, in] and, with a bias, `<prefix>.bias` [out].
  Linear(TensorSource& source, const std::string& prefix, std::int64_t in, std::int64_t out, bool bias = true);
  struct Part {
    std::string prefix;
    std::int64_t out = 0;
  };
  /// Layers of one input as one, with the outputs side by side.
  Linear(TensorSource& source, const std::vector<Part>& parts, std::int64_t in, bool bias);
  /// x […, in] → […, out].
  at::Tensor operator()(const at::Tensor& x) const;
  /// (*this)(x) + other, which has the shape of the output.
  at::Tensor plus(const at::Tensor& x, const at::Tensor& other) const;

private:
  void pack(const Savings& savings);

  at::Tensor m_weight, m_bias;
  bool m_fused = false;
  std::shared_ptr<PackedLinear> m_packed; ///< holds the weight instead of m_weight
};

/// Of x [N, channels, H, W] (Wu and He 2018).
class GroupNorm {
public:
  GroupNorm() = default;
  /// Takes `<prefix>.weight` and `<prefix>.bias` [channels]; channels is a multiple of groups.
  GroupNorm(TensorSource& source, const std::string& prefix, std::int64_t groups, std::int64_t channels,
            double epsilon);
  at::Tensor operator()(const at::Tensor& x) const { return normalised(x, {}, false); }
  /// silu((*this)(x + shift)); shift [N or 1, channels] may be undefined. With one, x may be written over.
  at::Tensor activated(const at::Tensor& x, const at::Tensor& shift = {}) const { return normalised(x, shift, true); }

private:
  at::Tensor normalised(const at::Tensor& x, const at::Tensor& shift, bool activate) const;

  GroupNormParameters m_parameters;
  bool m_fused = false;
};

/// Of x […, channels] (Ba et al. 2016).
class LayerNorm {
public:
  LayerNorm() = default;
  /// Over the last dimension; takes `<prefix>.weight` and `<prefix>.bias` [channels].
  LayerNorm(TensorSource& source, const std::string& prefix, std::int64_t channels, double epsilon = 1e-5);
  at::Tensor operator()(const at::Tensor& x) const;

private:
  at::Tensor m_weight, m_bias;
  double m_epsilon = 1e-5;
  bool m_fused = false;
};

/// Of x [N, channels, H, W] (Ioffe and Szegedy 2015), ε = 1e-5.
class BatchNorm2d {
public:
  BatchNorm2d() = default;
  /// Takes `<prefix>.weight, .bias, .running_mean, .running_var` [channels].
  BatchNorm2d(TensorSource& source, const std::string& prefix, std::int64_t channels);
  /// In training it normalises by the batch and updates the running statistics (momentum 0.1) in place.
  at::Tensor operator()(const at::Tensor& x, bool training) const;

private:
  at::Tensor m_weight, m_bias, m_mean, m_variance;
};

} // namespace stillroom
