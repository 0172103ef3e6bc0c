// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/progress_printer.h"

#include <cstdio>
#include <unistd.h>

namespace stillroom {
namespace {

std::string lineFor(const Progress& progress) {
  const std::string unit(name(progress.unit));
  char rate[64] = "";
  if (progress.perSecond > 0)
    std::snprintf(rate, sizeof rate, progress.perSecond >= 1 ? ", %.1f %s/s" : ", %.3f %s/s", progress.perSecond,
                  unit.c_str());
  std::string line = std::string(name(progress.stage)) + ": " + std::to_string(progress.done) + " of " +
                     std::to_string(progress.total) + " " + unit + rate;
  if (progress.secondsLeft >= 0 && progress.done < progress.total)
    line += ", " + durationText(progress.secondsLeft) + " left";
  return line;
}

} // namespace

std::string durationText(double seconds) {
  const auto whole = static_cast<long long>(seconds + 0.5);
  char text[64];
  if (whole >= 3600)
    std::snprintf(text, sizeof text, "%lld h %02lld min", whole / 3600, whole / 60 % 60);
  else if (whole >= 60)
    std::snprintf(text, sizeof text, "%lld min %02lld s", whole / 60, whole % 60);
  else
    std::snprintf(text, sizeof text, "%lld s", whole);
  return text;
}

ProgressPrinter::ProgressPrinter() : m_terminal(::isatty(STDERR_FILENO) != 0) {}

void ProgressPrinter::show(const Progress& progress) {
  const auto now = std::chrono::steady_clock::now();
  const bool first = progress.stage != m_stage;
  const bool last = progress.done >= progress.total;
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
  std::fprintf(stderr, "%s\n", line.c_str());
}

void ProgressPrinter::finishLine() {
  if (m_lineOpen) std::fputc('\n', stderr);
  m_lineOpen = false;
}

} // namespace stillroom
