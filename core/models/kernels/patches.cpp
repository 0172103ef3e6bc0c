// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/patches.h"

#include "tensors/torch_threads.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstddef>
#include <cstring>

namespace stillroom {
namespace {

constexpr std::int64_t kernel = 3;

struct Map {
  const std::byte* pixels = nullptr; ///< [height, width] of pixelSize bytes
  std::int64_t height = 0, width = 0, pixelSize = 0;
};

/// The pixels x − 1 … x + 1 of a row of the map, which may be one above it or below.
void copyRow(const Map& map, std::int64_t y, std::int64_t x, std::byte* out) {
  const std::int64_t first = std::max<std::int64_t>(x - 1, 0), last = std::min(x + 1, map.width - 1);
  if (y < 0 || y >= map.height) {
    std::memset(out, 0, static_cast<std::size_t>(kernel * map.pixelSize));
    return;
  }
  if (x == 0) std::memset(out, 0, static_cast<std::size_t>(map.pixelSize));
  std::memcpy(out + (first - x + 1) * map.pixelSize, map.pixels + (y * map.width + first) * map.pixelSize,
              static_cast<std::size_t>((last - first + 1) * map.pixelSize));
  if (x == map.width - 1) std::memset(out + 2 * map.pixelSize, 0, static_cast<std::size_t>(map.pixelSize));
}

void copyPatch(const Map& map, std::int64_t y, std::int64_t x, std::byte* out) {
  for (std::int64_t row = 0; row < kernel; ++row)
    copyRow(map, y + row - 1, x, out + row * kernel * map.pixelSize);
}

} // namespace

std::int64_t strided(std::int64_t side, std::int64_t stride) {
  return (side - 1) / stride + 1;
}

at::Tensor patchesOf(const at::Tensor& x, std::int64_t stride) {
  const at::Tensor from = x.contiguous(at::MemoryFormat::ChannelsLast);
  const std::int64_t width = strided(x.size(3), stride), pixels = strided(x.size(2), stride) * width;
  const at::Tensor patches = at::empty({x.size(0) * pixels, kernel * kernel * x.size(1)}, x.options());
  const Map first{static_cast<const std::byte*>(from.const_data_ptr()), x.size(2), x.size(3),
                  x.size(1) * static_cast<std::int64_t>(x.element_size())};
  auto* out = static_cast<std::byte*>(patches.mutable_data_ptr());
  constexpr std::int64_t grain = 16;
  shareOut(patches.size(0), grain, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t i = begin; i < end; ++i) {
      Map map = first;
      map.pixels += i / pixels * map.height * map.width * map.pixelSize;
      copyPatch(map, i % pixels / width * stride, i % width * stride, out + i * kernel * kernel * map.pixelSize);
    }
  });
  return patches;
}

} // namespace stillroom
