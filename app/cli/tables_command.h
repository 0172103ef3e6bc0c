// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace stillroom {

/// tables: the paper's figures beside those of folders of results.
void addTablesCommand(CLI::App& app, CommandContext& context);

} // namespace stillroom
