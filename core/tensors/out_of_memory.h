// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>

namespace stillroom {

/// Whether what was thrown says that memory ran out, on a device or on the CPU.
bool isOutOfMemory(const std::exception& error);

} // namespace stillroom
