// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/packed_weights.h"

#include "models/kernels/bf16_attention.h"
#include "models/kernels/patches.h"

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

at::Tensor reordered(const at::Tensor& weight, std::int64_t rows) {
  static const auto reorder =
      operatorNamed<at::Tensor(const at::Tensor&, std::optional<std::int64_t>)>("mkldnn::_reorder_linear_weight");
  return reorder.call(weight.contiguous(), rows);
}

/// Where both have been measured: in bf16 only AMX, whose tiles hold 16 rows, gains by the product.
bool gainsByProducts(at::ScalarType type) {
  static const bool tiles = hasMatrixUnit();
  return type == at::kFloat || tiles;
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

PackedConvolution::PackedConvolution(at::Tensor weight, std::int64_t stride, std::int64_t padding, bool smallMaps)
    : PackedWeight(weight),
      m_stride(stride),
      m_padding(padding),
      m_smallMaps(smallMaps && padding == 1 && weight.size(2) == 3 && weight.size(3) == 3 &&
                  gainsByProducts(weight.scalar_type())) {}

bool PackedConvolution::isProduct(at::IntArrayRef inputShape) const {
  constexpr std::int64_t mostColumns = 8;
  return m_smallMaps && strided(inputShape[3], m_stride) <= mostColumns;
}

at::Tensor PackedConvolution::pack(const at::Tensor& given, at::IntArrayRef inputShape) const {
  constexpr std::int64_t kernel = 3;
  const bool wasProduct = given.dim() == 2; // [out, 3 · 3 · in]
  const at::Tensor plain =
      wasProduct ? given.unflatten(1, at::IntArrayRef{kernel, kernel, -1}).permute({0, 3, 1, 2}) : given;
  if (isProduct(inputShape)) {
    const std::int64_t pixels = strided(inputShape[2], m_stride) * strided(inputShape[3], m_stride);
    return reordered(plain.permute({0, 2, 3, 1}).flatten(1), inputShape[0] * pixels);
  }
  static const auto reorder =
      operatorNamed<at::Tensor(const at::Tensor&, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, std::int64_t,
                               c10::OptionalArrayRef<std::int64_t>)>("mkldnn::_reorder_convolution_weight");
  const std::int64_t one[] = {1, 1}, strides[] = {m_stride, m_stride}, paddings[] = {m_padding, m_padding};
  return reorder.call(plain.contiguous(), paddings, strides, one, 1, inputShape);
}

at::Tensor PackedConvolution::multiplied(const at::Tensor& x, const at::Tensor& bias, const at::Tensor& other,
                                         bool activate) {
  const at::Tensor patches = patchesOf(x, m_stride), weight = packedFor(x.sizes());
  const auto rows = [&](const at::Tensor& map) { return map.permute({0, 2, 3, 1}).flatten(0, 2); };
  at::Tensor product = other.defined() ? combined(patches, weight, bias, rows(other), "add")
                                       : stillroom::multiplied(patches, weight, bias, activate ? "relu" : "none");
  if (other.defined() && activate) at::relu_(product);
  const std::int64_t height = strided(x.size(2), m_stride), width = strided(x.size(3), m_stride);
  return product.view({x.size(0), height, width, -1}).permute({0, 3, 1, 2});
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
  if (isProduct(x.sizes())) return multiplied(x, bias, other, activate);
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
  return reordered(plain, inputShape[0]);
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
