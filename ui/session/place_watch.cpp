// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/place_watch.h"

#include "ui/session/job_queue.h"

#include <utility>

namespace stillroom::ui {

PlaceWatch::PlaceWatch(JobQueue& jobs) : m_jobs(jobs) {
  m_timer.setInterval(pause);
  connect(&m_timer, &QTimer::timeout, this, &PlaceWatch::look);
}

void PlaceWatch::watch(std::function<void()> check) {
  ++m_watched;
  m_check = std::move(check);
  m_sentence.clear();
  m_looking = false;
  m_timer.start();
}

void PlaceWatch::look() {
  if (m_looking || !m_check) return;
  m_looking = true;
  m_jobs.add(
      [check = m_check] {
        check();
        return true;
      },
      [this, watched = m_watched](const auto& outcome) {
        if (watched != m_watched) return;
        m_looking = false;
        if (outcome.value || saysGone(outcome.code)) setGone(outcome.problem);
      });
}

void PlaceWatch::setGone(const QString& sentence) {
  if (sentence == m_sentence) return;
  m_sentence = sentence;
  Q_EMIT changed();
}

} // namespace stillroom::ui
