// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>

namespace stillroom::ui {

/// Where the settings keep what belongs to the project in a folder.
QString projectKey(const std::filesystem::path& folder);

} // namespace stillroom::ui
