// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stillroom {

enum class ByteOrder { Little, Big };

/// A number of `count` bytes; 0 where the file ends before it.
inline std::uint64_t numberAt(std::string_view bytes, std::uint64_t at, std::size_t count, ByteOrder order) {
  if (at > bytes.size() || bytes.size() - at < count) return 0;
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < count; ++i)
    value = value << 8 | static_cast<unsigned char>(bytes[at + (order == ByteOrder::Big ? i : count - 1 - i)]);
  return value;
}

/// The value of `bits` bits, highest first, in a row of values of that width: 1, 2, 4 or 8.
inline unsigned packedAt(const std::uint8_t* row, std::size_t index, unsigned bits) {
  const std::size_t bit = index * bits;
  return row[bit / 8] >> (8 - bits - bit % 8) & ((1U << bits) - 1);
}

} // namespace stillroom
