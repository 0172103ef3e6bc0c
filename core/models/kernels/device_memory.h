// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/core/Device.h>

#include <cstdint>
#include <optional>

namespace stillroom {

/// Bytes that a CUDA device has free; nothing for the CPU, nor in a build without CUDA. Throws Error "cuda.kernel"
/// where the driver doesn't answer. Any thread.
std::optional<std::int64_t> freeDeviceMemory(c10::Device device);

} // namespace stillroom
