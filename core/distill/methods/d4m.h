// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/methods/method.h"

namespace stillroom {

/// D4M (Su et al., CVPR 2024): one image for each prototype, and nothing is replaced. The detector only says how
/// consistent the labels are.
void makeD4m(const MethodStep& step, std::optional<Stage> until, const TaskContext& context);
/// Throws Error "method.strategy" unless the strategy is "baseline".
void checkD4m(const MethodOptions& options);

} // namespace stillroom
