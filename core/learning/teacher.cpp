// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/teacher.h"

#include "base/texts.h"

#include <ATen/ATen.h>
#include <ATen/core/Reduction.h>
#include <c10/core/GradMode.h>

#include <utility>

namespace stillroom {

namespace {

at::Tensor channels(const std::array<double, 3>& values) {
  return at::tensor(at::ArrayRef<double>(values.data(), values.size()), at::kFloat).view({1, 3, 1, 1});
}

} // namespace

Teacher::Teacher(std::shared_ptr<const Classifier> network, double temperature, std::string identity, TeacherWays ways)
    : m_network(std::move(network)), m_temperature(temperature), m_identity(std::move(identity)), m_ways(ways) {}

Teacher Teacher::taking(const Normalisation& own, const Normalisation& students) const {
  Teacher other = *this;
  if (own.mean == students.mean && own.deviation == students.deviation) return other;
  std::array<double, 3> factor{}, shift{};
  for (std::size_t c = 0; c < 3; ++c) {
    factor[c] = students.deviation[c] / own.deviation[c];
    shift[c] = (students.mean[c] - own.mean[c]) / own.deviation[c];
    other.m_identity += " " + fixedText(own.mean[c], 4) + "/" + fixedText(own.deviation[c], 4);
  }
  other.m_factor = channels(factor);
  other.m_shift = channels(shift);
  return other;
}

at::Tensor Teacher::labels(const at::Tensor& batch) const {
  const c10::NoGradGuard noGrad;
  const at::Tensor seen = m_factor.defined() ? batch * m_factor.to(batch.device()) + m_shift.to(batch.device()) : batch;
  at::Tensor logits = m_network->forward(seen).logits;
  if (m_ways.halfLogits) logits = logits.to(at::kHalf).to(at::kFloat);
  return at::softmax(logits / m_temperature, 1);
}

at::Tensor Teacher::loss(const at::Tensor& logits, const at::Tensor& labels) const {
  const at::Tensor own = at::log_softmax(logits / m_temperature, 1);
  return at::kl_div(own, labels, at::Reduction::Sum) / logits.size(0);
}

std::string Teacher::recipe() const {
  return m_identity + " at " + fixedText(m_temperature, 3);
}

} // namespace stillroom
