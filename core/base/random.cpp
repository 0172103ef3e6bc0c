// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"

#include "base/sha256.h"

#include <cmath>
#include <numbers>
#include <numeric>
#include <string>
#include <utility>

namespace stillroom {
namespace {

/// Fields are length-prefixed so that no two keys share a text.
std::string keyText(const RandomKey& key) {
  const auto field = [](std::string_view text) { return std::to_string(text.size()) + ":" + std::string(text) + ";"; };
  return "stillroom;" + std::to_string(key.seed) + ";" + field(key.purpose) + field(key.name) +
         std::to_string(key.slot) + ";" + std::to_string(key.ordinal) + ";" + std::to_string(key.step);
}

std::uint32_t word(const Sha256::Digest& digest, int index) {
  const std::uint8_t* p = digest.data() + 4 * index;
  return std::uint32_t{p[0]} | std::uint32_t{p[1]} << 8 | std::uint32_t{p[2]} << 16 | std::uint32_t{p[3]} << 24;
}

} // namespace

std::array<std::uint32_t, 4> philox4x32(std::array<std::uint32_t, 4> c, std::array<std::uint32_t, 2> key) {
  for (int round = 0; round < 10; ++round) {
    const std::uint64_t p0 = std::uint64_t{0xD2511F53} * c[0];
    const std::uint64_t p1 = std::uint64_t{0xCD9E8D57} * c[2];
    c = {static_cast<std::uint32_t>(p1 >> 32) ^ c[1] ^ key[0], static_cast<std::uint32_t>(p1),
         static_cast<std::uint32_t>(p0 >> 32) ^ c[3] ^ key[1], static_cast<std::uint32_t>(p0)};
    key[0] += 0x9E3779B9;
    key[1] += 0xBB67AE85;
  }
  return c;
}

RandomStream::RandomStream(const RandomKey& key) {
  const Sha256::Digest digest = sha256(keyText(key));
  m_key = {word(digest, 0), word(digest, 1)};
  // The low half counts blocks; the high half keeps streams with colliding keys apart.
  m_counter = {0, 0, word(digest, 2), word(digest, 3)};
}

void RandomStream::refill() {
  m_block = philox4x32(m_counter, m_key);
  if (++m_counter[0] == 0) ++m_counter[1];
  m_used = 0;
}

std::uint32_t RandomStream::next() {
  if (m_used == 4) refill();
  return m_block[m_used++];
}

double RandomStream::uniform() {
  const std::uint64_t high = next() >> 5;
  const std::uint64_t low = next() >> 6;
  return static_cast<double>((high << 26) | low) * 0x1.0p-53;
}

double RandomStream::normal() {
  if (m_hasSpare) {
    m_hasSpare = false;
    return m_spare;
  }
  const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
  const double angle = 2.0 * std::numbers::pi * uniform();
  m_spare = radius * std::sin(angle);
  m_hasSpare = true;
  return radius * std::cos(angle);
}

std::uint64_t RandomStream::below(std::uint64_t bound) {
  // Values past the last whole multiple of bound are drawn again, so that none is likelier than another.
  const std::uint64_t limit = UINT64_MAX - (UINT64_MAX % bound + 1) % bound;
  std::uint64_t value;
  do {
    // One statement a draw: within one expression the compiler may choose which comes first.
    const std::uint64_t high = next();
    value = high << 32 | next();
  } while (value > limit);
  return value % bound;
}

void RandomStream::fillNormal(std::span<float> out) {
  for (float& value : out)
    value = static_cast<float>(normal());
}

std::vector<std::int64_t> RandomStream::drawWithoutReplacement(std::int64_t of, std::int64_t count) {
  std::vector<std::int64_t> numbers(static_cast<std::size_t>(of));
  std::iota(numbers.begin(), numbers.end(), 0);
  for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i)
    std::swap(numbers[i], numbers[i + below(numbers.size() - i)]);
  numbers.resize(static_cast<std::size_t>(count));
  return numbers;
}

} // namespace stillroom
