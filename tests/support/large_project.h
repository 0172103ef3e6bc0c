// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace stillroom::tests {

/// How large a made project is; the values here are ImageNet-1K at 50 images a class, a tenth of them flagged.
struct LargeProject {
  int classes = 1000, perClass = 50;
  int candidates = 20;
  std::int64_t features = 512;
  int flaggedOneIn = 10;
  int pictures = 2000; ///< different images of 64 × 64; samples share them
};

/// Writes a project as a run would leave it, from random numbers: nothing is computed by a network.
void makeLargeProject(const std::filesystem::path& folder, const LargeProject& size);

} // namespace stillroom::tests
