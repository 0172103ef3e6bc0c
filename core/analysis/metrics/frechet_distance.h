// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <ATen/core/Tensor.h>

namespace stillroom {

/// Mean and covariance of a set of features, in double.
struct Spread {
  at::Tensor mean; ///< [D]
  at::Tensor
      factor; ///< [r, D], r ≤ D or the number of rows where that is less: factorᵀ·factor is the covariance (n − 1)
};

/// Of features [n, D], f32 or f64, finite, n ≥ 2; read in blocks. Throws Cancelled between them.
Spread spreadOf(const at::Tensor& features, const TaskContext& context = {});

/// |μ₁ − μ₂|² + tr Σ₁ + tr Σ₂ − 2 tr √(Σ₁Σ₂): FID's formula (Heusel et al. 2017, eq. 6). The last trace is the nuclear
/// norm of factor₁·factor₂ᵀ, which holds for singular covariances too: fewer images than features need no ε.
double frechetDistance(const Spread& a, const Spread& b);

} // namespace stillroom
