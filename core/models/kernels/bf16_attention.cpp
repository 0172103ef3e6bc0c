// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/bf16_attention.h"

#include "base/processor.h"
#include "tensors/torch_threads.h"

#if defined(__x86_64__) && defined(__GNUC__)
#define STILLROOM_BF16_KERNEL 1
#include <immintrin.h>
#endif

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <memory>
#include <new>

namespace stillroom {

#ifdef STILLROOM_BF16_KERNEL

bool hasBf16Products() {
  return processor().bf16Products;
}

bool hasMatrixUnit() {
  return processor().matrixUnit;
}

#define STILLROOM_AVX512 __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512bf16")))
#define STILLROOM_AVX512_INLINE STILLROOM_AVX512 __attribute__((always_inline)) inline

namespace {

using Half = std::uint16_t; // the bits of a bf16

constexpr std::int64_t lanes = 16;   // f32 numbers in a register
constexpr std::int64_t tileRows = 6; // queries of one micro tile: 6 × 4 registers of sums
constexpr std::int64_t tileColumns = 4;
constexpr std::int64_t queryBlock = 48;
constexpr std::int64_t keyBlock = 128;
constexpr std::int64_t tileWidth = tileColumns * lanes;

std::int64_t roundUp(std::int64_t value, std::int64_t multiple) {
  return (value + multiple - 1) / multiple * multiple;
}

struct AlignedDelete {
  void operator()(void* memory) const { ::operator delete(memory, std::align_val_t(64)); }
};

template <class T>
using Aligned = std::unique_ptr<T[], AlignedDelete>;

template <class T>
Aligned<T> aligned(std::int64_t count) {
  const auto bytes = static_cast<std::size_t>(count) * sizeof(T);
  return Aligned<T>(static_cast<T*>(::operator new(bytes, std::align_val_t(64))));
}

/// What one thread needs for a head; kept between heads and calls, because fresh pages cost more than the sums.
struct Scratch {
  Aligned<Half> keys, values, queries, probabilities;
  Aligned<float> scores, sums;
  std::int64_t keyRoom = 0, valueRoom = 0, queryRoom = 0, sumRoom = 0, scoreRoom = 0, probabilityRoom = 0;

  template <class T>
  static void grow(Aligned<T>& memory, std::int64_t& room, std::int64_t wanted) {
    if (wanted <= room) return;
    room = 0; // stays true when the allocation fails
    memory = aligned<T>(wanted);
    room = wanted;
  }

