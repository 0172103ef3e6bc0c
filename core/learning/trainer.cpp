// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/trainer.h"

#include "base/error.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>
#include <torch/csrc/autograd/autograd.h>

#include <cmath>

namespace stillroom {
namespace {

bool isStatistic(const std::string& name) {
  return name.ends_with(".running_mean") || name.ends_with(".running_var");
}

/// Makes what it hands on ready for training.
class TrainableSource : public TensorSource {
public:
  TrainableSource(TensorSource& inner, c10::Device device) : m_inner(inner), m_device(device) {}

  at::Tensor take(const std::string& name, at::IntArrayRef shape, const Initial& initial) override {
    at::Tensor tensor = m_inner.take(name, shape, initial).to(m_device);
    if (tensor.dim() == 4) tensor = tensor.contiguous(at::MemoryFormat::ChannelsLast);
    tensor.set_requires_grad(!isStatistic(name));
    return tensor;
  }

  bool contains(const std::string& name) const override { return m_inner.contains(name); }

private:
  TensorSource& m_inner;
  c10::Device m_device;
};

at::Tensor mixedLoss(const at::Tensor& logits, const at::Tensor& labels, const at::Tensor& partners,
                     const CutMix& mix) {
  const at::Tensor own = at::cross_entropy_loss(logits, labels);
  if (!mix.applied) return own;
  return own * mix.weight + at::cross_entropy_loss(logits, partners) * (1 - mix.weight);
}

double countCorrect(const at::Tensor& predicted, const at::Tensor& labels) {
  return static_cast<double>(predicted.eq(labels).sum().item<std::int64_t>());
}

} // namespace

TrainableClassifier::TrainableClassifier(const ClassifierSpec& spec, std::uint64_t seed, c10::Device device) {
  RandomTensorSource random(seed);
  TrainableSource trainable(random, device);
  RecordingTensorSource recording(trainable);
  m_network = makeClassifier(spec, recording);
  m_tensors = recording.taken();
  for (const auto& [name, tensor] : m_tensors) {
    if (!isStatistic(name)) m_parameters.push_back(tensor);
  }
}

TensorMap TrainableClassifier::tensors() const {
  TensorMap map;
  for (const auto& [name, tensor] : m_tensors)
    map[name] = tensor.detach();
  return map;
}

void TrainableClassifier::restore(const TensorMap& tensors) {
  const c10::NoGradGuard noGrad;
  for (auto& [name, tensor] : m_tensors) {
    const auto found = tensors.find(name);
    if (found == tensors.end() || found->second.sizes() != tensor.sizes()) {
      throw Error("training.checkpoint",
                  "The checkpoint's tensor “{0}” is missing or has another shape. Delete the checkpoint to start over.",
                  {name});
    }
    tensor.copy_(found->second);
  }
}

bool TrainableClassifier::isFinite() const {
  for (const auto& [name, tensor] : m_tensors) {
    if (!std::isfinite(tensor.detach().abs().sum(at::kDouble).item<double>())) return false;
  }
  return true;
}

std::vector<at::Tensor> gradientsOf(const at::Tensor& loss, const std::vector<at::Tensor>& parameters) {
  return torch::autograd::grad({loss}, parameters);
}

StepResult trainStep(const TrainableClassifier& classifier, Optimiser& optimiser, at::Tensor& batch,
                     const at::Tensor& labels, const CutMix& mix, double rate) {
  const at::AutoGradMode grad(true);
  applyCutMix(mix, batch);
  const at::Tensor partners = mix.applied ? labels.index_select(0, mix.partner.to(labels.device())) : labels;
  const at::Tensor logits = classifier.network().forward(batch, true).logits;
  const at::Tensor loss = mixedLoss(logits, labels, partners, mix);
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
