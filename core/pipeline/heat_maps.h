// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace stillroom {

class Project;

/// Where in a picture the detector sees a class (Grad-CAM): 0 … 255, row by row, of the picture's size.
struct HeatMap {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> heat;
};

/// A picture and the class asked about, as predictions name it.
struct HeatMapRequest {
  std::filesystem::path picture;
  int classIndex = 0;
};

/// Makes maps, one for each request in order; pictures of one size go through the network in one batch. May be called
/// on any thread, one call at a time; the first one loads the detector. Throws what reading detector and pictures
/// throws.
using HeatMapper = std::function<std::vector<HeatMap>(const std::vector<HeatMapRequest>&)>;

/// With the network in a detector's file, whose outputs are the classes asked about.
HeatMapper heatMapperOf(const std::filesystem::path& detector);

/// With the project's own detector. Throws Error "gradcam.no-detector" while it has none.
HeatMapper heatMapperOf(const Project& project);

} // namespace stillroom
