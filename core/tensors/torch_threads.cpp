// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensors/torch_threads.h"

#include <ATen/Parallel.h>

#include <algorithm>
#ifdef _OPENMP
#include <exception>
#include <mutex>
#else
#include "base/parallel.h"
#endif

namespace stillroom {

#ifdef _OPENMP
void onTorchThreads(std::int64_t count, int threads, const std::function<void(std::int64_t)>& work) {
  std::mutex mutex;
  std::exception_ptr failure;
#pragma omp parallel for schedule(dynamic) num_threads(threads) if (count > 1)
  for (std::int64_t i = 0; i < count; ++i) {
    try {
      work(i);
    } catch (...) { // may not leave the loop
      const std::lock_guard lock(mutex);
      if (!failure) failure = std::current_exception();
    }
  }
  if (failure) std::rethrow_exception(failure);
}
#else
void onTorchThreads(std::int64_t count, int threads, const std::function<void(std::int64_t)>& work) {
  parallelFor(static_cast<std::size_t>(count), static_cast<unsigned>(threads),
              [&](std::size_t i) { work(static_cast<std::int64_t>(i)); });
}
#endif

void shareOut(std::int64_t count, std::int64_t grain, const std::function<void(std::int64_t, std::int64_t)>& work) {
  constexpr std::int64_t sharesPerThread = 4;
  const int threads = at::get_num_threads();
  const std::int64_t wanted = threads == 1 ? 1 : sharesPerThread * threads;
  const std::int64_t shares = std::clamp<std::int64_t>(count / grain, std::min<std::int64_t>(count, 1), wanted);
  onTorchThreads(shares, threads, [&](std::int64_t i) { work(i * count / shares, (i + 1) * count / shares); });
}

} // namespace stillroom
