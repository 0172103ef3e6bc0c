// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace stillroom {

/// candidates: those of some samples alone.
void addCandidates(CLI::App& app, CommandContext& context);

} // namespace stillroom
