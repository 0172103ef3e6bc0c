// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace stillroom {
namespace {

struct SharedWork {
  std::atomic<std::size_t> next{0};
  std::mutex mutex;
  std::exception_ptr failure;
};

void drain(SharedWork& shared, std::size_t count, const std::function<void(std::size_t)>& work) {
  try {
    for (std::size_t i = shared.next++; i < count; i = shared.next++)
      work(i);
  } catch (...) {
    const std::lock_guard lock(shared.mutex);
    if (!shared.failure) shared.failure = std::current_exception();
    shared.next = count;
  }
}

} // namespace

void parallelFor(std::size_t count, unsigned threads, const std::function<void(std::size_t)>& work) {
  const unsigned wanted = threads ? threads : std::max(1U, std::thread::hardware_concurrency());
  SharedWork shared;
  {
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < std::min<std::size_t>(wanted, count); ++i)
      helpers.emplace_back([&] { drain(shared, count, work); });
    drain(shared, count, work);
  }
  if (shared.failure) std::rethrow_exception(shared.failure);
}

} // namespace stillroom
