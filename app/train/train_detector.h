// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "base/progress.h"

#include <string>
#include <vector>

namespace stillroom {

/// `train-detector --data F.safetensors --arch NAME --out FILE.safetensors …`.
void trainDetectorCommand(const std::vector<std::string>& words, const TaskContext& context, const Note& note);

/// What it takes, for --help.
std::string trainDetectorHelp();

} // namespace stillroom
