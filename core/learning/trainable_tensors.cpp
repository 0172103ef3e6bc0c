// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/trainable_tensors.h"

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

} // namespace

TrainableTensors::TrainableTensors(std::uint64_t seed, c10::Device device, at::ScalarType type)
    : m_source(std::make_unique<Source>(seed, device, type)) {}

at::Tensor TrainableTensors::Source::take(const std::string& name, at::IntArrayRef shape, const Initial& initial) {
  at::Tensor tensor = random.take(name, shape, initial).to(device, type);
  if (tensor.dim() == 4) tensor = tensor.contiguous(at::MemoryFormat::ChannelsLast);
  tensor.set_requires_grad(!isStatistic(name));
  taken.emplace_back(name, tensor);
  if (!isStatistic(name)) parameters.push_back(tensor);
  return tensor;
}

TensorMap TrainableTensors::tensors() const {
  TensorMap map;
  for (const auto& [name, tensor] : m_source->taken)
    map[name] = tensor.detach();
  return map;
}

void TrainableTensors::restore(const TensorMap& tensors) {
  const c10::NoGradGuard noGrad;
  for (auto& [name, tensor] : m_source->taken) {
    const auto found = tensors.find(name);
    if (found == tensors.end() || found->second.sizes() != tensor.sizes()) {
      throw Error("training.checkpoint",
                  "The checkpoint's tensor “{0}” is missing or has another shape. Delete the checkpoint to start over.",
                  {name});
    }
    tensor.copy_(found->second);
  }
}

bool TrainableTensors::isFinite() const {
  for (const auto& [name, tensor] : m_source->taken) {
    if (!std::isfinite(tensor.detach().abs().sum(at::kDouble).item<double>())) return false;
  }
  return true;
}

std::vector<at::Tensor> gradientsOf(const at::Tensor& loss, const std::vector<at::Tensor>& parameters) {
  std::vector<at::Tensor> gradients =
      torch::autograd::grad({loss}, parameters, {}, std::nullopt, false, /*allow_unused=*/true);
  for (std::size_t i = 0; i < gradients.size(); ++i) {
    if (!gradients[i].defined()) gradients[i] = at::zeros_like(parameters[i]);
  }
  return gradients;
}

double clipGradients(const std::vector<at::Tensor>& gradients, double most) {
  const std::vector<at::Tensor> norms = at::_foreach_norm(gradients, 2);
  const double norm = at::linalg_vector_norm(at::stack(norms), 2).item<double>();
  if (norm > most) at::_foreach_mul_(gradients, at::Scalar(most / (norm + 1e-6)));
  return norm;
}

} // namespace stillroom
