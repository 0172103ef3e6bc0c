// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/classifiers/classifier.h"

#include <memory>
#include <string>

namespace stillroom {

/// A frozen network that labels each mixed batch anew, as RDED relabels on the fly: the student's softmax at a
/// temperature T is drawn to the teacher's by the Kullback–Leibler divergence, averaged over the batch, without a
/// factor of T². Immutable; any thread.
class Teacher {
public:
  /// `network` lies on the training's device and takes images as the student does; `identity` is a hash of its weights.
  Teacher(std::shared_ptr<const Classifier> network, double temperature, std::string identity);

  /// Probabilities [B, classes] of normalised images [B, 3, H, W].
  at::Tensor labels(const at::Tensor& batch) const;
  /// The loss of the student's logits [B, classes].
  at::Tensor loss(const at::Tensor& logits, const at::Tensor& labels) const;
  /// What of it decides a result, as text.
  std::string recipe() const;

private:
  std::shared_ptr<const Classifier> m_network;
  double m_temperature;
  std::string m_identity;
};

} // namespace stillroom
