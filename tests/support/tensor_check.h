// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/errors.h"

#include <ATen/ATen.h>

namespace stillroom::tests {

/// Largest difference as a part of the largest expected value; a huge number where shapes differ or a NaN is found.
inline double relativeError(const at::Tensor& found, const at::Tensor& expected) {
  if (found.sizes() != expected.sizes()) return 1e30;
  const at::Tensor f = found.to(at::kDouble), e = expected.to(at::kDouble);
  const double error = ((f - e).abs().max() / e.abs().max().clamp_min(1e-12)).item<double>();
  return error == error ? error : 1e30;
}

} // namespace stillroom::tests
