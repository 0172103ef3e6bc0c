// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "weights/safetensors.h"

#include <ATen/core/Tensor.h>

#include <string>
#include <vector>

namespace stillroom {

enum class OptimiserKind { Sgd, Adam, AdamW };

/// PyTorch's optimisers of the same names, with its defaults: torch.optim.SGD without dampening and Nesterov, Adam
/// (Kingma and Ba 2015), AdamW (Loshchilov and Hutter 2019).
struct OptimiserOptions {
  OptimiserKind kind = OptimiserKind::Adam;
  double momentum = 0.9;  ///< SGD; in [0, 1)
  double weightDecay = 0; ///< ≥ 0; SGD and Adam add it to the gradient, AdamW shrinks the parameter
  double beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8;
  bool decayVectors = true; ///< false leaves parameters of one dimension out of the weight decay (RDED)
};

/// Updates parameters in place. Not thread-safe.
class Optimiser {
public:
  Optimiser(std::vector<at::Tensor> parameters, const OptimiserOptions& options);

  /// One step with this learning rate; gradients in the parameters' order and of their shapes.
  void step(const std::vector<at::Tensor>& gradients, double rate);

  /// As if it were new: no steps taken, no moments.
  void restart();

  /// Everything a resumed training needs, `optimiser.*`.
  TensorMap state() const;
  /// Throws Error "training.checkpoint" when a tensor is missing or has another shape.
  void restore(const TensorMap& state);

private:
  void stepSgd(std::size_t i, const at::Tensor& gradient, double rate, double decay);
  void stepAdam(std::size_t i, const at::Tensor& gradient, double rate, double decay);

  std::vector<at::Tensor> m_parameters;
  OptimiserOptions m_options;
  std::vector<at::Tensor> m_first, m_second; ///< momentum or first moment; second moment (Adam)
  std::int64_t m_steps = 0;
};

/// "sgd", "adam", "adamw". The second throws Error "training.optimiser" listing them.
std::string optimiserName(OptimiserKind kind);
OptimiserKind optimiserByName(const std::string& name);

} // namespace stillroom
