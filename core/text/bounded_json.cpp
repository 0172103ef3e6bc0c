// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/bounded_json.h"

#include <set>
#include <utility>
#include <vector>

namespace stillroom {

namespace {

using nlohmann::json;

/// Looks at every event of the parser before its value is kept.
class Watch {
public:
  explicit Watch(const JsonBounds& bounds) : m_bounds(bounds) {}

  bool operator()(int depth, json::parse_event_t event, const json& value) {
    if (++m_count > m_bounds.values)
      throw JsonProblem(JsonProblem::Kind::Values, "it holds more than " + std::to_string(m_bounds.values) + " values");
    // A list or object that starts here would hold others one deeper.
    if (depth >= m_bounds.depth &&
        (event == json::parse_event_t::object_start || event == json::parse_event_t::array_start))
      throw JsonProblem(JsonProblem::Kind::Depth,
                        "it nests its values more than " + std::to_string(m_bounds.depth) + " deep");
    if (!m_bounds.repeatedKeys) watchKeys(event, value);
    return true;
  }

private:
  /// The parser keeps the last of two equal keys, so the keys of every open object are remembered.
  void watchKeys(json::parse_event_t event, const json& value) {
    if (event == json::parse_event_t::object_start) {
      m_open.emplace_back();
    } else if (event == json::parse_event_t::object_end) {
      m_open.pop_back();
    } else if (event == json::parse_event_t::key && !m_open.back().insert(value.get<std::string>()).second) {
      throw JsonProblem(JsonProblem::Kind::Key, "it names a key twice", 0, value.get<std::string>());
    }
  }

  const JsonBounds& m_bounds;
  std::size_t m_count = 0;
  std::vector<std::set<std::string>> m_open;
};

} // namespace

json boundedJson(std::string_view text, const JsonBounds& bounds) {
  Watch watch(bounds);
  try {
    return json::parse(text,
                       [&](int depth, json::parse_event_t event, json& value) { return watch(depth, event, value); });
  } catch (const json::parse_error& error) {
    throw JsonProblem(JsonProblem::Kind::Syntax, "it is not valid JSON", error.byte);
  } catch (const json::exception&) {
    throw JsonProblem(JsonProblem::Kind::Value, "it holds a value that JSON can't express");
  }
}

} // namespace stillroom
