// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/json_text.h"

#include <nlohmann/json.hpp>

namespace stillroom {

std::string jsonText(const nlohmann::json& document, int indent) {
  return document.dump(indent, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace stillroom
