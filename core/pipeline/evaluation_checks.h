// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "evaluation/evaluation_run.h"

namespace stillroom {

/// Warns where a set, labelled in the test set's order, can't be judged fairly on it: some of its images are test
/// images ("evaluation.overlap"), or it has none of a class ("evaluation.class-missing").
void warnOfUnfairness(const NamedImages& set, const NamedImages& test, const TaskContext& context);

} // namespace stillroom
