// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"

#include <ATen/core/Tensor.h>

namespace stillroom {

/// Differentiable augmentation of dataset condensation (Zhao and Bilen 2021, `color_crop_cutout_flip_scale_rotate` in
/// its mode "S"): a batch goes through one of these, with numbers of its own for each image.
enum class Dsa { Colour, Crop, Cutout, Flip, Scale, Rotate };

/// Which one; all are as likely.
Dsa drawDsa(RandomStream& random);

/// `batch` [N, C, H, W] normalised, of any type; `uniform` [N, 3] f64 in [0, 1) on the CPU: the numbers of each image,
/// in the order in which they are used. Differentiable by the batch.
/// Colour: brightness x + u₁ − ½, saturation (x − m)·2u₂ + m with m each pixel's mean over the channels, contrast
/// (x − m)(u₃ + ½) + m with m the image's mean. Crop: shifted by up to an eighth of each side, zeros from outside.
/// Cutout: a square of half of each side is 0. Flip: where u₁ < ½. Scale: each side by 1/1.2 … 1.2. Rotate: ±15°. The
/// last two sample bilinearly, with zeros from outside.
at::Tensor applyDsa(Dsa which, const at::Tensor& batch, const at::Tensor& uniform);

} // namespace stillroom
