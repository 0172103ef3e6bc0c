// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

#include <string>
#include <utility>

namespace stillroom {

/// Class index and slot of a sample written as CLASS/SLOT; CLASS is a folder name or @index. Throws Error
/// "sample.name" or "class.unknown"; whether there is such a slot isn't looked at.
std::pair<int, int> parseSample(const Project& project, const std::string& text);

} // namespace stillroom
