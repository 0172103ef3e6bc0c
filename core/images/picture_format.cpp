// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/picture_format.h"

#include <algorithm>
#include <array>

namespace stillroom {
namespace {

using namespace std::string_view_literals;

constexpr std::uint64_t maximalPixels = 200'000'000;

bool startsWithAny(std::string_view bytes, std::initializer_list<std::string_view> beginnings) {
  return std::any_of(beginnings.begin(), beginnings.end(), [&](auto each) { return bytes.starts_with(each); });
}

constexpr std::array formats{
    PictureFormat{"JPEG", [](std::string_view bytes) { return bytes.starts_with("\xFF\xD8\xFF"); }, decodeJpeg},
    PictureFormat{"PNG", [](std::string_view bytes) { return bytes.starts_with("\x89PNG\r\n\x1a\n"); }, decodePng},
    PictureFormat{"BMP", [](std::string_view bytes) { return bytes.starts_with("BM"); }, decodeBmp},
    PictureFormat{"PNM",
                  [](std::string_view bytes) {
                    return bytes.size() > 2 && bytes[0] == 'P' && bytes[1] >= '1' && bytes[1] <= '6';
                  },
                  decodePnm},
    PictureFormat{"TIFF",
                  [](std::string_view bytes) {
                    return startsWithAny(bytes, {"II*\0"sv, "MM\0*"sv, "II+\0"sv, "MM\0+"sv});
                  },
                  decodeTiff},
    PictureFormat{"WebP",
                  [](std::string_view bytes) {
                    return bytes.starts_with("RIFF") && bytes.size() >= 12 && bytes.substr(8, 4) == "WEBP";
                  },
                  decodeWebp}};

} // namespace

const PictureFormat* pictureFormat(std::string_view bytes) {
  const auto found = std::find_if(formats.begin(), formats.end(), [&](auto& each) { return each.recognises(bytes); });
  return found == formats.end() ? nullptr : &*found;
}

std::string_view foreignFormat(std::string_view bytes) {
  const std::string_view brand = bytes.substr(0, 12);
  if (startsWithAny(bytes, {"GIF87a", "GIF89a"})) return "a GIF picture";
  if (brand.ends_with("ftypavif") || brand.ends_with("ftypavis")) return "an AVIF picture";
  if (brand.ends_with("ftypheic") || brand.ends_with("ftypheix") || brand.ends_with("ftypmif1"))
    return "a HEIF picture";
  if (startsWithAny(bytes, {"\0\0\0\x0CjP  "sv, "\xFF\x4F\xFF\x51"})) return "a JPEG 2000 picture";
  if (startsWithAny(bytes, {"\xFF\x0A", "\0\0\0\x0CJXL "sv})) return "a JPEG XL picture";
  if (bytes.starts_with("8BPS")) return "a Photoshop document";
  if (startsWithAny(bytes, {"Pf\n", "PF\n", "P7\n"}))
    return "a picture of floating-point or arbitrary samples (PFM, PAM)";
  return {};
}

DecodedImage blankImage(std::uint64_t width, std::uint64_t height) {
  if (width == 0 || height == 0) throw PictureRefused(PictureFault::Damaged, "its size is 0 pixels");
  if (width > maximalPixels || height > maximalPixels / width) throw PictureRefused(PictureFault::TooLarge);
  return {static_cast<int>(width), static_cast<int>(height), std::vector<std::uint8_t>(width * height * 3)};
}

} // namespace stillroom
