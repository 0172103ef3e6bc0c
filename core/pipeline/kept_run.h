// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/evaluation_run.h"
#include "pipeline/kept_evaluations.h"

namespace stillroom {

/// A run's figures without its tensors, and where it lies.
KeptRun keptRun(const EvaluationRun& run, const std::filesystem::path& folder);

} // namespace stillroom
