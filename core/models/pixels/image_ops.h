// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

namespace stillroom {

enum class ResizeFilter { Bilinear, Bicubic };

/// Resizes 8-bit images [N, H, W, 3] as PIL 13 does: antialiased, support scaled when shrinking, rounded to 8 bits
/// between the passes; within 1 grey level of PIL. The aspect ratio is not kept.
at::Tensor resizeImages(const at::Tensor& images, std::int64_t height, std::int64_t width, ResizeFilter filter);

/// torchvision's Resize(side) on the short side (bilinear), the long side truncated to an integer as torchvision does.
at::Tensor resizeShortSide(const at::Tensor& images, std::int64_t side);

/// torchvision's CenterCrop(side); smaller images are padded with zeros.
at::Tensor centreCrop(const at::Tensor& images, std::int64_t side);

/// [N, H, W, 3] u8 → [N, 3, H, W] f32 in −1 … 1, as diffusers' image processor.
at::Tensor toModelRange(const at::Tensor& images);

/// [N, 3, H, W] in 0 … 1 → [N, H, W, 3] u8, ×255 rounded half to even (numpy's round), as diffusers' image processor.
at::Tensor toBytes(const at::Tensor& pixels);

} // namespace stillroom
