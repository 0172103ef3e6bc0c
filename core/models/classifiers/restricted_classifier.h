// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/classifiers/classifier.h"

#include <memory>
#include <vector>

namespace stillroom {

/// Some outputs of a classifier, in an order of their own: softmax and largest logit are of these alone. Features and
/// map are the whole network's.
class RestrictedClassifier : public Classifier {
public:
  /// `outputs`: of the inner network, below its number of outputs.
  RestrictedClassifier(std::shared_ptr<const Classifier> inner, const std::vector<std::int64_t>& outputs,
                       c10::Device device);

  ClassifierOutput forward(const at::Tensor& images, bool training = false) const override;
  at::Tensor map(const at::Tensor& images, bool training) const override;
  ClassifierOutput head(const at::Tensor& map) const override;
  ClassifierOutput sloped(const at::Tensor& images) const override;
  std::int64_t featureSize() const override { return m_inner->featureSize(); }

private:
  ClassifierOutput restricted(ClassifierOutput output) const;

  std::shared_ptr<const Classifier> m_inner;
  at::Tensor m_outputs; ///< [K] i64
};

} // namespace stillroom
