// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace stillroom {

using Sha256State = std::array<std::uint32_t, 8>;

/// Takes `count` blocks of 64 bytes into a SHA-256 state (FIPS 180-4, 6.2.2).
using Sha256Blocks = void (*)(Sha256State& state, const std::uint8_t* bytes, std::size_t count);

/// In plain C++.
void sha256BlocksPlain(Sha256State& state, const std::uint8_t* bytes, std::size_t count);

/// With the processor's own instructions, which are several times faster; null where it has none.
Sha256Blocks sha256BlocksOfProcessor();

} // namespace stillroom
