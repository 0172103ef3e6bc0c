// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <string>

namespace stillroom::tests {

/// The bytes of a safetensors file whose tensors lie `pad` bytes further back: its header ends in as many spaces more.
inline std::string withLongerHeader(std::string bytes, std::size_t pad) {
  std::uint64_t length = 0;
  std::memcpy(&length, bytes.data(), sizeof length);
  bytes.insert(sizeof length + length, pad, ' ');
  length += pad;
  std::memcpy(bytes.data(), &length, sizeof length);
  return bytes;
}

} // namespace stillroom::tests
