// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

namespace stillroom {

/// max_pool2d of 3×3 pixels with stride 2 and padding 1, as after the stem of torchvision's ResNets, of x [N, C, H, W]
/// that holds what a ReLU gives: nothing below zero → [N, C, ⌈H/2⌉, ⌈W/2⌉] of its type. Where the CPU can do it in one
/// pass (channels-last, no autograd, 16 or 32 bits), it does, and gives the same bits.
at::Tensor maxPoolOfRelu(const at::Tensor& x);

} // namespace stillroom
