// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/teacher.h"

#include "base/texts.h"

#include <ATen/ATen.h>
#include <ATen/core/Reduction.h>
#include <c10/core/GradMode.h>

#include <utility>

namespace stillroom {

Teacher::Teacher(std::shared_ptr<const Classifier> network, double temperature, std::string identity)
    : m_network(std::move(network)), m_temperature(temperature), m_identity(std::move(identity)) {}

at::Tensor Teacher::labels(const at::Tensor& batch) const {
  const c10::NoGradGuard noGrad;
  return at::softmax(m_network->forward(batch).logits / m_temperature, 1);
}

at::Tensor Teacher::loss(const at::Tensor& logits, const at::Tensor& labels) const {
  const at::Tensor own = at::log_softmax(logits / m_temperature, 1);
  return at::kl_div(own, labels, at::Reduction::Sum) / logits.size(0);
}

std::string Teacher::recipe() const {
  return m_identity + " at " + fixedText(m_temperature, 3);
}

} // namespace stillroom
