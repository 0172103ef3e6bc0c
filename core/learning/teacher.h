// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/normalisation.h"
#include "models/classifiers/classifier.h"

#include <memory>
#include <string>

namespace stillroom {

/// What tells protocols with a teacher apart.
struct TeacherWays {
  /// The student sees each batch once more beforehand, without gradients, as RDED's train() does for its log: running
  /// statistics move twice.
  bool looksTwice = true;
  bool halfLogits = false; ///< the teacher's logits are rounded to f16, as where they are stored (FKD, D4M)
};

/// A frozen network that labels each mixed batch anew, as RDED relabels on the fly: the student's softmax at a
/// temperature T is drawn to the teacher's by the Kullback–Leibler divergence, averaged over the batch, without a
/// factor of T². Immutable; any thread.
class Teacher {
public:
  /// `network` lies on the training's device; `identity` is a hash of its weights.
  Teacher(std::shared_ptr<const Classifier> network, double temperature, std::string identity, TeacherWays ways = {});

  /// The same teacher for students whose images are normalised as `students` while it takes them as `own`.
  Teacher taking(const Normalisation& own, const Normalisation& students) const;
  const TeacherWays& ways() const { return m_ways; }

  /// Probabilities [B, classes] of images [B, 3, H, W] as the student takes them.
  at::Tensor labels(const at::Tensor& batch) const;
  /// The loss of the student's logits [B, classes].
  at::Tensor loss(const at::Tensor& logits, const at::Tensor& labels) const;
  /// What of it decides a result, as text.
  std::string recipe() const;

private:
  std::shared_ptr<const Classifier> m_network;
  double m_temperature;
  std::string m_identity;
  TeacherWays m_ways;
  at::Tensor m_factor, m_shift; ///< [1, 3, 1, 1]: from the student's images to its own; undefined: they are the same
};

} // namespace stillroom
