// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/progress.h"

namespace stillroom {

void TaskContext::checkpoint() const {
  if (stop.stop_requested()) throw Cancelled();
}

void TaskContext::warn(const Error& warning) const {
  if (onWarning) onWarning(warning);
}

ProgressMeter::ProgressMeter(const TaskContext& context, Stage stage, Unit unit, std::int64_t total,
                             std::int64_t alreadyDone)
    : m_context(context),
      m_progress{stage, unit, alreadyDone, total},
      m_before(alreadyDone),
      m_start(std::chrono::steady_clock::now()) {
  report();
}

void ProgressMeter::advance(std::int64_t units) {
  m_progress.done += units;
  report();
  m_context.checkpoint();
}

void ProgressMeter::report() {
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
  const auto made = static_cast<double>(m_progress.done - m_before);
  if (made > 0 && seconds > 0) {
    m_progress.perSecond = made / seconds;
    m_progress.secondsLeft = static_cast<double>(m_progress.total - m_progress.done) / m_progress.perSecond;
  }
  if (m_context.onProgress) m_context.onProgress(m_progress);
}

} // namespace stillroom
