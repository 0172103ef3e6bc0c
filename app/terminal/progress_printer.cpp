// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/progress_printer.h"

#include "base/texts.h"
#include "terminal/terminal_text.h"

#include <cstdio>
#include <unistd.h>

namespace stillroom {
namespace {

std::string lineFor(const Progress& progress) {
  const std::string unit(name(progress.unit));
  if (progress.total == 0)
    return std::string(name(progress.stage)) + ": " + std::to_string(progress.done) + " " + unit + " found so far";
  std::string line = std::string(name(progress.stage)) + ": " + std::to_string(progress.done) + " of " +
                     std::to_string(progress.total) + " " + unit;
  if (progress.perSecond > 0)
    line += ", " + fixedText(progress.perSecond, progress.perSecond >= 1 ? 1 : 3) + " " + unit + "/s";
  if (progress.secondsLeft >= 0 && progress.done < progress.total)
    line += ", " + durationText(progress.secondsLeft) + " left";
  return line;
}

} // namespace

ProgressPrinter::ProgressPrinter() : m_terminal(::isatty(STDERR_FILENO) != 0) {}

void ProgressPrinter::show(const Progress& progress) {
  const auto now = std::chrono::steady_clock::now();
  const bool first = progress.stage != m_stage;
  const bool last = progress.total > 0 && progress.done >= progress.total;
  const auto pause = std::chrono::milliseconds(m_terminal ? 100 : 5000);
  if (!first && !last && now - m_last < pause) return;
  if (first) finishLine();
  m_stage = progress.stage;
  m_last = now;
  std::fprintf(stderr, m_terminal ? "\r\x1b[K%s" : "%s\n", lineFor(progress).c_str());
  std::fflush(stderr);
  m_lineOpen = m_terminal;
  if (last) finishLine();
}

void ProgressPrinter::warn(const std::string& sentence) {
  note("warning: " + sentence);
}

void ProgressPrinter::note(const std::string& line) {
  finishLine();
  std::fprintf(stderr, "%s\n", terminalText(line).c_str());
}

void ProgressPrinter::finishLine() {
  if (m_lineOpen) std::fputc('\n', stderr);
  m_lineOpen = false;
}

} // namespace stillroom
