// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights/pickle_bytes.h"

#include "base/error.h"

#include <algorithm>
#include <bit>

namespace stillroom {

void throwDamagedPickle(const std::string& origin, const char* what) {
  throw Error("pth.damaged", "{0} is no sound PyTorch file: {1}. Download or save it again.", {origin, what});
}

std::string_view PickleBytes::take(std::uint64_t count) {
  if (count > left()) throwDamagedPickle(m_origin, "it ends too early");
  const std::string_view piece = m_bytes.substr(m_position, static_cast<std::size_t>(count));
  m_position += static_cast<std::size_t>(count);
  return piece;
}

std::uint64_t PickleBytes::number(unsigned count) {
  std::uint64_t value = 0;
  const std::string_view piece = take(count);
  for (unsigned i = 0; i < count; ++i)
    value |= std::uint64_t{static_cast<unsigned char>(piece[i])} << (8 * i);
  return value;
}

double PickleBytes::real() {
  std::uint64_t bits = 0;
  for (const char c : take(8))
    bits = bits << 8 | static_cast<unsigned char>(c);
  return std::bit_cast<double>(bits);
}

std::int64_t PickleBytes::longNumber(std::uint64_t count) {
  if (count > 8 && (count > 10 || count > left())) throwDamagedPickle(m_origin, "a number is too large");
  const std::string_view piece = take(count);
  std::uint64_t bits = count != 0 && (piece[count - 1] & 0x80) != 0 ? ~std::uint64_t{0} : 0;
  for (std::size_t i = 0; i < std::min<std::size_t>(piece.size(), 8); ++i) {
    bits &= ~(std::uint64_t{0xff} << (8 * i));
    bits |= std::uint64_t{static_cast<unsigned char>(piece[i])} << (8 * i);
  }
  return static_cast<std::int64_t>(bits);
}

std::string PickleBytes::line() {
  const std::size_t end = m_bytes.find('\n', m_position);
  if (end == std::string_view::npos || end - m_position >= 1000) throwDamagedPickle(m_origin, "a name has no end");
  const std::string_view text = take(end - m_position);
  take(1);
  return std::string(text);
}

} // namespace stillroom
