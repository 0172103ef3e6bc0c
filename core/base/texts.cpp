// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/texts.h"

#include <array>
#include <charconv>
#include <cmath>

namespace stillroom {
namespace {

std::string twoDigits(long long value) {
  return (value < 10 ? "0" : "") + std::to_string(value);
}

} // namespace

std::string fixedText(double value, int decimals) {
  std::array<char, 400> text{}; // the largest double has 309 digits
  const auto written = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, decimals);
  return {text.data(), written.ptr};
}

std::string percentText(double share, int decimals) {
  return fixedText(100 * share, decimals) + " %";
}

std::string percentOf(std::int64_t part, std::int64_t whole) {
  return percentText(whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0);
}

std::string durationText(double seconds) {
  const auto whole = std::llround(seconds);
  if (whole >= 3600) return std::to_string(whole / 3600) + " h " + twoDigits(whole / 60 % 60) + " min";
  if (whole >= 60) return std::to_string(whole / 60) + " min " + twoDigits(whole % 60) + " s";
  return std::to_string(whole) + " s";
}

} // namespace stillroom
