// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace stillroom {

/// ablate and sweep: what each part of the rule, and each k and β, is worth.
void addAblateCommands(CLI::App& app, CommandContext& context);

} // namespace stillroom
