// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

namespace stillroom {

/// The 3×3 pixels, by row and then by column, that each pixel of a 3×3 convolution with padding 1 is made from
/// (im2col): x [N, C, H, W] of any type on the CPU → [N · H' · W', 9 · C], with zeros beyond the edges. The convolution
/// is then the product of these with its weight [out, 3, 3, C], where a map is so narrow that oneDNN, which goes by
/// rows, hasn't enough to do.
at::Tensor patchesOf(const at::Tensor& x, std::int64_t stride);

/// H' or W' of such a convolution: ⌈side / stride⌉, side ≥ 1.
std::int64_t strided(std::int64_t side, std::int64_t stride);

} // namespace stillroom
