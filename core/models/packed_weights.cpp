// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packed_weights.h"

#include <ATen/ATen.h>
#include <ATen/core/dispatch/Dispatcher.h>

#include <optional>
#include <string_view>

namespace stillroom {
namespace {

using Scalars = c10::List<std::optional<at::Scalar>>;

template <class Signature>
c10::TypedOperatorHandle<Signature> operatorNamed(const char* name, const char* overload = "") {
  return c10::Dispatcher::singleton().findSchemaOrThrow(name, overload).typed<Signature>();
}

bool knowsBf16() {
  static const bool known = operatorNamed<bool()>("mkldnn::_is_mkldnn_bf16_supported").call();
  return known;
}

std::optional<at::Tensor> orNothing(const at::Tensor& tensor) {
  return tensor.defined() ? std::optional(tensor) : std::nullopt;
}

/// x·weightᵀ + bias, then the activation `attribute`.
at::Tensor multiplied(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                      std::string_view attribute) {
  static const auto multiply =
      operatorNamed<at::Tensor(const at::Tensor&, const at::Tensor&, const std::optional<at::Tensor>&, std::string_view,
                               Scalars, std::optional<std::string_view>)>("mkldnn::_linear_pointwise");
  return multiply.call(x, weight, orNothing(bias), attribute, Scalars(), "none");
}

/// x·weightᵀ + bias, then `attribute` ("add", "mul") with `other`.
at::Tensor combined(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias, const at::Tensor& other,
                    std::string_view attribute) {
  static const auto multiply = operatorNamed<at::Tensor(const at::Tensor&, const at::Tensor&, const at::Tensor&,
                                                        const std::optional<at::Tensor>&, std::string_view)>(
      "mkldnn::_linear_pointwise", "binary");
  return multiply.call(x, other, weight, orNothing(bias), attribute);
}

} // namespace

bool canPack(const at::Tensor& weight) {
  if (!weight.device().is_cpu() || !at::globalContext().userEnabledMkldnn() || !at::hasMKLDNN()) return false;
  return weight.scalar_type() == at::kFloat || (weight.scalar_type() == at::kBFloat16 && knowsBf16());
}

at::Tensor PackedWeight::packedFor(at::IntArrayRef inputShape) {
  const std::lock_guard lock(m_mutex);
  if (inputShape == at::IntArrayRef(m_shape)) return m_weight;
  m_weight = pack(m_weight.is_mkldnn() ? m_weight.to_dense() : m_weight, inputShape);
  m_shape = inputShape.vec();
  return m_weight;
}

at::Tensor PackedConvolution::pack(const at::Tensor& plain, at::IntArrayRef inputShape) const {
  static const auto reorder =
      operatorNamed<at::Tensor(const at::Tensor&, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, std::int64_t,
                               c10::OptionalArrayRef<std::int64_t>)>("mkldnn::_reorder_convolution_weight");
  const std::int64_t one[] = {1, 1}, strides[] = {m_stride, m_stride}, paddings[] = {m_padding, m_padding};
  return reorder.call(plain, paddings, strides, one, 1, inputShape);
}

at::Tensor PackedConvolution::convolved(const at::Tensor& x, const at::Tensor& bias, const at::Tensor& other,
                                        bool activate) {
  static const auto convolve =
      operatorNamed<at::Tensor(const at::Tensor&, const at::Tensor&, const std::optional<at::Tensor>&, at::IntArrayRef,
                               at::IntArrayRef, at::IntArrayRef, std::int64_t, std::string_view, Scalars,
                               std::optional<std::string_view>)>("mkldnn::_convolution_pointwise");
  static const auto convolveAndCombine = operatorNamed<at::Tensor(
      const at::Tensor&, const at::Tensor&, const at::Tensor&, const std::optional<at::Tensor>&, at::IntArrayRef,
      at::IntArrayRef, at::IntArrayRef, std::int64_t, std::string_view, std::optional<at::Scalar>,
      std::optional<std::string_view>, Scalars, std::optional<std::string_view>)>("mkldnn::_convolution_pointwise",
                                                                                  "binary");
  const std::int64_t one[] = {1, 1}, strides[] = {m_stride, m_stride}, paddings[] = {m_padding, m_padding};
  const at::Tensor weight = packedFor(x.sizes());
  if (!other.defined()) {
    const char* activation = activate ? "relu" : "none";
    return convolve.call(x, weight, orNothing(bias), paddings, strides, one, 1, activation, Scalars(), "");
  }
  const auto activation = activate ? std::optional<std::string_view>("relu") : std::nullopt;
  return convolveAndCombine.call(x, other, weight, orNothing(bias), paddings, strides, one, 1, "add", {}, activation,
                                 Scalars(), {});
}

at::Tensor PackedLinear::pack(const at::Tensor& plain, at::IntArrayRef inputShape) const {
  static const auto reorder =
      operatorNamed<at::Tensor(const at::Tensor&, std::optional<std::int64_t>)>("mkldnn::_reorder_linear_weight");
  return reorder.call(plain.contiguous(), inputShape[0]);
}

at::Tensor PackedLinear::packedForRows(const at::Tensor& x) {
  const std::int64_t rows[] = {x.numel() / x.size(-1)};
  return packedFor(rows);
}

at::Tensor PackedLinear::operator()(const at::Tensor& x, const at::Tensor& bias, const at::Tensor& other) {
  if (other.defined()) return combined(x, packedForRows(x), bias, other, "add");
  return multiplied(x, packedForRows(x), bias, "none");
}

at::Tensor PackedLinear::activated(const at::Tensor& x, const at::Tensor& bias) {
  return multiplied(x, packedForRows(x), bias, "gelu");
}

at::Tensor PackedLinear::times(const at::Tensor& x, const at::Tensor& bias, const at::Tensor& factor) {
  return combined(x, packedForRows(x), bias, factor, "mul");
}

} // namespace stillroom
