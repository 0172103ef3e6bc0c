// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace stillroom {

/// Mean and deviation per channel, of images in 0 … 1; deviations are above 0. ImageNet's by default.
struct Normalisation {
  std::array<double, 3> mean{0.485, 0.456, 0.406};
  std::array<double, 3> deviation{0.229, 0.224, 0.225};

  /// What the authors of dataset condensation take: CIFAR-10's own for images of 32 pixels, ImageNet's for larger ones.
  static Normalisation ofCondensation(long side) {
    return side > 32 ? Normalisation() : Normalisation{{0.4914, 0.4822, 0.4465}, {0.2023, 0.1994, 0.2010}};
  }
};

} // namespace stillroom
