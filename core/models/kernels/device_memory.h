// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/core/Device.h>

#include <cstdint>
#include <optional>

namespace stillroom {

/// Bytes that a CUDA device has free; nothing for the CPU.
std::optional<std::int64_t> freeDeviceMemory(c10::Device device);

} // namespace stillroom
