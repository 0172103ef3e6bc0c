// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/statistics/calibration.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace stillroom {

class Project;

/// A detector's model card in plain words and numbers, for whoever sets β by it.
struct DetectorFacts {
  std::string architecture;
  std::int64_t inputSize = 0; ///< pixels
  std::vector<std::string> classes;
  std::array<double, 3> mean{}, deviation{};
  std::map<std::string, std::string> recipe; ///< how it was trained, its accuracy …
  /// On images it wasn't trained on: what a confidence is worth. None was made: `stillroom-cli calibrate`.
  std::optional<Calibration> calibration;
};

/// Of the project's detector, without reading its weights; nothing where it has none yet or one without a card. Throws
/// Error "detector.card" or what reading its file throws. Any thread.
std::optional<DetectorFacts> detectorFacts(const Project& project);

} // namespace stillroom
