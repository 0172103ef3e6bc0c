// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/stage.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <stop_token>

namespace stillroom {

/// How far one stage of a long task has come. `done` and `total` count `unit`s.
struct Progress {
  Stage stage = Stage::Scan;
  Unit unit = Unit::None;
  std::int64_t done = 0;
  std::int64_t total = 0;
  double perSecond = 0;    ///< over this run, work already done before it left out; 0 while unknown
  double secondsLeft = -1; ///< −1 while unknown
};

/// What a long task needs from whoever started it: where to report to, and whether to go on.
///
/// Copies share the same stop state. The callbacks are called on the task's own thread.
struct TaskContext {
  std::function<void(const Progress&)> onProgress; ///< may be empty
  std::function<void(const Error&)> onWarning;     ///< what a person should know though the task goes on (may be empty)
  std::stop_token stop;

  /// Throws Cancelled when the task was asked to stop. Call it between units of work.
  void checkpoint() const;
  void warn(const Error& warning) const;
};

/// Counts the units of one stage and reports rate and time left through a context.
class ProgressMeter {
public:
  /// `alreadyDone` units were finished by an earlier run and don't enter the rate.
  ProgressMeter(const TaskContext& context, Stage stage, Unit unit, std::int64_t total, std::int64_t alreadyDone = 0);

  /// Adds finished units, reports, then passes a checkpoint.
  void advance(std::int64_t units = 1);

private:
  void report();

  const TaskContext& m_context;
  Progress m_progress;
  std::int64_t m_before;
  std::chrono::steady_clock::time_point m_start;
};

} // namespace stillroom
