// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/crop_box.h"

#include <algorithm>
#include <cmath>

namespace stillroom {
namespace {

constexpr double narrowest = 3.0 / 4.0, widest = 4.0 / 3.0;

CropBox centred(std::int64_t height, std::int64_t width, std::int64_t h, std::int64_t w) {
  return {(height - h) / 2, (width - w) / 2, h, w};
}

CropBox fallback(std::int64_t height, std::int64_t width) {
  const double ratio = static_cast<double>(width) / static_cast<double>(height);
  if (ratio < narrowest) return centred(height, width, std::lrint(static_cast<double>(width) / narrowest), width);
  if (ratio > widest) return centred(height, width, height, std::lrint(static_cast<double>(height) * widest));
  return {0, 0, height, width};
}

} // namespace

CropBox randomResizedCrop(RandomStream& random, std::int64_t height, std::int64_t width, double minimum,
                          double maximum) {
  const auto area = static_cast<double>(height * width);
  for (int attempt = 0; attempt < 10; ++attempt) {
    const double target = area * (minimum + (maximum - minimum) * random.uniform());
    const double ratio = std::exp(std::log(narrowest) + (std::log(widest) - std::log(narrowest)) * random.uniform());
    const std::int64_t w = std::lrint(std::sqrt(target * ratio)), h = std::lrint(std::sqrt(target / ratio));
    if (w < 1 || h < 1 || w > width || h > height) continue;
    const auto top = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(height - h + 1)));
    const auto left = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(width - w + 1)));
    return {top, left, h, w};
  }
  return fallback(height, width);
}

} // namespace stillroom
