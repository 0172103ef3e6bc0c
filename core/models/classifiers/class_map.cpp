// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classifiers/class_map.h"

#include "base/error.h"
#include "base/files.h"
#include "text/bounded_json.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <set>
#include <string_view>

namespace stillroom {
namespace {

using nlohmann::json;

constexpr std::size_t mostBytes = std::size_t{64} << 20;

[[noreturn]] void throwMap(const std::string& origin, const std::string& why) {
  throw Error("classes.map",
              "The classes in {0} can't be used: {1}. Give names, NAME=OUTPUT, or a JSON file with a list of names or "
              "an object of outputs by name.",
              {origin, why});
}

std::optional<std::int64_t> numberIn(std::string_view text) {
  std::int64_t value = -1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < 0) return std::nullopt;
  return value;
}

/// Two names for one output, or two outputs for one name, would leave no way to tell.
void requireDistinct(const std::vector<NamedOutput>& classes, const std::string& origin) {
  std::set<std::string> names;
  std::set<std::int64_t> outputs;
  if (classes.empty()) throwMap(origin, "there are none");
  for (const NamedOutput& each : classes) {
    if (each.name.empty()) throwMap(origin, "a name is empty");
    if (!names.insert(each.name).second) throwMap(origin, "“" + each.name + "” is there twice");
    if (each.output && !outputs.insert(*each.output).second)
      throwMap(origin, "the output " + std::to_string(*each.output) + " has two names");
  }
}

NamedOutput named(const std::string& key, const json& value) {
  if (value.is_number_unsigned()) return {key, value.get<std::int64_t>()};
  const std::optional<std::int64_t> output = numberIn(key);
  const json& name = value.is_array() && !value.empty() ? value.front() : value;
  if (!output || !name.is_string()) throw JsonProblem(JsonProblem::Kind::Value, "“" + key + "” names no output");
  return {name.get<std::string>(), output};
}

std::vector<NamedOutput> classesIn(const json& document) {
  std::vector<NamedOutput> classes;
  if (document.is_array()) {
    for (const json& name : document)
      classes.push_back({name.get<std::string>(), std::nullopt});
    return classes;
  }
  for (const auto& [key, value] : document.get<json::object_t>())
    classes.push_back(named(key, value));
  std::ranges::sort(classes, {}, [](const NamedOutput& each) { return each.output.value_or(0); });
  return classes;
}

std::vector<NamedOutput> classesInWords(const std::string& text) {
  std::vector<NamedOutput> classes;
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t end = std::min(text.find(',', start), text.size());
    const std::string word = text.substr(start, end - start);
    const std::size_t equals = word.rfind('=');
    const std::optional<std::int64_t> output =
        equals == std::string::npos ? std::nullopt : numberIn(std::string_view(word).substr(equals + 1));
    classes.push_back({output ? word.substr(0, equals) : word, output});
    start = end + 1;
  }
  return classes;
}

} // namespace

std::vector<NamedOutput> classMapOf(const std::string& text, const std::string& origin) {
  try {
    std::vector<NamedOutput> classes = classesIn(boundedJson(text));
    requireDistinct(classes, origin);
    return classes;
  } catch (const Error&) {
    throw;
  } catch (const std::exception& problem) {
    throwMap(origin, problem.what());
  }
}

std::vector<NamedOutput> readClassMap(const std::string& text) {
  std::error_code ignored;
  if (text.ends_with(".json") || std::filesystem::is_regular_file(text, ignored))
    return classMapOf(readFile(text, mostBytes), text);
  std::vector<NamedOutput> classes = classesInWords(text);
  requireDistinct(classes, "“" + text + "”");
  return classes;
}

} // namespace stillroom
