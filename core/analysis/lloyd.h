// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace stillroom {

struct LloydResult {
  at::Tensor centres;               ///< [k, D] f32, in the points' own coordinates
  std::vector<std::int64_t> labels; ///< [n], 0 … k − 1
  double inertia = 0;               ///< Σ squared distance to the own centre
  int rounds = 0;
  bool converged = false; ///< the last round changed no assignment
};

/// Lloyd's algorithm (1982) over one table of points; what doesn't depend on the start is computed once.
///
/// Points and centres are compared by |c|² − 2⟨x, c⟩, taken about the mean of the points so that little is cancelled.
/// Immutable once made.
class Lloyd {
public:
  /// `points`: [n, D] f32, contiguous, on the CPU.
  explicit Lloyd(const at::Tensor& points);

  std::int64_t count() const { return m_points.size(0); }
  const at::Tensor& points() const { return m_points; }   ///< [n, D] f32, about their mean
  const at::Tensor& squares() const { return m_squares; } ///< [n] f32: |x|² about the mean

  /// From `centres` [k, D] f32 (in the points' own coordinates) until no assignment changes, at most `maxRounds`
  /// (1 or more). k is at most n. Throws Cancelled between rounds.
  LloydResult run(const at::Tensor& centres, int maxRounds, const TaskContext& context) const;

private:
  struct Assignment {
    at::Tensor labels;    ///< [n] int64
    at::Tensor distances; ///< [n] f32, squared, never negative
  };
  Assignment assign(const at::Tensor& centres) const;
  at::Tensor means(const at::Tensor& labels, std::int64_t clusters) const;
  void fillEmptied(Assignment& assignment, std::int64_t clusters) const;
  double inertia(const at::Tensor& centres, const at::Tensor& labels) const;

  at::Tensor m_mean;
  at::Tensor m_points;
  at::Tensor m_squares;
};

} // namespace stillroom
