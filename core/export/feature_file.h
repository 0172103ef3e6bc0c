// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/contents.h"

#include <filesystem>

namespace stillroom {

/// Every prediction and feature of S samples and M candidates as one safetensors file, so that anyone can check the
/// selection: class, slot, chosen, override [S] i64; baseline.predicted [S] i64, .confidence [S] f32, .features [S, D]
/// f32; candidates.sample (row of S), .ordinal, .predicted [M] i64, .ok [M] u8, .confidence [M] f32, .features [M, D]
/// f32; the settings in the metadata. Throws Error "file.write".
void writeFeatures(const ProjectContents& contents, const std::filesystem::path& file);

} // namespace stillroom