  void reserve(std::int64_t keyNumbers, std::int64_t valueNumbers, std::int64_t headSize) {
    grow(keys, keyRoom, keyNumbers);
    grow(values, valueRoom, valueNumbers);
    grow(queries, queryRoom, queryBlock * headSize);
    grow(sums, sumRoom, queryBlock * roundUp(headSize, lanes));
    grow(scores, scoreRoom, queryBlock * keyBlock);
    grow(probabilities, probabilityRoom, queryBlock * keyBlock);
  }
};

/// sums[rows × columns·16] (+)= a[rows × 2·pairs] · b, where b holds, pair after pair, `width` columns of two numbers.
template <int columns, bool add>
STILLROOM_AVX512_INLINE void multiplyTile(const Half* a, std::int64_t aStride, const Half* b, std::int64_t width,
                                          std::int64_t pairs, float* sums, std::int64_t sumStride) {
  __m512 total[tileRows][columns];
  for (int r = 0; r < tileRows; ++r)
    for (int c = 0; c < columns; ++c)
      total[r][c] = add ? _mm512_load_ps(sums + r * sumStride + c * lanes) : _mm512_setzero_ps();
  for (std::int64_t p = 0; p < pairs; ++p) {
    __m512bh right[columns];
    for (int c = 0; c < columns; ++c)
      right[c] = (__m512bh)_mm512_load_si512(b + (p * width + c * lanes) * 2);
    for (int r = 0; r < tileRows; ++r) {
      std::int32_t pair;
      std::memcpy(&pair, a + r * aStride + 2 * p, sizeof pair);
      const auto left = (__m512bh)_mm512_set1_epi32(pair);
      for (int c = 0; c < columns; ++c)
        total[r][c] = _mm512_dpbf16_ps(total[r][c], left, right[c]);
    }
  }
  for (int r = 0; r < tileRows; ++r)
    for (int c = 0; c < columns; ++c)
      _mm512_store_ps(sums + r * sumStride + c * lanes, total[r][c]);
}

/// The same for any number of columns.
template <bool add>
STILLROOM_AVX512 void multiply(const Half* a, std::int64_t aStride, const Half* b, std::int64_t width,
                               std::int64_t columns, std::int64_t pairs, float* sums, std::int64_t sumStride) {
  for (; columns >= 4; columns -= 4, b += 8 * lanes, sums += 4 * lanes)
    multiplyTile<4, add>(a, aStride, b, width, pairs, sums, sumStride);
  switch (columns) {
  case 3:
    return multiplyTile<3, add>(a, aStride, b, width, pairs, sums, sumStride);
  case 2:
    return multiplyTile<2, add>(a, aStride, b, width, pairs, sums, sumStride);
  case 1:
    return multiplyTile<1, add>(a, aStride, b, width, pairs, sums, sumStride);
  default:
    return;
  }
}

/// 2^x for x ≤ 0 to better than bf16 keeps; next to 0 for −∞, and NaN for NaN.
STILLROOM_AVX512_INLINE __m512 powerOfTwo(__m512 x) {
  x = _mm512_max_ps(_mm512_set1_ps(-127.0F), x); // the second operand wins where one is NaN
  const __m512 whole = _mm512_roundscale_ps(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
  const __m512 part = _mm512_sub_ps(x, whole);
  __m512 y = _mm512_set1_ps(0.0096181291F);
  y = _mm512_fmadd_ps(y, part, _mm512_set1_ps(0.0555041087F));
  y = _mm512_fmadd_ps(y, part, _mm512_set1_ps(0.2402265070F));
  y = _mm512_fmadd_ps(y, part, _mm512_set1_ps(0.6931471806F));
  y = _mm512_fmadd_ps(y, part, _mm512_set1_ps(1.0F));
  return _mm512_scalef_ps(y, whole);
}

class HeadRun {
public:
  HeadRun(const Bf16Head& head, Scratch& scratch)
      : m_head(head),
        m_scratch(scratch),
        m_keys(roundUp(head.keys, lanes)),
        m_width(roundUp(head.size, lanes)),
        m_scale(static_cast<float>(1.4426950408889634 / std::sqrt(static_cast<double>(head.size)))) {
    scratch.reserve(roundUp(m_keys, tileWidth) * head.size, m_keys * m_width, head.size);
  }

  /// Queries first … last − 1.
  STILLROOM_AVX512 void run(std::int64_t first, std::int64_t last) {
    packKeys();
    packValues();
    for (; first < last; first += queryBlock)
      attend(first, std::min(queryBlock, last - first));
  }

private:
  static const Half* bits(const c10::BFloat16* numbers) { return reinterpret_cast<const Half*>(numbers); }

  /// [tile of 64 keys][pair of numbers][key][2]; keys that don't exist are 0.
  void packKeys() {
    const Half* source = bits(m_head.key);
    for (std::int64_t tile = 0; tile < m_keys; tile += tileWidth) {
      Half* out = m_scratch.keys.get() + tile * m_head.size;
      for (std::int64_t k = 0; k < tileWidth; ++k) {
        const Half* token = source + (tile + k) * m_head.keyStride;
        const bool exists = tile + k < m_head.keys;
        for (std::int64_t i = 0; i < m_head.size; i += 2) {
          std::uint32_t pair = 0;
          if (exists) std::memcpy(&pair, token + i, sizeof pair);
          std::memcpy(out + (i / 2 * tileWidth + k) * 2, &pair, sizeof pair);
        }
      }
    }
  }

  /// [pair of keys][number][2]; numbers and keys that don't exist are 0.
  void packValues() {
    const Half* source = bits(m_head.value);
    for (std::int64_t k = 0; k < m_keys; ++k) {
      Half* out = m_scratch.values.get() + k / 2 * m_width * 2 + k % 2;
      const Half* token = source + k * m_head.valueStride;
      const bool exists = k < m_head.keys;
      for (std::int64_t i = 0; i < m_width; ++i)
        out[2 * i] = exists && i < m_head.size ? token[i] : Half(0);
    }
  }

  STILLROOM_AVX512 void attend(std::int64_t first, std::int64_t count) {
    const std::int64_t rows = roundUp(count, tileRows);
    for (std::int64_t r = 0; r < rows; ++r)
      std::memcpy(m_scratch.queries.get() + r * m_head.size,
                  bits(m_head.query) + (first + std::min(r, count - 1)) * m_head.queryStride,
                  static_cast<std::size_t>(m_head.size) * sizeof(Half));
    std::fill_n(m_scratch.sums.get(), rows * m_width, 0.0F);
    std::fill_n(m_highest, rows, -std::numeric_limits<float>::infinity());
    std::fill_n(m_total, rows, 0.0F);
    for (std::int64_t key = 0; key < m_keys; key += keyBlock)
      meet(rows, key, std::min(keyBlock, m_keys - key));
    for (std::int64_t r = 0; r < count; ++r)
      store(r, first + r);
  }

  /// A block of queries meets a block of keys.
  STILLROOM_AVX512 void meet(std::int64_t rows, std::int64_t key, std::int64_t keys) {
    const std::int64_t pairs = m_head.size / 2;
    for (std::int64_t tile = 0; tile < keys; tile += tileWidth) {
      const Half* packed = m_scratch.keys.get() + (key + tile) * m_head.size;
      const std::int64_t columns = std::min(tileWidth, keys - tile) / lanes;
      for (std::int64_t r = 0; r < rows; r += tileRows)
        multiply<false>(m_scratch.queries.get() + r * m_head.size, m_head.size, packed, tileWidth, columns, pairs,
                        m_scratch.scores.get() + r * keyBlock + tile, keyBlock);
    }
    const std::int64_t missing = std::max<std::int64_t>(0, key + keys - m_head.keys);
    for (std::int64_t r = 0; r < rows; ++r)
      soften(r, keys, missing);
    const Half* packed = m_scratch.values.get() + key * m_width;
    for (std::int64_t r = 0; r < rows; r += tileRows)
      multiply<true>(m_scratch.probabilities.get() + r * keyBlock, keyBlock, packed, m_width, m_width / lanes, keys / 2,
                     m_scratch.sums.get() + r * m_width, m_width);
  }

  /// Scores of one query to probabilities under the running maximum; what was summed before is scaled to it.
  STILLROOM_AVX512 void soften(std::int64_t row, std::int64_t keys, std::int64_t missing) {
    float* scores = m_scratch.scores.get() + row * keyBlock;
    for (std::int64_t i = keys - missing; i < keys; ++i)
      scores[i] = -std::numeric_limits<float>::infinity();
    __m512 most = _mm512_load_ps(scores);
    for (std::int64_t i = lanes; i < keys; i += lanes)
      most = _mm512_max_ps(most, _mm512_load_ps(scores + i));
    const float before = m_highest[row], highest = std::max(before, _mm512_reduce_max_ps(most));
    const __m512 scale = _mm512_set1_ps(m_scale), shift = _mm512_set1_ps(-highest * m_scale);
    __m512 sum = _mm512_setzero_ps();
    Half* probabilities = m_scratch.probabilities.get() + row * keyBlock;
    for (std::int64_t i = 0; i < keys; i += lanes) {
      const __m512 p = powerOfTwo(_mm512_fmadd_ps(_mm512_load_ps(scores + i), scale, shift));
      sum = _mm512_add_ps(sum, p);
      _mm256_store_si256(reinterpret_cast<__m256i*>(probabilities + i), (__m256i)_mm512_cvtneps_pbh(p));
    }
    m_highest[row] = highest;
    const float total = _mm512_reduce_add_ps(sum);
    if (highest == before) {
      m_total[row] += total;
      return;
    }
    const float shrink = std::exp2((before - highest) * m_scale);
    m_total[row] = m_total[row] * shrink + total;
    float* sums = m_scratch.sums.get() + row * m_width;
    for (std::int64_t i = 0; i < m_width; i += lanes)
      _mm512_store_ps(sums + i, _mm512_mul_ps(_mm512_load_ps(sums + i), _mm512_set1_ps(shrink)));
  }

  STILLROOM_AVX512 void store(std::int64_t row, std::int64_t query) {
    const float* sums = m_scratch.sums.get() + row * m_width;
    auto* out = reinterpret_cast<Half*>(m_head.out) + query * m_head.outStride;
    const __m512 share = _mm512_set1_ps(1.0F / m_total[row]);
    for (std::int64_t i = 0; i < m_head.size; i += lanes) {
      const auto rounded = (__m256i)_mm512_cvtneps_pbh(_mm512_mul_ps(_mm512_load_ps(sums + i), share));
      const std::int64_t left = std::min(lanes, m_head.size - i);
      _mm256_mask_storeu_epi16(out + i, static_cast<__mmask16>((1U << left) - 1U), rounded);
    }
  }

  const Bf16Head& m_head;
  Scratch& m_scratch;
  std::int64_t m_keys, m_width;
  float m_scale;
  float m_highest[queryBlock], m_total[queryBlock];
};

/// Work for one thread at a time.
struct Part {
  std::size_t head;
  std::int64_t first, last; ///< queries
};

/// More than one where there are few heads and many queries; each packs the keys and values again.
std::int64_t partsOfAHead(std::span<const Bf16Head> heads, int threads) {
  constexpr std::int64_t leastQueries = 512, wantedPerThread = 4;
  const std::int64_t wanted = wantedPerThread * threads / static_cast<std::int64_t>(heads.size());
  return std::clamp<std::int64_t>(wanted, 1, std::max<std::int64_t>(1, heads.front().queries / leastQueries));
}

Part partOf(std::span<const Bf16Head> heads, std::int64_t index, std::int64_t parts) {
  const auto head = static_cast<std::size_t>(index / parts);
  const std::int64_t queries = heads[head].queries, each = roundUp((queries + parts - 1) / parts, queryBlock);
  const std::int64_t first = std::min(queries, index % parts * each);
  return {head, first, std::min(queries, first + each)};
}

} // namespace

void attendBf16(std::span<const Bf16Head> heads, int threads) {
  const auto count = static_cast<std::int64_t>(heads.size());
  const auto attend = [&](std::int64_t i) {
    thread_local Scratch scratch;
    const Part part = partOf(heads, i, partsOfAHead(heads, threads));
    HeadRun(heads[part.head], scratch).run(part.first, part.last);
  };
  const std::int64_t parts = count * partsOfAHead(heads, threads);
  onTorchThreads(parts, threads, attend);
}

#else

bool hasBf16Products() {
  return false;
}

bool hasMatrixUnit() {
  return false;
}

void attendBf16(std::span<const Bf16Head>, int) {}

#endif

} // namespace stillroom
