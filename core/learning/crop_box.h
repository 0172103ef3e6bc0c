// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"

#include <cstdint>

namespace stillroom {

/// A rectangle of pixels.
struct CropBox {
  std::int64_t top = 0, left = 0, height = 0, width = 0;
};

/// torchvision's RandomResizedCrop in an image of height × width pixels: area in `minimum` … `maximum` of the image,
/// ratio 3/4 … 4/3 (log-uniform), ten tries, then the largest centre crop of a permitted ratio.
CropBox randomResizedCrop(RandomStream& random, std::int64_t height, std::int64_t width, double minimum,
                          double maximum);

} // namespace stillroom
