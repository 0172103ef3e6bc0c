// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

namespace stillroom {

/// PIL's filters of these names; Bicubic is Keys' kernel (1981) with a = −0.5.
enum class ResizeFilter { Bilinear, Bicubic };

/// Resizes images [N, H, W, 3] u8 as PIL 13 does: antialiased, support scaled when shrinking, rounded to 8 bits between
/// the passes; within 1 grey level of PIL. The aspect ratio is not kept. [N, height, width, 3] u8 on the images'
/// device. Throws Error "image.shape" for other images and "image.size" unless sides are 1 … 65536 pixels.
at::Tensor resizeImages(const at::Tensor& images, std::int64_t height, std::int64_t width, ResizeFilter filter);

/// torchvision's Resize(side) on the short side (bilinear), the long side truncated to an integer as torchvision does.
/// Images and errors as for resizeImages().
at::Tensor resizeShortSide(const at::Tensor& images, std::int64_t side);

/// Resize(shortSide) and CenterCrop(side): [N, side, side, 3] u8. Only what the crop shows is calculated, so that a
/// strip of pixels, however long, takes no more memory than a square. Images and errors as for resizeImages().
at::Tensor resizedCrop(const at::Tensor& images, std::int64_t shortSide, std::int64_t side,
                       ResizeFilter filter = ResizeFilter::Bilinear);

/// torchvision's CenterCrop(side): [N, H, W, 3] u8 → [N, side, side, 3]; smaller images are padded with zeros. Throws
/// Error "image.shape" or "image.size".
at::Tensor centreCrop(const at::Tensor& images, std::int64_t side);

/// [N, H, W, 3] u8 → [N, 3, H, W] f32 in −1 … 1, as diffusers' VaeImageProcessor. Throws Error "image.shape".
at::Tensor toModelRange(const at::Tensor& images);

/// [N, 3, H, W] in 0 … 1 → [N, H, W, 3] u8, ×255 rounded half to even (numpy's round), as diffusers' VaeImageProcessor.
/// What lies outside is clamped; NaN becomes 0.
at::Tensor toBytes(const at::Tensor& pixels);

} // namespace stillroom
