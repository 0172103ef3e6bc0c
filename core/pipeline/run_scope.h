// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"
#include "tensors/deterministic_cuda.h"

#include <ATen/core/grad_mode.h>

namespace stillroom {

/// What holds while anything is made: nobody else writes, the preset's threads, and results that repeat. Gives the
/// memory of tensors and LibTorch's threads back in the end.
class RunScope {
public:
  /// Throws what Project::requireWritable does.
  explicit RunScope(const Project& project);
  ~RunScope();
  RunScope(const RunScope&) = delete;
  RunScope& operator=(const RunScope&) = delete;

private:
  Project::Making m_making;
  int m_threadsBefore;
  at::NoGradGuard m_noGrad;
  DeterministicCuda m_deterministic;
};

} // namespace stillroom
