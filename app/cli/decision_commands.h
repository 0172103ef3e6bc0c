// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace stillroom {

/// override, review, note, undo, redo, history.
void addDecisionCommands(CLI::App& app, CommandContext& context);

} // namespace stillroom
