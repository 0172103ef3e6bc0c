// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <charconv>
#include <cstdint>
#include <string>
#include <system_error>
#include <type_traits>
#include <vector>

namespace stillroom {

/// Throws Error "training.option": the option, what was given and what it takes.
[[noreturn]] void throwOption(const std::string& name, const std::string& value, const std::string& expected);

/// Throws the same unless `good`.
void requireOption(bool good, const char* name, double value, const char* expected);

/// The whole text as a number. Throws Error "training.option".
template <typename T>
T parseOption(const std::string& name, const std::string& text) {
  T value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size())
    throwOption(name, text, std::is_floating_point_v<T> ? "a number" : "a whole number");
  return value;
}

/// One whole number or more with commas between. Throws Error "training.option".
std::vector<std::int64_t> parseWholeNumbers(const std::string& name, const std::string& text);

} // namespace stillroom
