// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <nlohmann/json.hpp>

#include <string>

namespace stillroom {

[[noreturn]] void throwDamagedJson(const std::string& place, const std::string& why);

/// What a TEXT column of the catalogue holds as JSON; `place` names it in the sentence. Throws Error "project.damaged".
/// For .cpp files alone.
template <class Value>
Value fromStoredJson(const std::string& text, const std::string& place) {
  try {
    return nlohmann::json::parse(text).get<Value>();
  } catch (const nlohmann::json::exception& error) {
    throwDamagedJson(place, error.what());
  }
}

} // namespace stillroom
