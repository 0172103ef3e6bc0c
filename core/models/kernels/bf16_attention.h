// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/util/BFloat16.h>

#include <cstdint>
#include <span>

namespace stillroom {

/// One attention head over tokens that lie `…Stride` numbers apart; a token's part of the head is contiguous.
struct Bf16Head {
  const c10::BFloat16 *query = nullptr, *key = nullptr, *value = nullptr;
  c10::BFloat16* out = nullptr;
  std::int64_t queries = 0, keys = 0; ///< tokens
  std::int64_t size = 0;              ///< numbers of a token in this head, even
  std::int64_t queryStride = 0, keyStride = 0, valueStride = 0, outStride = 0;
};

/// Whether this machine multiplies pairs of bf16 (Processor::bf16Products), which attendBf16 needs.
bool hasBf16Products();

/// Whether it has a unit that multiplies matrices of bf16 (Processor::matrixUnit). LibTorch's attention uses that one
/// and is then the quicker of the two, by a quarter to a half.
bool hasMatrixUnit();

/// softmax(q·kᵀ / √size)·v of each head, on `threads` threads. Blocks of queries meet blocks of keys in the nearest
/// cache with a running maximum (flash attention, Dao et al. 2022), so that the score matrix never exists. Products are
/// exact and sums are f32; probabilities are rounded to bf16 before they meet the values. One head at least, with one
/// key at least; every head has the same sizes. Needs hasBf16Products().
void attendBf16(std::span<const Bf16Head> heads, int threads);

} // namespace stillroom
