// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "learning/diffusion/options.h"
#include "learning/diffusion/weight_average.h"
#include "learning/optimiser.h"

#include <functional>
#include <limits>

namespace stillroom {

/// What is trained: the networks, and what a step and a look mean to them.
class PhaseModel {
public:
  virtual ~PhaseModel() = default;
  /// Mean loss of the batch of this step, a single number with gradients. Called for each step once, in order, on the
  /// training thread.
  virtual at::Tensor loss(std::int64_t step) = 0;
  /// The loss of other weights on the held-back images, always under the same random numbers; none without such images.
  virtual std::optional<double> heldLoss(const TensorMap& weights) const = 0;
  /// A sheet of samples of these weights, [h, w, 3] u8 on the CPU; undefined where there is none.
  virtual at::Tensor preview(const TensorMap& weights) const = 0;
};

/// Where a phase stands, between two steps.
struct PhasePosition {
  std::int64_t step = 0;
  double lossSum = 0; ///< since the last look, over `lossSteps` steps
  std::int64_t lossSteps = 0;
  double best = std::numeric_limits<double>::infinity(); ///< lowest loss on the held-back images
  std::int64_t looksSinceBest = 0;
  std::vector<DiffusionRecord> history;
};

/// Everything of a phase that a checkpoint has to hold. The optimiser is AdamW with β₂ = 0.99, which doesn't shrink
/// vectors.
struct PhaseState {
  PhaseState(TrainableTensors& trained, const DiffusionTrainOptions& options);

  TrainableTensors& tensors;
  Optimiser optimiser;
  WeightAverage average;
  TensorMap bestWeights; ///< the average at its best; only where a phase may end early
  PhasePosition position;
};

/// Trains until the last step, or until the held-back images have shown no progress for as long as asked. Reports steps
/// as `stage`; `save` is called between steps, every now and then, when stopped and at the end. A loss that is no
/// number throws Error "training.diverged-phase" naming phase and step; Cancelled when stopped. Gradients are clipped
/// to a norm of 1. Returns the weights to keep.
TensorMap runPhase(PhaseModel& model, PhaseState& state, Stage stage, const PhaseOptions& phase,
                   const DiffusionTrainOptions& options, const TaskContext& context, const std::function<void()>& save);

/// Learning rate of a step, 0 … phase.steps − 1.
double phaseRate(const PhaseOptions& phase, std::int64_t step);

} // namespace stillroom
