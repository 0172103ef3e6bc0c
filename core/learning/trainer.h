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
                      c10::Device device = c10::Device(c10::DeviceType::CPU));

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

/// One step: `batch` [B, 3, H, W] f32 (mixed in place), `labels` [B] i64, both on the network's device. With hard
/// labels the loss is the weighted sum of two cross-entropies, as the mix says (the paper's equation 4). With a teacher
/// it is the teacher's, and the network sees the mixed batch once more beforehand, without gradients, as RDED's train()
/// does for its log: running statistics move twice.
StepResult trainStep(const TrainableClassifier& classifier, Optimiser& optimiser, at::Tensor& batch,
                     const at::Tensor& labels, const CutMix& mix, double rate, const Teacher* teacher = nullptr);

} // namespace stillroom
