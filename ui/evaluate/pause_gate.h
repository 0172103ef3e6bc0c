// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace stillroom::ui {

/// Where a task waits while it is paused. Any thread.
class PauseGate {
public:
  void close() {
    const std::lock_guard lock(m_mutex);
    m_open = false;
  }
  void open() {
    {
      const std::lock_guard lock(m_mutex);
      m_open = true;
    }
    m_opened.notify_all();
  }
  /// Returns when the gate is open or the task is asked to stop.
  void pass(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    m_opened.wait(lock, stop, [this] { return m_open; });
  }

private:
  std::mutex m_mutex;
  std::condition_variable_any m_opened;
  bool m_open = true;
};

} // namespace stillroom::ui
