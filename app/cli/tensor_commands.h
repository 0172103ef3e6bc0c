// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace stillroom {

/// text-embed, encode, decode, img2img: one network on tensor files; and resize.
void addTensorCommands(CLI::App& app, CommandContext& context);

} // namespace stillroom
