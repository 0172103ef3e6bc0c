// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "learning/normalisation.h"

#include <ATen/core/Tensor.h>

#include <array>
#include <cstdint>
#include <string>

namespace stillroom {

/// What a training image goes through before normalisation.
enum class Augmentation {
  None,
  Flip,     ///< left to right: what is left of RDED's with one piece per image
  Light,    ///< zero padding of 4 and random crop, flip: for small images (He et al. 2016, §4.2)
  Minimax,  ///< resized crop (area 0.5 … 1, no antialias), flip, colour jitter, PCA lighting
  ImageNet, ///< resized crop (area 0.08 … 1, antialiased as PIL does), flip
  Dsa,      ///< one of six changes for a whole batch, after normalisation (dsa.h)
};

/// A change of colour: rgb → matrix · rgb + offset, of values in 0 … 1. The whole colour jitter of one image is one of
/// these. Grey is 0.299 r + 0.587 g + 0.114 b; an alpha of 0 changes nothing, 1 gives the target of the lerp.
struct ColourMap {
  std::array<std::array<double, 3>, 3> matrix{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
  std::array<double, 3> offset{};

  void brighten(double alpha); ///< lerp to black
  /// Lerp to the grey of the image's mean; `imageMean` is that of the image before any change.
  void contrast(double alpha, const std::array<double, 3>& imageMean);
  void saturate(double alpha); ///< lerp to each pixel's grey
  void shift(const std::array<double, 3>& by);
  void normalise(const Normalisation& normalisation);
};

/// Brightness, contrast and saturation by U(−0.4, 0.4) in random order, then PCA lighting of deviation 0.1 with
/// AlexNet's eigenvalues (Krizhevsky et al. 2012): IDC's and Minimax's augmentation. `imageMean` [3] in 0 … 1. Nothing
/// is clamped.
ColourMap randomColours(RandomStream& random, const std::array<double, 3>& imageMean);

/// Which random numbers a batch uses: each image has its own stream, so that batches may be cut in any way.
struct AugmentationKey {
  std::uint64_t seed = 0;
  std::int64_t epoch = 0;
  std::int64_t batch = 0; ///< of the epoch; only what is drawn once for a batch depends on it
};

/// The network's input for the images `indices` [B] i64, 0 … N − 1, of `images` [N, H, W, 3], u8 or f32 in 0 … 1 (what
/// reaches beyond is kept), both on the CPU:
/// [B, 3, H, W] f32, channels last. Any thread.
at::Tensor augmentedBatch(const at::Tensor& images, const at::Tensor& indices, Augmentation mode,
                          const Normalisation& normalisation, const AugmentationKey& key);

/// "none", "flip", "light", "minimax", "imagenet", "dsa". The second throws Error "training.augmentation" listing them.
std::string augmentationName(Augmentation mode);
Augmentation augmentationByName(const std::string& name);

} // namespace stillroom
