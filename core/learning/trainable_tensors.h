// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "weights/tensor_source.h"

#include <memory>
#include <utility>
#include <vector>

namespace stillroom {

/// The tensors of networks that are being trained: build the networks from source(), then train what was taken.
/// Parameters are f32 unless said otherwise, start at the values of `seed`, ask for gradients and lie on the device;
/// convolution weights are channels last. Running statistics are kept too, without gradients.
class TrainableTensors {
public:
  explicit TrainableTensors(std::uint64_t seed, c10::Device device = c10::Device(c10::DeviceType::CPU),
                            at::ScalarType type = at::ScalarType::Float);

  /// Hands out new tensors. Names are unique: one network per object, or prefixes that differ.
  TensorSource& source() { return *m_source; }
  /// What the optimiser changes; running statistics are not among them.
  const std::vector<at::Tensor>& parameters() const { return m_source->parameters; }
  /// Parameters and running statistics by name, sharing their memory with the network.
  TensorMap tensors() const;
  /// Copies values in. Throws Error "training.checkpoint" when a tensor is missing or has another shape.
  void restore(const TensorMap& tensors);
  /// Whether all values are finite.
  bool isFinite() const;

private:
  struct Source : TensorSource {
    Source(std::uint64_t seed, c10::Device place, at::ScalarType of) : random(seed), device(place), type(of) {}
    at::Tensor take(const std::string& name, at::IntArrayRef shape, const Initial& initial) override;
    /// Optional tensors are older spellings; a new network has none of them.
    bool contains(const std::string&) const override { return false; }

    RandomTensorSource random;
    c10::Device device;
    at::ScalarType type;
    std::vector<std::pair<std::string, at::Tensor>> taken;
    std::vector<at::Tensor> parameters;
  };
  std::unique_ptr<Source> m_source;
};

/// d loss / d parameter for each parameter, in its shape; zeros for one that the loss, a single number, doesn't depend
/// on.
std::vector<at::Tensor> gradientsOf(const at::Tensor& loss, const std::vector<at::Tensor>& parameters);

/// Scales gradients in place so that their common L2 norm is at most `most`; returns the norm before
/// (torch.nn.utils.clip_grad_norm_).
double clipGradients(const std::vector<at::Tensor>& gradients, double most);

} // namespace stillroom
