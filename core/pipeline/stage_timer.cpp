// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stage_timer.h"

#include "base/error.h"
#include "pipeline/stage_run.h"

namespace stillroom {

StageTimer::StageTimer(StageRun& run, Stage stage)
    : m_run(run), m_stage(stage), m_start(std::chrono::steady_clock::now()) {}

StageTimer::~StageTimer() {
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
  try {
    m_run.withCatalogue([&](Catalogue& catalogue) { catalogue.addStageSeconds(m_stage, seconds); });
  } catch (const Error& error) {
    m_run.task().warn(error);
  }
}

} // namespace stillroom
