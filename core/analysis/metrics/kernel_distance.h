// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace stillroom {

struct KernelDistanceOptions {
  std::int64_t subsets = 100;     ///< random ones that the deviation is taken over, 1 or more
  std::int64_t subsetSize = 1000; ///< images of each set in one, 2 or more; fewer where a set has fewer
  std::uint64_t seed = 0;
};

struct KernelDistance {
  double value = 0;     ///< over all rows
  double deviation = 0; ///< of the same over the subsets (population)
  std::int64_t subsetSize = 0;
};

/// KID (Bińkowski et al. 2018): the unbiased squared maximum mean discrepancy with the kernel (x·y / D + 1)³, in
/// double. It has no bias for few images and can be below 0. Features [n, D] and [m, D], f32 or f64, finite, n and m
/// ≥ 2. Throws Cancelled between blocks.
KernelDistance kernelDistance(const at::Tensor& a, const at::Tensor& b, const KernelDistanceOptions& options = {},
                              const TaskContext& context = {});

} // namespace stillroom
