// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace stillroom {

/// proxy: what a set is worth, roughly and in minutes, and how far that can be trusted.
void addProxyCommand(CLI::App& app, CommandContext& context);

} // namespace stillroom
