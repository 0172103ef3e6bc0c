// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/trainer.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <cmath>

namespace stillroom {
namespace {

at::Tensor mixedLoss(const at::Tensor& logits, const at::Tensor& labels, const at::Tensor& partners,
                     const CutMix& mix) {
  const at::Tensor own = at::cross_entropy_loss(logits, labels);
  if (!mix.applied) return own;
  return own * mix.weight + at::cross_entropy_loss(logits, partners) * (1 - mix.weight);
}

void moveStatistics(const TrainableClassifier& classifier, const at::Tensor& batch) {
  const at::AutoGradMode noGrad(false);
  classifier.network().forward(batch, true);
}

double countCorrect(const at::Tensor& predicted, const at::Tensor& labels) {
  return static_cast<double>(predicted.eq(labels).sum().item<std::int64_t>());
}

} // namespace

TrainableClassifier::TrainableClassifier(const ClassifierSpec& spec, std::uint64_t seed, c10::Device device)
    : m_tensors(seed, device), m_network(makeClassifier(spec, m_tensors.source())) {}

StepResult trainStep(const TrainableClassifier& classifier, Optimiser& optimiser, at::Tensor& batch,
                     const at::Tensor& labels, const CutMix& mix, double rate, const Teacher* teacher) {
  const at::AutoGradMode grad(true);
  applyCutMix(mix, batch);
  const at::Tensor partners = mix.applied ? labels.index_select(0, mix.partner.to(labels.device())) : labels;
  if (teacher) moveStatistics(classifier, batch);
  const at::Tensor logits = classifier.network().forward(batch, true).logits;
  const at::Tensor loss =
      teacher ? teacher->loss(logits, teacher->labels(batch)) : mixedLoss(logits, labels, partners, mix);
  StepResult result{.loss = loss.item<double>()};
  result.finite = std::isfinite(result.loss);
  if (!result.finite) return result;
  const at::Tensor predicted = logits.detach().argmax(1);
  result.correct = mix.weight * countCorrect(predicted, labels) +
                   (mix.applied ? (1 - mix.weight) * countCorrect(predicted, partners) : 0);
  optimiser.step(gradientsOf(loss, classifier.parameters()), rate);
  return result;
}

} // namespace stillroom
