// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/cutmix.h"
#include "learning/optimiser.h"
#include "learning/teacher.h"
#include "learning/trainable_tensors.h"
#include "models/classifiers/classifier.h"

#include <c10/core/Device.h>

#include <memory>
#include <utility>
#include <vector>

namespace stillroom {

/// A classifier whose parameters can be trained.
class TrainableClassifier {
public:
  /// With the starting values of `seed`. Throws what makeClassifier throws.
  TrainableClassifier(const ClassifierSpec& spec, std::uint64_t seed,
                      c10::Device device = c10::Device(c10::DeviceType::CPU),
                      at::ScalarType type = at::ScalarType::Float);

  const Classifier& network() const { return *m_network; }
  std::shared_ptr<const Classifier> share() const { return m_network; }
  const std::vector<at::Tensor>& parameters() const { return m_tensors.parameters(); }
  const TrainableTensors& state() const { return m_tensors; }
  TrainableTensors& state() { return m_tensors; }

private:
  TrainableTensors m_tensors;
  std::shared_ptr<const Classifier> m_network;
};

/// What one step gave.
struct StepResult {
  double loss = 0;    ///< mean cross-entropy over the batch
  double correct = 0; ///< number of images, weighted as the labels are mixed
  bool finite = true; ///< false: the loss was no number, and the parameters are as before
};

/// How a batch goes through the network: in parts of `images` (0: as one), one after another. Each one's loss is
/// divided by `count`, whatever parts there are: so do SRe2L's and D4M's trainings, the short last batch included.
struct BatchParts {
  std::int64_t count = 1, images = 0;
};

/// One step: `batch` [B, 3, H, W] f32 (mixed in place), `labels` [B] i64 or [B, classes] f32 (probabilities), both on
/// the network's device. The loss is the weighted sum of two cross-entropies, as the mix says (the paper's equation 4).
/// With a teacher it is the teacher's, in the ways that it says.
StepResult trainStep(const TrainableClassifier& classifier, Optimiser& optimiser, at::Tensor& batch,
                     const at::Tensor& labels, const CutMix& mix, double rate, const Teacher* teacher = nullptr,
                     const BatchParts& parts = {});

} // namespace stillroom
