// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sha256_blocks.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace stillroom {

/// SHA-256 (FIPS 180-4), fed in pieces.
class Sha256 {
public:
  using Digest = std::array<std::uint8_t, 32>;

  void update(std::span<const std::uint8_t> bytes);
  void update(std::string_view text);
  Digest finish();

private:
  Sha256State m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  std::array<std::uint8_t, 64> m_buffer{};
  std::uint64_t m_length = 0;
};

Sha256::Digest sha256(std::string_view bytes);
std::string sha256Hex(std::string_view bytes);

/// Of a file's content, read in pieces. Throws Error "file.read".
std::string sha256HexOfFile(const std::filesystem::path& file);

/// Lower-case hexadecimal.
std::string hexText(std::span<const std::uint8_t> bytes);

} // namespace stillroom
