// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace stillroom {

struct PictureSize {
  std::uint64_t width = 0, height = 0; ///< pixels; 0 where the header is damaged or cut short
};

/// What the header of a JPEG, PNG, BMP, PNM, TIFF or WebP file says (for a tiled TIFF, of a tile where that is larger).
/// A decoder takes the memory before it finds out that the rest of the file is missing. `bytes` may be anything.
PictureSize sizeInHeader(std::string_view bytes);

} // namespace stillroom
