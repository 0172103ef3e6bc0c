// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace stillroom {

/// A document as text, for whatever goes out or is stored. Names of files and folders can be any bytes: what isn't
/// UTF-8 becomes U+FFFD. NaN becomes null. `indent` −1: one line.
std::string jsonText(const nlohmann::json& document, int indent = -1);

} // namespace stillroom
