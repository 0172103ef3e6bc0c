// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classifiers/restricted_classifier.h"

#include <ATen/ATen.h>

#include <utility>

namespace stillroom {

RestrictedClassifier::RestrictedClassifier(std::shared_ptr<const Classifier> inner,
                                           const std::vector<std::int64_t>& outputs, c10::Device device)
    : m_inner(std::move(inner)), m_outputs(at::tensor(outputs, at::kLong).to(device)) {}

ClassifierOutput RestrictedClassifier::restricted(ClassifierOutput output) const {
  output.logits = output.logits.index_select(1, m_outputs);
  return output;
}

ClassifierOutput RestrictedClassifier::forward(const at::Tensor& images, bool training) const {
  return restricted(m_inner->forward(images, training));
}

at::Tensor RestrictedClassifier::map(const at::Tensor& images, bool training) const {
  return m_inner->map(images, training);
}

ClassifierOutput RestrictedClassifier::head(const at::Tensor& map) const {
  return restricted(m_inner->head(map));
}

ClassifierOutput RestrictedClassifier::sloped(const at::Tensor& images) const {
  return restricted(m_inner->sloped(images));
}

} // namespace stillroom
