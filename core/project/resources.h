// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace stillroom {

/// The folder with presets, the embedded sample's weights and tables: $STILLROOM_RESOURCES, beside the executable
/// (an installed or packed program), or the sources this build was made from.
/// Throws Error "resources.missing".
const std::filesystem::path& resourceFolder();

} // namespace stillroom
