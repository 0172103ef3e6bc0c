// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <chrono>
#include <string>

namespace stillroom {

/// Shows progress and warnings on standard error: one line that is rewritten on a terminal, a plain line now and then
/// elsewhere. Called from the task's thread only.
class ProgressPrinter {
public:
  ProgressPrinter();
  void show(const Progress& progress);
  void warn(const std::string& sentence);
  /// A line of its own.
  void note(const std::string& line);
  /// Ends a line that is being rewritten.
  void finishLine();

private:
  bool m_terminal;
  bool m_lineOpen = false;
  std::optional<Stage> m_stage;
  std::chrono::steady_clock::time_point m_last{};
};

} // namespace stillroom
