// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "project/contents.h"

#include <filesystem>

namespace stillroom {

/// A contact sheet: for each class a row of baselines above a row of chosen images, replaced ones framed. PNG.
/// Throws Error "file.write", "image.*" for an image that can't be read, Cancelled.
void writeSheet(const ProjectContents& contents, const std::filesystem::path& file, const TaskContext& context = {});

} // namespace stillroom
