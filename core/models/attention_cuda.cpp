// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cuda_kernels.h"
#include "models/fused_ops.h"

#include <ATen/ATen.h>
#include <ATen/native/transformers/cuda/sdp_utils.h>

namespace stillroom {

at::Tensor cudnnAttention(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value) {
  constexpr int hopper = 9;
  if (!query.is_cuda() || computeCapability(query) < hopper) return {};
  const sdp::sdp_params parameters{query, key, value, std::nullopt, 0.0, false, false};
  if (!sdp::can_use_cudnn_attention(parameters, false)) return {};
  return std::get<0>(at::_scaled_dot_product_cudnn_attention(query, key, value, std::nullopt, false));
}

} // namespace stillroom
