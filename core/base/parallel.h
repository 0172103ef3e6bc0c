// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace stillroom {

/// Calls work(0) … work(count − 1), each once, on up to `threads` threads (0: as many as the machine has), in no
/// particular order. The first exception is rethrown after all threads have stopped.
void parallelFor(std::size_t count, unsigned threads, const std::function<void(std::size_t)>& work);

} // namespace stillroom
