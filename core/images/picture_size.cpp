// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/picture_size.h"

#include "images/byte_numbers.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>

namespace stillroom {
namespace {

using Order = ByteOrder;

PictureSize bmpSize(std::string_view bytes) {
  if (numberAt(bytes, 14, 4, Order::Little) == 12)
    return {numberAt(bytes, 18, 2, Order::Little), numberAt(bytes, 20, 2, Order::Little)};
  const auto height = static_cast<std::int32_t>(numberAt(bytes, 22, 4, Order::Little)); // negative: top row first
  return {numberAt(bytes, 18, 4, Order::Little), static_cast<std::uint64_t>(std::abs(std::int64_t{height}))};
}

/// The next number of a PNM header, after spaces and comments.
std::uint64_t pnmNumber(std::string_view bytes, std::size_t& at) {
  while (at < bytes.size() && (bytes[at] == '#' || std::isspace(static_cast<unsigned char>(bytes[at]))))
    at = bytes[at] == '#' ? std::min(bytes.size(), bytes.find_first_of("\r\n", at)) : at + 1;
  std::uint64_t value = 0;
  for (; at < bytes.size() && std::isdigit(static_cast<unsigned char>(bytes[at])); ++at)
    value = std::min<std::uint64_t>(value * 10 + static_cast<std::uint64_t>(bytes[at] - '0'), UINT32_MAX);
  return value;
}

PictureSize pnmSize(std::string_view bytes) {
  std::size_t at = 2;
  const std::uint64_t width = pnmNumber(bytes, at);
  return {width, pnmNumber(bytes, at)};
}

/// From the first frame header among the segments.
PictureSize jpegSize(std::string_view bytes) {
  for (std::size_t at = bytes.find('\xFF', 2); at < bytes.size(); at = bytes.find('\xFF', at)) {
    at = bytes.find_first_not_of('\xFF', at);
    if (at == std::string_view::npos) break;
    const auto marker = static_cast<int>(numberAt(bytes, at++, 1, Order::Big));
    if (marker <= 0x01 || (marker >= 0xD0 && marker <= 0xD8)) continue; // these have no content
    if (marker == 0xD9 || marker == 0xDA || at >= bytes.size()) break;  // the end, or pixels before any frame header
    if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC)
      return {numberAt(bytes, at + 5, 2, Order::Big), numberAt(bytes, at + 3, 2, Order::Big)};
    at += numberAt(bytes, at, 2, Order::Big);
  }
  return {};
}

/// From the first directory. Tiles count too: one is decoded as a whole.
PictureSize tiffSize(std::string_view bytes) {
  const Order order = bytes.starts_with("MM") ? Order::Big : Order::Little;
  const bool large = numberAt(bytes, 2, 2, order) == 43; // BigTIFF: the same with wider numbers
  const std::size_t width = large ? 8 : 4, countWidth = large ? 8 : 2, entryBytes = 4 + 2 * width;
  const std::uint64_t directory = numberAt(bytes, large ? 8 : 4, width, order);
  const std::uint64_t entries = std::min<std::uint64_t>(numberAt(bytes, directory, countWidth, order), bytes.size());
  PictureSize size;
  for (std::uint64_t i = 0; i < entries; ++i) {
    const std::uint64_t entry = directory + countWidth + entryBytes * i, tag = numberAt(bytes, entry, 2, order);
    const std::uint64_t type = numberAt(bytes, entry + 2, 2, order);
    const std::uint64_t value = numberAt(bytes, entry + 4 + width, type == 3 ? 2 : type == 16 ? 8 : 4, order);
    if (tag == 256 || tag == 322) size.width = std::max(size.width, value);
    if (tag == 257 || tag == 323) size.height = std::max(size.height, value);
  }
  return size;
}

PictureSize webpSize(std::string_view bytes) {
  if (bytes.size() < 16) return {};
  const std::string_view kind = bytes.substr(12, 4);
  const auto number = [&](std::size_t at, std::size_t count) { return numberAt(bytes, at, count, Order::Little); };
  if (kind == "VP8X") return {number(24, 3) + 1, number(27, 3) + 1};
  if (kind == "VP8L") return {(number(21, 4) & 0x3FFF) + 1, (number(21, 4) >> 14 & 0x3FFF) + 1};
  return {number(26, 2) & 0x3FFF, number(28, 2) & 0x3FFF};
}

} // namespace

PictureSize sizeInHeader(std::string_view bytes) {
  if (bytes.empty()) return {};
  switch (bytes.front()) {
  case '\x89':
    return {numberAt(bytes, 16, 4, Order::Big), numberAt(bytes, 20, 4, Order::Big)};
  case 'B':
    return bmpSize(bytes);
  case 'P':
    return pnmSize(bytes);
  case 'R':
    return webpSize(bytes);
  case 'I':
  case 'M':
    return tiffSize(bytes);
  default:
    return jpegSize(bytes);
  }
}

} // namespace stillroom
