// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256_blocks.h"

#include "base/processor.h"

#include <bit>

#if defined(__GNUC__) && defined(__x86_64__)
#include <immintrin.h>
#define STILLROOM_SHA_INSTRUCTIONS
#endif

namespace stillroom {
namespace {

alignas(16) constexpr std::array<std::uint32_t, 64> roundConstants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

std::uint32_t bigEndian(const std::uint8_t* p) {
  return std::uint32_t{p[0]} << 24 | std::uint32_t{p[1]} << 16 | std::uint32_t{p[2]} << 8 | p[3];
}

void plainBlock(Sha256State& state, const std::uint8_t* bytes) {
  std::array<std::uint32_t, 64> w;
  for (int i = 0; i < 16; ++i)
    w[i] = bigEndian(bytes + 4 * i);
  for (int i = 16; i < 64; ++i) {
    const std::uint32_t s0 = std::rotr(w[i - 15], 7) ^ std::rotr(w[i - 15], 18) ^ (w[i - 15] >> 3);
    const std::uint32_t s1 = std::rotr(w[i - 2], 17) ^ std::rotr(w[i - 2], 19) ^ (w[i - 2] >> 10);
    w[i] = w[i - 16] + s0 + w[i - 7] + s1;
  }
  auto [a, b, c, d, e, f, g, h] = state;
  for (int i = 0; i < 64; ++i) {
    const std::uint32_t s1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
    const std::uint32_t t1 = h + s1 + ((e & f) ^ (~e & g)) + roundConstants[i] + w[i];
    const std::uint32_t s0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
    const std::uint32_t t2 = s0 + ((a & b) ^ (a & c) ^ (b & c));
    h = g, g = f, f = e, e = d + t1, d = c, c = b, b = a, a = t1 + t2;
  }
  const Sha256State sum{a, b, c, d, e, f, g, h};
  for (int i = 0; i < 8; ++i)
    state[i] += sum[i];
}

#ifdef STILLROOM_SHA_INSTRUCTIONS

#define STILLROOM_SHA __attribute__((target("sha,sse4.1")))
#define STILLROOM_SHA_INLINE STILLROOM_SHA __attribute__((always_inline)) inline

/// Four words of the message at once, the first in the lowest lane.
STILLROOM_SHA_INLINE __m128i fourWords(const std::uint8_t* bytes) {
  const __m128i reversed = _mm_set_epi8(12, 13, 14, 15, 8, 9, 10, 11, 4, 5, 6, 7, 0, 1, 2, 3);
  return _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes)), reversed);
}

/// The four words after w[12 … 15] of the sixteen given.
STILLROOM_SHA_INLINE __m128i nextWords(__m128i w0, __m128i w4, __m128i w8, __m128i w12) {
  constexpr int oneWord = 4;
  const __m128i sum = _mm_add_epi32(_mm_sha256msg1_epu32(w0, w4), _mm_alignr_epi8(w12, w8, oneWord));
  return _mm_sha256msg2_epu32(sum, w12);
}

/// The state as the instructions want it: a, b, e, f and c, d, g, h from the highest lane down.
struct ShaLanes {
  __m128i abef, cdgh;
};

STILLROOM_SHA_INLINE void fourRounds(ShaLanes& lanes, __m128i words, int round) {
  constexpr int upperHalf = 0x0E;
  const __m128i constants = _mm_load_si128(reinterpret_cast<const __m128i*>(roundConstants.data() + round));
  const __m128i terms = _mm_add_epi32(words, constants);
  lanes.cdgh = _mm_sha256rnds2_epu32(lanes.cdgh, lanes.abef, terms);
  lanes.abef = _mm_sha256rnds2_epu32(lanes.abef, lanes.cdgh, _mm_shuffle_epi32(terms, upperHalf));
}

STILLROOM_SHA_INLINE void shaBlock(ShaLanes& lanes, const std::uint8_t* bytes) {
  __m128i w0 = fourWords(bytes), w4 = fourWords(bytes + 16), w8 = fourWords(bytes + 32), w12 = fourWords(bytes + 48);
  const ShaLanes before = lanes;
  for (int round = 0;; round += 16) {
    fourRounds(lanes, w0, round);
    fourRounds(lanes, w4, round + 4);
    fourRounds(lanes, w8, round + 8);
    fourRounds(lanes, w12, round + 12);
    if (round == 48) break;
    w0 = nextWords(w0, w4, w8, w12);
    w4 = nextWords(w4, w8, w12, w0);
    w8 = nextWords(w8, w12, w0, w4);
    w12 = nextWords(w12, w0, w4, w8);
  }
  lanes.abef = _mm_add_epi32(lanes.abef, before.abef);
  lanes.cdgh = _mm_add_epi32(lanes.cdgh, before.cdgh);
}

STILLROOM_SHA void shaBlocks(Sha256State& state, const std::uint8_t* bytes, std::size_t count) {
  const auto lane = [&](std::size_t i) { return std::bit_cast<int>(state[i]); };
  ShaLanes lanes{_mm_set_epi32(lane(0), lane(1), lane(4), lane(5)), _mm_set_epi32(lane(2), lane(3), lane(6), lane(7))};
  for (std::size_t i = 0; i < count; ++i)
    shaBlock(lanes, bytes + 64 * i);
  alignas(16) std::array<std::uint32_t, 4> feba, hgdc;
  _mm_store_si128(reinterpret_cast<__m128i*>(feba.data()), lanes.abef);
  _mm_store_si128(reinterpret_cast<__m128i*>(hgdc.data()), lanes.cdgh);
  state = {feba[3], feba[2], hgdc[3], hgdc[2], feba[1], feba[0], hgdc[1], hgdc[0]};
}

#endif

} // namespace

void sha256BlocksPlain(Sha256State& state, const std::uint8_t* bytes, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i)
    plainBlock(state, bytes + 64 * i);
}

Sha256Blocks sha256BlocksOfProcessor() {
#ifdef STILLROOM_SHA_INSTRUCTIONS
  if (processor().sha) return shaBlocks;
#endif
  return nullptr;
}

} // namespace stillroom
