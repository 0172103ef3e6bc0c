// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_project/latest_job.h"

#include "base/error.h"

namespace stillroom::ui {

LatestJob::LatestJob(QObject* parent) : QObject(parent) {
  m_pool.setMaxThreadCount(1);
}

LatestJob::~LatestJob() {
  cancel();
}

void LatestJob::cancel() {
  ++m_job;
  m_stop.request_stop();
  m_stop = {};
}

void LatestJob::start(Work work) {
  cancel();
  m_pool.start([this, task = std::move(work), job = m_job, stop = m_stop.get_token()] {
    if (stop.stop_requested()) return;
    try {
      task(stop, [this, job](std::function<void()> news) { deliver(job, std::move(news)); });
    } catch (const Cancelled&) {
    }
  });
}

void LatestJob::deliver(std::uint64_t job, std::function<void()> news) {
  QMetaObject::invokeMethod(
      this,
      [this, job, tell = std::move(news)] {
        if (job == m_job) tell();
      },
      Qt::QueuedConnection);
}

} // namespace stillroom::ui
