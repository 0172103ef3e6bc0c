// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace stillroom {

/// train-detector.
void addTrainDetector(CLI::App& app, CommandContext& context);

} // namespace stillroom
