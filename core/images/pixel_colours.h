// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>

namespace stillroom {

/// a·b / 255, rounded, as PIL's MULDIV255.
inline int timesShare(int a, int b) {
  const int product = a * b + 128;
  return ((product >> 8) + product) >> 8;
}

/// Cyan, magenta, yellow and black ink to RGB, as PIL's convert("RGB").
inline void cmykToRgb(const std::array<std::uint8_t, 4>& ink, std::uint8_t* rgb) {
  const int light = 255 - ink[3];
  for (std::size_t c = 0; c < 3; ++c)
    rgb[c] = static_cast<std::uint8_t>(std::clamp(light - timesShare(ink[c], light), 0, 255));
}

} // namespace stillroom
