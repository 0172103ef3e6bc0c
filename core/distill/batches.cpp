// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/batches.h"

#include "models/kernels/device_memory.h"
#include "tensors/out_of_memory.h"

#include <algorithm>

namespace stillroom {
namespace {

std::int64_t largestDivisor(std::int64_t number, std::int64_t most) {
  for (std::int64_t divisor = std::min(number, most); divisor > 1; --divisor)
    if (number % divisor == 0) return divisor;
  return 1;
}

} // namespace

BatchPlan planBatches(std::int64_t freeBytes, std::int64_t size, std::int64_t bytesPerNumber, std::int64_t candidates) {
  // Of SD-1.5: parameters with the autoencoder's and the encoder's, and what one pair and its decoding need at 512.
  constexpr std::int64_t parameters = 1'070'000'000, numbersPerImage = 400'000'000, most = 64;
  const std::int64_t perImage = numbersPerImage * bytesPerNumber * size * size / (512 * 512);
  const std::int64_t room = freeBytes * 9 / 10 - parameters * bytesPerNumber;
  const std::int64_t fitting = std::clamp<std::int64_t>(room / std::max<std::int64_t>(perImage, 1), 1, most);
  return {fitting, largestDivisor(candidates, fitting)};
}

BatchPlan planBatches(c10::Device device, std::int64_t size, std::int64_t bytesPerNumber, std::int64_t candidates) {
  const BatchPlan onCpu;
  const std::optional<std::int64_t> free = freeDeviceMemory(device);
  if (!free) return {onCpu.baseline, largestDivisor(candidates, onCpu.candidate)};
  return planBatches(*free, size, bytesPerNumber, candidates);
}

void inBatches(std::size_t count, std::size_t& limit, const std::function<void(std::size_t, std::size_t)>& make,
               const std::function<void(std::size_t)>& halved) {
  for (std::size_t first = 0; first < count;) {
    const std::size_t part = std::min(limit, count - first);
    try {
      make(first, part);
      first += part;
    } catch (const std::exception& error) {
      if (part == 1 || !isOutOfMemory(error)) throw;
      limit = part / 2;
      halved(limit);
    }
  }
}

} // namespace stillroom
