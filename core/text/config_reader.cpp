// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/config_reader.h"

#include "base/error.h"
#include "text/bounded_json.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace stillroom {

using nlohmann::json;

namespace {

constexpr std::size_t kLongestShown = 80;

std::string lineOf(const std::string& text, std::size_t place) {
  const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(place, text.size()));
  return std::to_string(1 + std::count(text.begin(), end, '\n'));
}

} // namespace

json parseJson(const std::string& text, const std::string& origin) {
  const JsonBounds bounds;
  try {
    return boundedJson(text, bounds);
  } catch (const JsonProblem& problem) {
    switch (problem.kind()) {
    case JsonProblem::Kind::Depth:
      throw Error("config.depth", "{0} nests its values more than {1} deep. Correct it or get it again.",
                  {origin, std::to_string(bounds.depth)});
    case JsonProblem::Kind::Values:
      throw Error("config.values", "{0} holds more than {1} values. Is it the right file?",
                  {origin, std::to_string(bounds.values)});
    case JsonProblem::Kind::Syntax:
      throw Error("config.json", "{0} is not valid JSON (line {1}). Correct it or get it again.",
                  {origin, lineOf(text, problem.place())});
    default:
      throw Error("config.json-value", "{0} holds a value that JSON can't express. Correct it or get it again.",
                  {origin});
    }
  }
}

std::string shownValue(const json& value) {
  return value.dump(-1, ' ', true, json::error_handler_t::replace).substr(0, kLongestShown);
}

ConfigReader::ConfigReader(const std::string& text, std::string origin) : m_origin(std::move(origin)) {
  m_object = parseJson(text, m_origin);
  requireObject();
}

ConfigReader::ConfigReader(json object, std::string origin) : m_object(std::move(object)), m_origin(std::move(origin)) {
  requireObject();
}

void ConfigReader::requireObject() const {
  if (!m_object.is_object())
    throw Error("config.object", "{0} does not hold a JSON object. Is it the right file?", {m_origin});
}

bool ConfigReader::has(const std::string& key) const {
  return m_object.contains(key) && !m_object[key].is_null();
}

void ConfigReader::throwBad(const std::string& key) const {
  throw Error("config.value", "“{0}” in {1} is {2}, which has a wrong type or is out of range. Correct it.",
              {key, m_origin, shownValue(m_object[key])});
}

std::int64_t ConfigReader::integer(const std::string& key, std::int64_t otherwise, std::int64_t least,
                                   std::int64_t most) const {
  if (!has(key)) return otherwise;
  const json& value = m_object[key];
  const bool huge = value.is_number_unsigned() && value.get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX);
  if (!value.is_number_integer() || huge) throwBad(key);
  const auto number = value.get<std::int64_t>();
  if (number < least || number > most) throwBad(key);
  return number;
}

double ConfigReader::number(const std::string& key, double otherwise) const {
  if (!has(key)) return otherwise;
  if (!m_object[key].is_number() || !std::isfinite(m_object[key].get<double>())) throwBad(key);
  return m_object[key].get<double>();
}

double ConfigReader::number(const std::string& key, double otherwise, double least, double most) const {
  const double value = number(key, otherwise);
  if (has(key) && (value < least || value > most)) throwBad(key);
  return value;
}

std::string ConfigReader::text(const std::string& key, const std::string& otherwise) const {
  if (!has(key)) return otherwise;
  if (!m_object[key].is_string()) throwBad(key);
  return m_object[key].get<std::string>();
}

std::optional<bool> ConfigReader::flag(const std::string& key) const {
  if (!has(key)) return std::nullopt;
  if (!m_object[key].is_boolean()) throwBad(key);
  return m_object[key].get<bool>();
}

bool ConfigReader::flag(const std::string& key, bool otherwise) const {
  return flag(key).value_or(otherwise);
}

std::vector<double> ConfigReader::numbers(const std::string& key) const {
  std::vector<double> values;
  if (!has(key)) return values;
  if (!m_object[key].is_array()) throwBad(key);
  for (const json& value : m_object[key]) {
    if (!value.is_number() || !std::isfinite(value.get<double>())) throwBad(key);
    values.push_back(value.get<double>());
  }
  return values;
}

} // namespace stillroom
