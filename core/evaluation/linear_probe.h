// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace stillroom {

/// Classes [m] i64 that a linear classifier gives the rows of `test` [m, D], fitted to `train` [n, D] with `labels` [n]
/// i64 below `classes`: ridge regression onto the classes in closed form, in double. Features are centred on the
/// training rows and scaled by their common spread; `ridge` (above 0) is the penalty in the features' mean square.
/// Throws Error "probe.equal" where all training rows are the same, "probe.finite" for NaN or infinity.
at::Tensor linearProbe(const at::Tensor& train, const at::Tensor& labels, const at::Tensor& test, std::int64_t classes,
                       double ridge = 0.1);

} // namespace stillroom
