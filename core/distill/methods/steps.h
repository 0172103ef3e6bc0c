// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/methods/method.h"

#include <initializer_list>

namespace stillroom {

/// Takes steps in this order, up to `until`, with a checkpoint before each.
void takeSteps(std::initializer_list<Stage> steps, const MethodStep& step, std::optional<Stage> until,
               const TaskContext& context);

} // namespace stillroom
