// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace stillroom {

/// Folder names of the sample's ten classes, sorted.
std::vector<std::string> sampleClassNames();

/// The text prompt of a class. Throws Error "sample.class" for a name that is none of them.
std::string samplePrompt(const std::string& className);

/// Draws one still life: 64·64·3 bytes, rows from the top, red, green, blue.
///
/// A pure function of its arguments, on any thread: the same bytes with every compiler, library and processor that
/// rounds as IEEE 754 says. `index` counts the images of a class from 0.
/// Throws Error "sample.class" unless 0 ≤ classIndex < 10.
std::vector<std::uint8_t> drawSampleImage(int classIndex, std::uint64_t seed, std::int64_t index);

/// Writes folder/<class>/<index as five digits>.png for `perClass` images of every class, from `firstIndex` on, by two
/// threads. The files hold pixels alone: no time, no text. Throws Error "sample.write" or "file.write", and Cancelled.
void drawSampleFolder(const std::filesystem::path& folder, int perClass, std::uint64_t seed, std::int64_t firstIndex,
                      const TaskContext& context);

} // namespace stillroom
