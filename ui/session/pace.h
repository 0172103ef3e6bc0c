// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <chrono>
#include <functional>

namespace stillroom::ui {

/// Does something at once when it is asked for, but again only after a while: what is asked for meanwhile is done then,
/// once. GUI thread.
class Pace {
public:
  explicit Pace(std::function<void()> act);

  /// Zero, as at first, for every time.
  void setInterval(std::chrono::milliseconds interval) { m_timer.setInterval(interval); }
  void ask();

private:
  std::function<void()> m_act;
  QTimer m_timer;         ///< runs while it waits
  bool m_overdue = false; ///< it was asked for meanwhile
};

} // namespace stillroom::ui
