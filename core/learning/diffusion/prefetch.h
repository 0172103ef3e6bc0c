// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstdint>
#include <exception>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace stillroom {

/// Prepares make(first), make(first + 1), … on threads of its own, a few ahead, and hands them out in that order.
/// `make` is called from several threads at once. What it throws comes out of next().
template <typename T>
class Prefetch {
public:
  Prefetch(std::function<T(std::int64_t)> make, std::int64_t first, unsigned threads)
      : m_make(std::move(make)), m_claim(first), m_wanted(first), m_ahead(2 * static_cast<std::int64_t>(threads)) {
    for (unsigned i = 0; i < threads; ++i)
      m_threads.emplace_back([this](const std::stop_token& stop) { work(stop); });
  }

  /// Waits for the next one. For one thread.
  T next() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_ready.count(m_wanted) != 0; });
    Item item = std::move(m_ready.extract(m_wanted).mapped());
    ++m_wanted;
    m_changed.notify_all();
    if (item.failure) std::rethrow_exception(item.failure);
    return std::move(*item.value);
  }

private:
  struct Item {
    std::optional<T> value;
    std::exception_ptr failure;
  };

  Item made(std::int64_t index) const {
    try {
      return {m_make(index), nullptr};
    } catch (...) {
      return {std::nullopt, std::current_exception()};
    }
  }

  void work(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [&] { return m_claim < m_wanted + m_ahead; })) {
      const std::int64_t index = m_claim++;
      lock.unlock();
      Item item = made(index);
      lock.lock();
      m_ready.emplace(index, std::move(item));
      m_changed.notify_all();
    }
  }

  std::function<T(std::int64_t)> m_make;
  std::mutex m_mutex;
  std::condition_variable_any m_changed;
  std::map<std::int64_t, Item> m_ready;
  std::int64_t m_claim, m_wanted, m_ahead;
  std::vector<std::jthread> m_threads; ///< last, so that the threads end before what they use
};

} // namespace stillroom
