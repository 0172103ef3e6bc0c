// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stillroom {

/// Parses a file of JSON from outside (boundedJson). Throws Error "config.json" that names `origin` and the line,
/// "config.json-value" for a value that can't be held, "config.depth" or "config.values" where it nests its values
/// deeper, or holds more of them, than JsonBounds allow.
nlohmann::json parseJson(const std::string& text, const std::string& origin);

/// A value as sentences show it: values from outside can be long and hold broken text.
std::string shownValue(const nlohmann::json& value);

/// Typed reading of a config.json object; null counts as absent. For .cpp files alone.
class ConfigReader {
public:
  /// Throws what parseJson throws, and Error "config.object" for anything but an object.
  ConfigReader(const std::string& text, std::string origin);
  ConfigReader(nlohmann::json object, std::string origin);

  bool has(const std::string& key) const;
  /// The getters throw Error "config.value" naming key, file and value on another type, a value out of range or a
  /// number that isn't finite. `least` and `most` are allowed themselves, `otherwise` is what an absent key gives.
  std::int64_t integer(const std::string& key, std::int64_t otherwise, std::int64_t least, std::int64_t most) const;
  double number(const std::string& key, double otherwise) const;
  double number(const std::string& key, double otherwise, double least, double most) const;
  std::string text(const std::string& key, const std::string& otherwise) const;
  bool flag(const std::string& key, bool otherwise) const;
  std::optional<bool> flag(const std::string& key) const;
  std::vector<double> numbers(const std::string& key) const;
  /// The value as it is, of a key that has().
  const nlohmann::json& at(const std::string& key) const { return m_object.at(key); }
  const std::string& origin() const { return m_origin; }

private:
  [[noreturn]] void throwBad(const std::string& key) const;
  void requireObject() const;

  nlohmann::json m_object;
  std::string m_origin;
};

} // namespace stillroom
