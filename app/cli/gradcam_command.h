// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace stillroom {

/// gradcam.
void addGradCam(CLI::App& app, CommandContext& context);

} // namespace stillroom
