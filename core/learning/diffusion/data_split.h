// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/labelled_images.h"

#include <vector>

namespace stillroom {

/// Indices of images, 0 … N − 1: those that are trained on, and those that are only measured on.
struct DataSplit {
  std::vector<std::int64_t> trained, held;
};

/// Holds back the rounded-down `share`, 0 … 1, of each class, drawn by the seed; a class of fewer than 20 images gives
/// none. Both lists are in rising order.
DataSplit splitImages(const LabelledImages& data, double share, std::uint64_t seed);

} // namespace stillroom
