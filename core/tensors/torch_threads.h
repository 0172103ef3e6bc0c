// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

namespace stillroom {

/// Calls work(0) … work(count − 1), each once, in no particular order, on up to `threads` of the threads that
/// LibTorch's own kernels run on. A thread that something else keeps busy gets less to do. The first exception is
/// rethrown after all have stopped. (at::parallel_for is serial in files that aren't compiled for OpenMP, and this is
/// the one that is.)
void onTorchThreads(std::int64_t count, int threads, const std::function<void(std::int64_t)>& work);

/// Calls work(begin, end) for ranges that make up 0 … count, each of about `grain` or more, on at::get_num_threads() of
/// those threads.
void shareOut(std::int64_t count, std::int64_t grain, const std::function<void(std::int64_t, std::int64_t)>& work);

} // namespace stillroom
