// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace stillroom {

/// rank: the two scores of DD-Ranking.
void addRankCommand(CLI::App& app, CommandContext& context);

} // namespace stillroom
