// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/cutmix.h"
#include "learning/optimiser.h"
#include "models/classifier.h"

#include <c10/core/Device.h>

#include <memory>
#include <utility>
#include <vector>

namespace stillroom {

/// A network whose parameters can be trained. Convolution weights are kept channels last.
class TrainableClassifier {
public:
  /// With the starting values of `seed`.
  TrainableClassifier(const ClassifierSpec& spec, std::uint64_t seed,
                      c10::Device device = c10::Device(c10::DeviceType::CPU));

  const Classifier& network() const { return *m_network; }
  std::shared_ptr<const Classifier> share() const { return m_network; }
  /// What the optimiser changes; running statistics are not among them.
  const std::vector<at::Tensor>& parameters() const { return m_parameters; }
  /// Parameters and running statistics by name, sharing their memory with the network.
  TensorMap tensors() const;
  /// Copies values in. Throws Error "training.checkpoint" when a tensor is missing or has another shape.
  void restore(const TensorMap& tensors);
  bool isFinite() const;

private:
  std::shared_ptr<const Classifier> m_network;
  std::vector<std::pair<std::string, at::Tensor>> m_tensors;
  std::vector<at::Tensor> m_parameters;
};

/// d loss / d parameter for each parameter.
std::vector<at::Tensor> gradientsOf(const at::Tensor& loss, const std::vector<at::Tensor>& parameters);

/// What one step gave, as means over the batch.
struct StepResult {
  double loss = 0;
  double correct = 0; ///< images, weighted as the labels are mixed
  bool finite = true; ///< false: the loss was no number and nothing was changed
};

/// One step of hard-label training: `batch` [B, 3, H, W] (mixed in place), `labels` [B] i64. The loss is the weighted
/// sum of two cross-entropies, as the mix says.
StepResult trainStep(const TrainableClassifier& classifier, Optimiser& optimiser, at::Tensor& batch,
                     const at::Tensor& labels, const CutMix& mix, double rate);

} // namespace stillroom
