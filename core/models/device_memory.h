// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/core/Device.h>

#include <cstdint>
#include <exception>
#include <optional>

namespace stillroom {

/// Bytes that a CUDA device has free; nothing for the CPU.
std::optional<std::int64_t> freeDeviceMemory(c10::Device device);

/// Whether what was thrown says that memory ran out, on a device or on the CPU.
bool isOutOfMemory(const std::exception& error);

} // namespace stillroom
