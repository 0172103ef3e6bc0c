// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace stillroom::tests {

/// Which points of 1 … `total` are tried: every STILLROOM_FAULT_EVERY-th (1: all of them), or about `few` where that
/// isn't set. Those of different `series` lie beside each other.
std::vector<std::uint64_t> faultPoints(std::uint64_t total, std::uint64_t few, std::uint64_t series = 0);

} // namespace stillroom::tests
