// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/core/Device.h>

#include <cstddef>
#include <cstdint>
#include <functional>

namespace stillroom {

/// How many images are made at once.
struct BatchPlan {
  std::int64_t baseline = 4;  ///< slots of one class
  std::int64_t candidate = 4; ///< ordinals of one sample; divides the number of candidates
};

/// What fits into a device's free memory, for guidance pairs of images of size × size of Stable Diffusion 1.5's width:
/// at most 64 images, which fill every device. On the CPU, where more at once is no quicker, 4 images.
BatchPlan planBatches(c10::Device device, std::int64_t size, std::int64_t bytesPerNumber, std::int64_t candidates);

/// The same for so many free bytes.
BatchPlan planBatches(std::int64_t freeBytes, std::int64_t size, std::int64_t bytesPerNumber, std::int64_t candidates);

/// Calls make(first, count) for consecutive parts of `count` things, at most `limit` at a time. Where memory runs out
/// for several, `limit` is halved and the part tried again; the caller keeps it for what comes next. Whatever else is
/// thrown passes, as does a lack of memory for one alone. `halved` hears of every new limit.
void inBatches(std::size_t count, std::size_t& limit, const std::function<void(std::size_t, std::size_t)>& make,
               const std::function<void(std::size_t)>& halved);

} // namespace stillroom
