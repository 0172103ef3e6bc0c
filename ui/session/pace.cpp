// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/pace.h"

#include <utility>

namespace stillroom::ui {

Pace::Pace(std::function<void()> act) : m_act(std::move(act)) {
  m_timer.setSingleShot(true);
  m_timer.callOnTimeout([this] {
    if (std::exchange(m_overdue, false)) ask();
  });
}

void Pace::ask() {
  if (m_timer.isActive()) {
    m_overdue = true;
    return;
  }
  m_act();
  if (m_timer.interval() > 0) m_timer.start();
}

} // namespace stillroom::ui
