// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace stillroom {

void addCoresetCommand(CLI::App& app, CommandContext& context);

} // namespace stillroom
