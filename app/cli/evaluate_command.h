// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace stillroom {

/// evaluate.
void addEvaluateCommand(CLI::App& app, CommandContext& context);

} // namespace stillroom
