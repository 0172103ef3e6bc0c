// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/diffusion/weight_average.h"

#include "base/error.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <algorithm>

namespace stillroom {

WeightAverage::WeightAverage(const TrainableTensors& source, double decay) : m_decay(decay) {
  for (const auto& [name, tensor] : source.tensors()) {
    m_average[name] = tensor.clone();
    m_current.push_back(tensor);
    m_flat.push_back(m_average[name]);
  }
}

void WeightAverage::update() {
  const c10::NoGradGuard noGrad;
  const auto steps = static_cast<double>(m_steps++);
  const double decay = std::min(m_decay, (1 + steps) / (10 + steps));
  at::_foreach_lerp_(m_flat, m_current, at::Scalar(1 - decay));
}

void WeightAverage::restore(const TensorMap& average, std::int64_t steps) {
  const c10::NoGradGuard noGrad;
  for (auto& [name, tensor] : m_average) {
    const auto found = average.find(name);
    if (found == average.end() || found->second.sizes() != tensor.sizes()) {
      throw Error("training.checkpoint",
                  "The checkpoint's tensor “{0}” is missing or has another shape. Delete the checkpoint to start over.",
                  {name});
    }
    tensor.copy_(found->second);
  }
  m_steps = steps;
}

} // namespace stillroom
