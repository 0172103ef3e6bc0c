// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/preset.h"

#include <filesystem>
#include <functional>

namespace stillroom {

struct NewProject {
  std::filesystem::path folder; ///< absent or empty
  std::filesystem::path data;   ///< class folders; relative: inside the project
  Preset preset;
};

/// Checks data and preset, then makes the project, complete or not at all (a temporary name, then a rename).
/// `prepare` may fill the folder first, while it still has its temporary name.
/// What only a late stage would refuse is refused here, where it shows without reading weights (model_check.h).
/// Throws Error "output.exists", "output.inside-data", "data.too-few", "images.*", "model.missing", "project.detector",
/// or what requireFittingModels throws.
void createProject(const NewProject& request, const std::function<void(const std::filesystem::path&)>& prepare = {});

} // namespace stillroom
