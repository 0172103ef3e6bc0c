// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace stillroom {

/// Throws Error "pth.damaged", naming the file and what is wrong with it.
[[noreturn]] void throwDamagedPickle(const std::string& origin, const char* what);

/// The bytes of a pickle, read from the front. Throws Error "pth.damaged" where they end too early.
class PickleBytes {
public:
  PickleBytes(std::string_view bytes, const std::string& origin) : m_bytes(bytes), m_origin(origin) {}

  std::size_t position() const { return m_position; }
  std::size_t left() const { return m_bytes.size() - m_position; }
  std::string_view take(std::uint64_t count);
  unsigned char byte() { return static_cast<unsigned char>(take(1)[0]); }
  /// A little-endian number of `count` bytes, 8 at most.
  std::uint64_t number(unsigned count);
  /// Of eight bytes, the first one highest.
  double real();
  /// A signed little-endian number of up to eight bytes; two more may repeat its sign.
  std::int64_t longNumber(std::uint64_t count);
  /// Up to the next line feed, which goes with it: a name of less than 1,000 bytes.
  std::string line();

private:
  std::string_view m_bytes;
  const std::string& m_origin;
  std::size_t m_position = 0;
};

} // namespace stillroom
