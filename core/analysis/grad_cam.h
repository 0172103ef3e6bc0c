// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/classifiers/detector.h"

#include <ATen/core/Tensor.h>

namespace stillroom {

/// Where in each image the network sees a class (Selvaraju et al. 2017, as pytorch-grad-cam computes it): the
/// spatial mean of d logit / d activation weighs the last block's channels; their sum, without its negative part, is
/// stretched to 0 … 1 and resized to the input bilinearly.
///
/// `images` [N, 3, H, W] normalised, `classes` [N] i64, outputs of the network → [N, H, W] f32 in 0 … 1 on the CPU. A
/// map that is the same everywhere is 0. One batch, one pass forth and one back through the head. Any thread. Throws
/// Error "gradcam.classes" for another type, number or range of classes, "gradcam.no-map" or "gradcam.foreign-map" for
/// a TorchScript program that gives no map or one that its logits don't come from.
at::Tensor gradCam(const Classifier& classifier, const at::Tensor& images, const at::Tensor& classes);

/// The same for stored images [N, H, W, 3] u8 through the detector's test transform, laid over the whole image: [N, H,
/// W] f32 in 0 … 1; what the transform crops away is 0. Throws Error "detector.images" as well.
at::Tensor gradCam(const Detector& detector, const at::Tensor& images, const at::Tensor& classes);

} // namespace stillroom
