// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"

#include "base/error.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <vector>

namespace stillroom {
namespace {

void takeBlocks(Sha256State& state, const std::uint8_t* bytes, std::size_t count) {
  static const Sha256Blocks ofProcessor = sha256BlocksOfProcessor();
  (ofProcessor ? ofProcessor : sha256BlocksPlain)(state, bytes, count);
}

} // namespace

void Sha256::update(std::span<const std::uint8_t> bytes) {
  std::size_t used = m_length % 64;
  m_length += bytes.size();
  while (!bytes.empty()) {
    if (used == 0 && bytes.size() >= 64) {
      const std::size_t blocks = bytes.size() / 64;
      takeBlocks(m_state, bytes.data(), blocks);
      bytes = bytes.subspan(64 * blocks);
      continue;
    }
    const std::size_t take = std::min(64 - used, bytes.size());
    std::memcpy(m_buffer.data() + used, bytes.data(), take);
    bytes = bytes.subspan(take);
    used = (used + take) % 64;
    if (used == 0) takeBlocks(m_state, m_buffer.data(), 1);
  }
}

void Sha256::update(std::string_view text) {
  update({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

Sha256::Digest Sha256::finish() {
  const std::uint64_t bits = m_length * 8;
  const std::vector<std::uint8_t> zeros((119 - m_length % 64) % 64, 0);
  const std::uint8_t one = 0x80;
  update({&one, 1});
  update(zeros);
  std::array<std::uint8_t, 8> length;
  for (int i = 0; i < 8; ++i)
    length[i] = static_cast<std::uint8_t>(bits >> (56 - 8 * i));
  update(length);
  Digest out;
  for (std::size_t i = 0; i < 32; ++i)
    out[i] = static_cast<std::uint8_t>(m_state[i / 4] >> (24 - 8 * (i % 4)));
  return out;
}

Sha256::Digest sha256(std::string_view bytes) {
  Sha256 hash;
  hash.update(bytes);
  return hash.finish();
}

std::string sha256Hex(std::string_view bytes) {
  return hexText(sha256(bytes));
}

std::string sha256HexOfFile(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  Sha256 hash;
  std::vector<char> piece(1 << 20);
  while (in.read(piece.data(), static_cast<std::streamsize>(piece.size())) || in.gcount() > 0)
    hash.update({piece.data(), static_cast<std::size_t>(in.gcount())});
  if (!in.eof())
    throw Error("file.read", "{0} can't be read. Check that it exists and that you may read it.", {file.string()});
  return hexText(hash.finish());
}

std::string hexText(std::span<const std::uint8_t> bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out;
  for (const std::uint8_t byte : bytes)
    out += {digits[byte >> 4], digits[byte & 15]};
  return out;
}

} // namespace stillroom
