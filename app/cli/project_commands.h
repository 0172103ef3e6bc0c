// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace stillroom {

/// sample, new, run, status, verify, select, override, features, export, sheet.
void addProjectCommands(CLI::App& app, CommandContext& context);

} // namespace stillroom
