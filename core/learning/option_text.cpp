// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/option_text.h"

#include <nlohmann/json.hpp>

#include <sstream>

namespace stillroom {

void throwOption(const std::string& name, const std::string& value, const std::string& expected) {
  throw Error("training.option", "The value “{1}” of {0} is out of range. Give {2}.", {name, value, expected});
}

void requireOption(bool good, const char* name, double value, const char* expected) {
  if (!good) throwOption(name, nlohmann::json(value).dump(), expected);
}

std::vector<std::int64_t> parseWholeNumbers(const std::string& name, const std::string& text) {
  std::vector<std::int64_t> numbers;
  std::istringstream parts(text);
  for (std::string part; std::getline(parts, part, ',');)
    numbers.push_back(parseOption<std::int64_t>(name, part));
  if (numbers.empty()) throwOption(name, text, "whole numbers with commas between");
  return numbers;
}

} // namespace stillroom
