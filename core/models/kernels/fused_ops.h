// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

namespace stillroom {

/// What stands between the products of a network, in one pass over memory where the device has a kernel for it. Each
/// equals the ATen calls it names but for rounding: what those would round to the tensors' type on the way stays f32.
/// Only where hasFusedKernels(). Throws Error "cuda.kernel", in a build without CUDA "cuda.missing".

struct GroupNormParameters {
  at::Tensor weight, bias; ///< [C]
  std::int64_t groups = 1;
  double epsilon = 1e-5;
};

/// Whether there are kernels for tensors like x with so many channels (the last dimension of tokens) and groups: on a
/// CUDA device, f32, f16 or bf16, channels a multiple of 8 and 4096 at most.
bool hasFusedKernels(const at::Tensor& x, std::int64_t channels, std::int64_t groups = 1);

/// group_norm(x + shift) (Wu and He 2018), then silu where `activate`. x [N, C, H, W] is channels-last on the way out;
/// shift [N or 1, C] may be undefined.
at::Tensor fusedGroupNorm(const at::Tensor& x, const at::Tensor& shift, const GroupNormParameters& parameters,
                          bool activate);

/// layer_norm (Ba et al. 2016) over the last dimension of x […, C], where C is at most 1280. weight and bias [C].
at::Tensor fusedLayerNorm(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias, double epsilon);

/// The first half of the last dimension times the exact gelu of the second (Shazeer 2020). both […, 2 · width] →
/// […, width].
at::Tensor fusedGeglu(const at::Tensor& both);

/// x + bias + other, written over x, which nobody else may hold. x [N, C, H, W] channels-last, other of that shape,
/// bias [C].
at::Tensor addBiasAndShortcut(const at::Tensor& x, const at::Tensor& bias, const at::Tensor& other);

} // namespace stillroom
