// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/optimiser.h"

#include "base/error.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <cmath>

namespace stillroom {
namespace {

std::vector<at::Tensor> zerosLike(const std::vector<at::Tensor>& tensors) {
  std::vector<at::Tensor> zeros;
  for (const at::Tensor& tensor : tensors)
    zeros.push_back(at::zeros_like(tensor.detach()));
  return zeros;
}

std::string stateName(const char* part, std::size_t i) {
  return std::string("optimiser.") + part + "." + std::to_string(i);
}

void restoreInto(const TensorMap& state, const std::string& name, at::Tensor& target) {
  const auto found = state.find(name);
  if (found == state.end() || found->second.sizes() != target.sizes()) {
    throw Error("training.checkpoint",
                "The checkpoint's tensor “{0}” is missing or has another shape. Delete the checkpoint to start over.",
                {name});
  }
  target.copy_(found->second);
}

} // namespace

Optimiser::Optimiser(std::vector<at::Tensor> parameters, const OptimiserOptions& options)
    : m_parameters(std::move(parameters)), m_options(options), m_first(zerosLike(m_parameters)) {
  if (options.kind != OptimiserKind::Sgd) m_second = zerosLike(m_parameters);
}

void Optimiser::step(const std::vector<at::Tensor>& gradients, double rate) {
  const c10::NoGradGuard noGrad;
  ++m_steps;
  for (std::size_t i = 0; i < m_parameters.size(); ++i) {
    const double decay = m_options.decayVectors || m_parameters[i].dim() > 1 ? m_options.weightDecay : 0;
    if (m_options.kind == OptimiserKind::Sgd) {
      stepSgd(i, gradients[i], rate, decay);
    } else {
      stepAdam(i, gradients[i], rate, decay);
    }
  }
}

void Optimiser::restart() {
  m_steps = 0;
  for (std::vector<at::Tensor>* moments : {&m_first, &m_second})
    for (at::Tensor& moment : *moments)
      moment.zero_();
}

void Optimiser::stepSgd(std::size_t i, const at::Tensor& gradient, double rate, double decay) {
  const at::Tensor decayed = decay == 0 ? gradient : gradient.add(m_parameters[i], decay);
  m_first[i].mul_(m_options.momentum).add_(decayed);
  m_parameters[i].sub_(m_first[i], rate);
}

void Optimiser::stepAdam(std::size_t i, const at::Tensor& gradient, double rate, double decay) {
  at::Tensor& parameter = m_parameters[i];
  if (m_options.kind == OptimiserKind::AdamW) parameter.mul_(1 - rate * decay);
  const bool added = m_options.kind == OptimiserKind::Adam && decay != 0;
  const at::Tensor g = added ? gradient.add(parameter, decay) : gradient;
  m_first[i].lerp_(g, 1 - m_options.beta1);
  m_second[i].mul_(m_options.beta2).addcmul_(g, g, 1 - m_options.beta2);
  const auto steps = static_cast<double>(m_steps);
  const double first = 1 - std::pow(m_options.beta1, steps), second = std::sqrt(1 - std::pow(m_options.beta2, steps));
  parameter.addcdiv_(m_first[i], m_second[i].sqrt().div_(second).add_(m_options.epsilon), -rate / first);
}

TensorMap Optimiser::state() const {
  TensorMap state{{"optimiser.steps", at::tensor({m_steps}, at::kLong)}};
  for (std::size_t i = 0; i < m_first.size(); ++i)
    state[stateName("first", i)] = m_first[i];
  for (std::size_t i = 0; i < m_second.size(); ++i)
    state[stateName("second", i)] = m_second[i];
  return state;
}

void Optimiser::restore(const TensorMap& state) {
  at::Tensor steps = at::zeros({1}, at::kLong);
  restoreInto(state, "optimiser.steps", steps);
  m_steps = steps.item<std::int64_t>();
  for (std::size_t i = 0; i < m_first.size(); ++i)
    restoreInto(state, stateName("first", i), m_first[i]);
  for (std::size_t i = 0; i < m_second.size(); ++i)
    restoreInto(state, stateName("second", i), m_second[i]);
}

std::string optimiserName(OptimiserKind kind) {
  return kind == OptimiserKind::Sgd ? "sgd" : kind == OptimiserKind::Adam ? "adam" : "adamw";
}

OptimiserKind optimiserByName(const std::string& name) {
  for (const OptimiserKind kind : {OptimiserKind::Sgd, OptimiserKind::Adam, OptimiserKind::AdamW}) {
    if (optimiserName(kind) == name) return kind;
  }
  throw Error("training.optimiser", "There is no optimiser called “{0}”. Choose sgd, adam or adamw.", {name});
}

} // namespace stillroom
