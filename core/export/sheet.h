// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "project/contents.h"

#include <filesystem>
#include <vector>

namespace stillroom {

/// A page is no higher than this many pixels, and no wider than twenty samples: any program can open it, and memory is
/// that of one page.
inline constexpr int sheetHeight = 8192;

/// A contact sheet as PNG: for each class a row of baselines above a row of chosen images, the first twenty samples. An
/// image that took the baseline's place is framed in blue, or in orange for a fallback; a sample that waits for
/// candidates in grey; one without any image is crossed out. More classes than fit a page go to FILE-1.png, FILE-2.png
/// and so on. Returns the files, all of which were written or none; files of these names give way. Throws Error
/// "file.write", "image.*" for an image that can't be read, std::filesystem::filesystem_error, Cancelled.
std::vector<std::filesystem::path> writeSheet(const ProjectContents& contents, const std::filesystem::path& file,
                                              const TaskContext& context = {});

} // namespace stillroom
