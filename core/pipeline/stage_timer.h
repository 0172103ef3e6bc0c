// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stage.h"

#include <chrono>

namespace stillroom {

class StageRun;

/// Adds the time that it lives to a stage's in the catalogue, also when the stage is left by an exception.
class StageTimer {
public:
  StageTimer(StageRun& run, Stage stage);
  ~StageTimer();
  StageTimer(const StageTimer&) = delete;
  StageTimer& operator=(const StageTimer&) = delete;

private:
  StageRun& m_run;
  Stage m_stage;
  std::chrono::steady_clock::time_point m_start;
};

} // namespace stillroom
