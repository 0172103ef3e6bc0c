// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace stillroom {

/// 8-bit RGB pixels, row by row.
struct DecodedImage {
  int width = 0, height = 0;
  std::vector<std::uint8_t> rgb; ///< height × width × 3
};

/// Reads a picture of any kind OpenCV knows: typed by content, grey and RGBA converted to RGB (alpha dropped), rotated
/// as EXIF says it never is in torchvision: not at all. At most 200 megapixels, known before memory is taken for them,
/// and 512 MB.
/// Throws Error "image.unreadable" naming the file. Safe on any thread.
DecodedImage readImage(const std::filesystem::path& file);

/// PNG bytes of RGB pixels; the same pixels give the same bytes, no text or time chunks.
std::string encodePng(const std::uint8_t* rgb, int width, int height);

} // namespace stillroom
