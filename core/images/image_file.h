// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
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

/// No picture's file is larger.
inline constexpr std::size_t maximalPictureBytes = std::size_t{512} << 20;

/// Reads a JPEG, PNG, BMP, PNM, TIFF or WebP picture, typed by its content: the pixels of PIL's convert("RGB"), alpha
/// dropped, of animations and pages the first; but grey of 16 bits is scaled, which PIL clips to white. What a JPEG's
/// or PNG's EXIF says of orientation is not followed, as in torchvision. At most 200 megapixels, known before memory is
/// taken for them, and 512 MB. What doesn't define all of its pixels is refused, never completed.
/// Throws Error "image.unreadable" naming the file and the reason, and what readFile() throws. Safe on any thread.
DecodedImage readImage(const std::filesystem::path& file);
/// The same of bytes that were read from it.
DecodedImage readImage(const std::filesystem::path& file, const std::string& bytes);

/// A picture, maybe at less than its size.
struct ReducedImage {
  DecodedImage image;
  int width = 0, height = 0; ///< the file's own
};

/// The same for showing: a JPEG is decoded at a fraction of its size where its shorter side stays `leastSide` or more.
ReducedImage readReducedImage(const std::filesystem::path& file, int leastSide);

/// PNG bytes of RGB pixels; the same pixels give the same bytes, no text or time chunks.
std::string encodePng(const std::uint8_t* rgb, int width, int height);

} // namespace stillroom
