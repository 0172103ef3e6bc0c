// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/image_file.h"

#include <cstdint>
#include <exception>
#include <string>
#include <string_view>

namespace stillroom {

/// Why a picture is refused.
enum class PictureFault { CutShort, Damaged, TooLarge, Unsupported };

/// Thrown by a decoder, which doesn't know whose bytes it has; readImage() makes an Error of it.
struct PictureRefused : std::exception {
  PictureFault fault;
  std::string detail; ///< of Damaged and Unsupported: what, as words that a sentence takes

  explicit PictureRefused(PictureFault f, std::string d = {}) : fault(f), detail(std::move(d)) {}
  const char* what() const noexcept override { return "a picture was refused"; }
};

/// A kind of picture file.
struct PictureFormat {
  std::string_view name;
  bool (*recognises)(std::string_view bytes); ///< by its first bytes
  /// All pixels of the first picture in `bytes`, as PIL's convert("RGB") gives them. With a `leastSide` a smaller
  /// picture will do whose shorter side is no less. Throws PictureRefused where the bytes don't define every pixel;
  /// hands nothing else to anyone, standard error included.
  DecodedImage (*decode)(std::string_view bytes, int leastSide);
};

/// The format of a file's content; nullptr where it isn't read here.
const PictureFormat* pictureFormat(std::string_view bytes);

/// "a GIF picture", where the content is of a format that is known but not read; else empty.
std::string_view foreignFormat(std::string_view bytes);

/// A black picture. Throws PictureRefused before it takes memory for an empty one or one of more than 200 megapixels.
DecodedImage blankImage(std::uint64_t width, std::uint64_t height);

// The decoders of the table.
DecodedImage decodeBmp(std::string_view bytes, int leastSide);
DecodedImage decodeJpeg(std::string_view bytes, int leastSide);
DecodedImage decodePng(std::string_view bytes, int leastSide);
DecodedImage decodePnm(std::string_view bytes, int leastSide);
DecodedImage decodeTiff(std::string_view bytes, int leastSide);
DecodedImage decodeWebp(std::string_view bytes, int leastSide);

} // namespace stillroom
