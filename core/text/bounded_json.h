// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>

namespace stillroom {

/// How much a text of JSON may hold; checked while it is read, so that nothing beyond is ever built.
struct JsonBounds {
  int depth = 64;                 ///< lists and objects in one another; deeper ones would leave the stack when copied
  std::size_t values = 4'000'000; ///< values and keys
  bool repeatedKeys = true;       ///< whether an object may name a key twice; the last one counts then
};

/// Why a text of JSON was refused; what() says it for people who know the file.
class JsonProblem : public std::runtime_error {
public:
  enum class Kind { Syntax, Value, Depth, Values, Key };
  JsonProblem(Kind kind, const std::string& text, std::size_t place = 0, std::string key = {})
      : std::runtime_error(text), m_kind(kind), m_place(place), m_key(std::move(key)) {}
  Kind kind() const { return m_kind; }
  std::size_t place() const { return m_place; }    ///< of Syntax: bytes from the start
  const std::string& key() const { return m_key; } ///< of Key: what is named twice

private:
  Kind m_kind;
  std::size_t m_place;
  std::string m_key;
};

/// Parses JSON from outside: the one place where that is done. Throws JsonProblem.
nlohmann::json boundedJson(std::string_view text, const JsonBounds& bounds = {});

} // namespace stillroom
