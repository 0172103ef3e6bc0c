// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/diffusion/options.h"

#include <filesystem>
#include <string>
#include <vector>

namespace stillroom {

/// A prompt a line, in class order; blank lines at the end are left out. The file has at most 1 MiB. Throws Error
/// "training.prompts" unless there are as many as classes, and what readFile throws.
std::vector<std::string> readPrompts(const std::filesystem::path& file, std::int64_t classes);

/// One line about a look at a running training, for terminals and logs.
std::string recordText(const DiffusionRecord& record);

} // namespace stillroom
