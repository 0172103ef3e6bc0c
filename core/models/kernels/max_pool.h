// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

namespace stillroom {

/// max_pool2d of 3×3 pixels with stride 2 and padding 1, as after a ResNet's stem, of x [N, C, H, W] that holds what a
/// ReLU gives: nothing below zero. Where the CPU can do it in one pass (channels-last, no autograd), it does, and gives
/// the same bits.
at::Tensor maxPoolOfRelu(const at::Tensor& x);

} // namespace stillroom
