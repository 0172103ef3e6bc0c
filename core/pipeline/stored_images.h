// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace stillroom {

class StageRun;

/// Throws Error "image.lost", which says how the image comes back.
[[noreturn]] void throwLost(const std::filesystem::path& file);

/// Looks whether every image that the catalogue has is there, without reading it: what is said to be done must be.
/// Throws Error "image.lost" naming the first that isn't.
void requireStoredImages(const StageRun& run);

} // namespace stillroom
