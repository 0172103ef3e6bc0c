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
  const at::Tensor classes = labels.dim() == 2 ? labels.argmax(1) : labels;
  return static_cast<double>(predicted.eq(classes).sum().item<std::int64_t>());
}

/// A part of a batch and what it is to be taken for.
struct Part {
  at::Tensor images, labels, partners;
};

void addGradients(std::vector<at::Tensor>& sums, const at::Tensor& loss, const std::vector<at::Tensor>& parameters) {
  std::vector<at::Tensor> gradients = gradientsOf(loss, parameters);
  for (std::size_t i = 0; i < sums.size(); ++i)
    gradients[i] = gradients[i] + sums[i];
  sums = std::move(gradients);
}

std::vector<Part> partsOf(const Part& whole, std::int64_t images) {
  const std::int64_t count = whole.images.size(0);
  if (images <= 0 || images >= count) return {whole};
  std::vector<Part> parts;
  for (std::int64_t i = 0; i < count; i += images)
    parts.push_back({whole.images.slice(0, i, i + images), whole.labels.slice(0, i, i + images),
                     whole.partners.slice(0, i, i + images)});
  return parts;
}

} // namespace

TrainableClassifier::TrainableClassifier(const ClassifierSpec& spec, std::uint64_t seed, c10::Device device,
                                         at::ScalarType type)
    : m_tensors(seed, device, type), m_network(makeClassifier(spec, m_tensors.source())) {}

StepResult trainStep(const TrainableClassifier& classifier, Optimiser& optimiser, at::Tensor& batch,
                     const at::Tensor& labels, const CutMix& mix, double rate, const Teacher* teacher,
                     const BatchParts& parts) {
  const at::AutoGradMode grad(true);
  applyCutMix(mix, batch);
  const at::Tensor partners = mix.applied ? labels.index_select(0, mix.partner.to(labels.device())) : labels;
  StepResult result;
  std::vector<at::Tensor> gradients;
  for (const Part& part : partsOf({batch, labels, partners}, parts.images)) {
    if (teacher && teacher->ways().looksTwice) moveStatistics(classifier, part.images);
    const at::Tensor logits = classifier.network().forward(part.images, true).logits;
    const at::Tensor whole = teacher ? teacher->loss(logits, teacher->labels(part.images))
                                     : mixedLoss(logits, part.labels, part.partners, mix);
    const double loss = whole.item<double>();
    result.finite = result.finite && std::isfinite(loss);
    if (!result.finite) return result;
    result.loss += loss * static_cast<double>(logits.size(0)) / static_cast<double>(batch.size(0));
    const at::Tensor predicted = logits.detach().argmax(1);
    result.correct += mix.weight * countCorrect(predicted, part.labels) +
                      (mix.applied ? (1 - mix.weight) * countCorrect(predicted, part.partners) : 0);
    addGradients(gradients, parts.count == 1 ? whole : whole / parts.count, classifier.parameters());
  }
  optimiser.step(gradients, rate);
  return result;
}

} // namespace stillroom
