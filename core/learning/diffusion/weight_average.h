// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/trainable_tensors.h"

namespace stillroom {

/// An exponential moving average of weights: what a diffusion model is sampled with (Ho et al. 2020, appendix B). The
/// decay of step n is min(decay, (1 + n) / (10 + n)), so that early averages don't hold the starting weights.
class WeightAverage {
public:
  /// `source` has to outlive the average.
  WeightAverage(const TrainableTensors& source, double decay);

  /// After every step.
  void update();
  /// By the source's names, on its device; they share the average's memory.
  TensorMap tensors() const { return m_average; }
  /// Steps seen so far.
  std::int64_t steps() const { return m_steps; }
  /// Throws Error "training.checkpoint" when a tensor is missing or has another shape.
  void restore(const TensorMap& average, std::int64_t steps);

private:
  double m_decay;
  std::int64_t m_steps = 0;
  TensorMap m_average;
  std::vector<at::Tensor> m_current, m_flat; ///< the source's tensors and the average's, in the same order
};

} // namespace stillroom
