// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/grad_cam.h"

#include "base/error.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <c10/core/InferenceMode.h>
#include <torch/csrc/autograd/autograd.h>

#include <algorithm>
#include <cmath>

namespace stillroom {
namespace {

constexpr double epsilon = 1e-7;

void requireClasses(const at::Tensor& classes, std::int64_t images, std::int64_t outputs) {
  if (classes.dim() == 1 && classes.size(0) == images && classes.scalar_type() == at::kLong &&
      (images == 0 || (classes.min().item<std::int64_t>() >= 0 && classes.max().item<std::int64_t>() < outputs)))
    return;
  throw Error("gradcam.classes",
              "Grad-CAM needs one class from 0 to {0} for each of {1} images. Choose a class the detector knows.",
              {std::to_string(outputs - 1), std::to_string(images)});
}

/// d logit / d map. The map that a program gives may be none that its logits come from.
at::Tensor slopesOf(const at::Tensor& logit, const at::Tensor& map) {
  at::Tensor slopes;
  if (map.requires_grad() && logit.requires_grad())
    slopes = torch::autograd::grad({logit}, {map}, {}, std::nullopt, false, /*allow_unused=*/true)[0];
  if (!slopes.defined())
    throw Error("gradcam.foreign-map",
                "The map that the detector's TorchScript program gives is not what its logits are made of, so that it "
                "shows nothing of them. Export it with the output of its last block as the map.");
  return slopes;
}

/// [N, h, w]: the class's share of each place of the map, not negative.
at::Tensor activation(const Classifier& classifier, const at::Tensor& images, const at::Tensor& classes) {
  const c10::InferenceMode normal(false);
  const at::AutoGradMode grad(true);
  const ClassifierOutput seen = classifier.sloped(images);
  const at::Tensor& map = seen.map;
  requireClasses(classes, images.size(0), seen.logits.size(1));
  const at::Tensor chosen = seen.logits.gather(1, classes.to(seen.logits.device()).view({-1, 1})).sum();
  const at::Tensor slopes = slopesOf(chosen, map);
  const at::Tensor weights = slopes.mean({2, 3}, true);
  return at::relu((weights * map).sum(1)).detach();
}

/// Each map to 0 … 1.
at::Tensor stretched(const at::Tensor& maps) {
  const at::Tensor least = maps.amin({1, 2}, true);
  const at::Tensor risen = maps - least;
  return risen / (risen.amax({1, 2}, true) + epsilon);
}

at::Tensor resized(const at::Tensor& maps, std::int64_t height, std::int64_t width) {
  return at::upsample_bilinear2d(maps.unsqueeze(1), {height, width}, /*align_corners=*/false).squeeze(1);
}

/// The part of an image that the test transform looks at, in the image's pixels.
struct Window {
  std::int64_t top = 0, left = 0, height = 0, width = 0;
};

Window windowOf(const DetectorCard& card, std::int64_t height, std::int64_t width) {
  if (card.resize == 0) return {0, 0, height, width};
  const double scale = static_cast<double>(std::min(height, width)) / static_cast<double>(card.resize);
  const auto side = std::lround(static_cast<double>(card.spec.inputSize) * scale);
  const std::int64_t tall = std::min<std::int64_t>(side, height), wide = std::min<std::int64_t>(side, width);
  return {(height - tall) / 2, (width - wide) / 2, tall, wide};
}

} // namespace

at::Tensor gradCam(const Classifier& classifier, const at::Tensor& images, const at::Tensor& classes) {
  if (images.size(0) == 0) return at::zeros({0, images.size(2), images.size(3)});
  const at::Tensor maps = stretched(activation(classifier, images, classes)).to(at::kFloat);
  return resized(maps, images.size(2), images.size(3)).cpu();
}

at::Tensor gradCam(const Detector& detector, const at::Tensor& images, const at::Tensor& classes) {
  const at::Tensor input = detector.transform(images).to(detector.device());
  const at::Tensor seen = gradCam(detector.classifier(), input, classes);
  const std::int64_t height = images.size(1), width = images.size(2);
  const Window window = windowOf(detector.card(), height, width);
  at::Tensor whole = at::zeros({images.size(0), height, width});
  whole.narrow(1, window.top, window.height)
      .narrow(2, window.left, window.width)
      .copy_(resized(seen, window.height, window.width));
  return whole;
}

} // namespace stillroom
