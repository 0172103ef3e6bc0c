// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <mutex>
#include <vector>

namespace stillroom {

/// Weights as oneDNN lays them out for this processor and the shape of the input, made once instead of in every call.
/// The results are the same to the last bit where LibTorch would have used oneDNN as well (bf16), and to rounding
/// elsewhere. Thread-safe.

/// Whether a weight of this type can be packed here: on the CPU, f32, or bf16 where the processor knows it.
bool canPack(const at::Tensor& weight);

/// A weight that is packed when first used, and again when the input's shape changes; the plain one is given up.
class PackedWeight {
protected:
  explicit PackedWeight(at::Tensor plain) : m_weight(std::move(plain)) {}
  virtual ~PackedWeight() = default;
  at::Tensor packedFor(at::IntArrayRef inputShape);
  virtual at::Tensor pack(const at::Tensor& plain, at::IntArrayRef inputShape) const = 0;

private:
  std::mutex m_mutex;
  at::Tensor m_weight;
  std::vector<std::int64_t> m_shape; ///< of the input that m_weight is packed for; empty: it is plain
};

/// A convolution with the weight [out, in, kernel, kernel], for which canPack().
class PackedConvolution final : public PackedWeight {
public:
  /// `smallMaps`: where that is quicker, a product of patches (patches.h), the same but for rounding.
  PackedConvolution(at::Tensor weight, std::int64_t stride, std::int64_t padding, bool smallMaps = false);
  /// x [N, in, H, W] of the weight's type → [N, out, H', W'] channels-last, plus `other` of that shape. The bias and
  /// `other` may be undefined.
  at::Tensor operator()(const at::Tensor& x, const at::Tensor& bias, const at::Tensor& other = {}) {
    return convolved(x, bias, other, false);
  }
  /// relu of (*this)(x, bias, other). Of a NaN it makes 0.
  at::Tensor activated(const at::Tensor& x, const at::Tensor& bias, const at::Tensor& other = {}) {
    return convolved(x, bias, other, true);
  }

private:
  at::Tensor pack(const at::Tensor& plain, at::IntArrayRef inputShape) const override;
  at::Tensor convolved(const at::Tensor& x, const at::Tensor& bias, const at::Tensor& other, bool activate);

  bool isProduct(at::IntArrayRef inputShape) const;
  at::Tensor multiplied(const at::Tensor& x, const at::Tensor& bias, const at::Tensor& other, bool activate);

  std::int64_t m_stride, m_padding;
  bool m_smallMaps; ///< only with a kernel of 3×3 and padding 1
};

/// A linear layer with the weight [out, in], for which canPack().
class PackedLinear final : public PackedWeight {
public:
  explicit PackedLinear(at::Tensor weight) : PackedWeight(std::move(weight)) {}
  /// x […, in] of the weight's type → […, out], plus `other` of that shape. The bias and `other` may be undefined.
  at::Tensor operator()(const at::Tensor& x, const at::Tensor& bias, const at::Tensor& other = {});
  /// The exact gelu of (*this)(x, bias).
  at::Tensor activated(const at::Tensor& x, const at::Tensor& bias);
  /// (*this)(x, bias) · factor, which has the shape […, out].
  at::Tensor times(const at::Tensor& x, const at::Tensor& bias, const at::Tensor& factor);

private:
  at::Tensor pack(const at::Tensor& plain, at::IntArrayRef inputShape) const override;
  at::Tensor packedForRows(const at::Tensor& x);
};

} // namespace stillroom
