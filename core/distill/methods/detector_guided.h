// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/methods/method.h"

namespace stillroom {

/// The paper's method (Algorithm 1): D4M's images, those that a detector flags replaced by the candidate that is right,
/// sure and least like the others of its class.
void makeDetectorGuided(const MethodStep& step, std::optional<Stage> until, const TaskContext& context);
/// Any selection goes with it.
void checkDetectorGuided(const MethodOptions& options);

} // namespace stillroom
