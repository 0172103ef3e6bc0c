// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/max_pool.h"

#include "base/processor.h"
#include "tensors/torch_threads.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <vector>

namespace stillroom {
namespace {

#define STILLROOM_INLINE __attribute__((always_inline)) inline // into each of the functions that differ in target

/// Numbers above zero are in the order of their bits read as integers, whatever their type, and NaN is above them all.
/// This drops the sign that a zero or a NaN may have.
template <class Bits>
STILLROOM_INLINE Bits magnitude(Bits number) {
  return number & std::numeric_limits<Bits>::max();
}

struct PoolShape {
  std::int64_t channels, height, width, outHeight, outWidth;

  explicit PoolShape(const at::Tensor& x)
      : channels(x.size(1)),
        height(x.size(2)),
        width(x.size(3)),
        outHeight((height + 1) / 2),
        outWidth((width + 1) / 2) {}
};

/// larger [count] becomes the largest of itself and other.
template <class Bits>
STILLROOM_INLINE void takeLarger(Bits* larger, const Bits* other, std::int64_t count) {
  for (std::int64_t i = 0; i < count; ++i)
    larger[i] = std::max(larger[i], magnitude(other[i]));
}

/// The largest of the three rows around row 2 · outRow of one image [height, width, channels].
template <class Bits>
STILLROOM_INLINE void poolColumns(const Bits* image, const PoolShape& shape, std::int64_t outRow, Bits* row) {
  const std::int64_t count = shape.width * shape.channels, y = 2 * outRow;
  const Bits* middle = image + y * count;
  for (std::int64_t i = 0; i < count; ++i)
    row[i] = magnitude(middle[i]);
  if (y > 0) takeLarger(row, middle - count, count);
  if (y + 1 < shape.height) takeLarger(row, middle + count, count);
}

/// The largest of the three pixels around every other one of a row [width, channels].
template <class Bits>
STILLROOM_INLINE void poolRow(const Bits* row, const PoolShape& shape, Bits* out) {
  for (std::int64_t x = 0; x < shape.outWidth; ++x, out += shape.channels) {
    const Bits* middle = row + 2 * x * shape.channels;
    std::copy_n(middle, shape.channels, out);
    if (x > 0) takeLarger(out, middle - shape.channels, shape.channels);
    if (2 * x + 1 < shape.width) takeLarger(out, middle + shape.channels, shape.channels);
  }
}

/// Rows begin … end of all images' pooled ones.
template <class Bits>
STILLROOM_INLINE void poolRows(const Bits* images, const PoolShape& shape, std::int64_t begin, std::int64_t end,
                               Bits* out) {
  std::vector<Bits> row(static_cast<std::size_t>(shape.width * shape.channels));
  for (std::int64_t i = begin; i < end; ++i) {
    const Bits* image = images + i / shape.outHeight * shape.height * shape.width * shape.channels;
    poolColumns(image, shape, i % shape.outHeight, row.data());
    poolRow(row.data(), shape, out + i * shape.outWidth * shape.channels);
  }
}

template <class Bits>
using PoolRows = void (*)(const Bits*, const PoolShape&, std::int64_t, std::int64_t, Bits*);

template <class Bits>
void poolRowsPlain(const Bits* images, const PoolShape& shape, std::int64_t begin, std::int64_t end, Bits* out) {
  poolRows(images, shape, begin, end, out);
}

#if defined(__GNUC__) && defined(__x86_64__)
template <class Bits>
[[gnu::target("avx2")]] void poolRowsWide(const Bits* images, const PoolShape& shape, std::int64_t begin,
                                          std::int64_t end, Bits* out) {
  poolRows(images, shape, begin, end, out);
}
template <class Bits>
PoolRows<Bits> fastest() {
  return processor().avx2 ? poolRowsWide<Bits> : poolRowsPlain<Bits>;
}
#else
template <class Bits>
PoolRows<Bits> fastest() {
  return poolRowsPlain<Bits>;
}
#endif

template <class Bits>
void poolAll(const at::Tensor& x, const at::Tensor& out) {
  const PoolShape shape(x);
  const auto* from = static_cast<const Bits*>(x.const_data_ptr());
  auto* to = static_cast<Bits*>(out.mutable_data_ptr());
  static const PoolRows<Bits> pool = fastest<Bits>();
  shareOut(x.size(0) * shape.outHeight, 1,
           [&](std::int64_t begin, std::int64_t end) { pool(from, shape, begin, end, to); });
}

} // namespace

at::Tensor maxPoolOfRelu(const at::Tensor& x) {
  const bool plain = x.is_cpu() && !c10::GradMode::is_enabled() && x.is_contiguous(at::MemoryFormat::ChannelsLast);
  const auto size = x.element_size();
  if (!plain || (size != sizeof(std::int16_t) && size != sizeof(std::int32_t)))
    return at::max_pool2d(x, {3, 3}, {2, 2}, {1, 1});
  const PoolShape shape(x);
  const at::Tensor out = at::empty({x.size(0), shape.channels, shape.outHeight, shape.outWidth},
                                   x.options().memory_format(at::MemoryFormat::ChannelsLast));
  (size == sizeof(std::int16_t) ? poolAll<std::int16_t> : poolAll<std::int32_t>)(x, out);
  return out;
}

} // namespace stillroom
