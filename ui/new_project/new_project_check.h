// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/new_project/new_project_request.h"

#include <filesystem>
#include <functional>

namespace stillroom::ui {

/// Looks up what a word for a model stands for; throws what core's resolveModelPath throws.
using ModelResolver = std::function<std::filesystem::path(const std::filesystem::path&)>;

/// Reads the preset, puts the request's values into it, and looks at every path but what lies in the data (DataSurvey
/// does that). Never throws; touches the disk, so that it belongs on a worker.
NewProjectCheck checkNewProject(const NewProjectRequest& request, const ModelResolver& resolve);

} // namespace stillroom::ui
