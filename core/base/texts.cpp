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

/// `how` is what std::to_chars takes after the value.
template <typename Number, typename... How>
std::string written(Number value, How... how) {
  std::array<char, 400> text{}; // the largest double has 309 digits
  return {text.data(), std::to_chars(text.data(), text.data() + text.size(), value, how...).ptr};
}

} // namespace

std::string fixedText(double value, int decimals) {
  return written(value, std::chars_format::fixed, decimals);
}

std::string scientificText(double value, int decimals) {
  return written(value, std::chars_format::scientific, decimals);
}

std::string shortestText(double value) {
  return written(value);
}

std::string shortestText(float value) {
  return written(value);
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
