// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_weights.h"

#include "models/classifiers/classifier.h"
#include "models/diffusion/autoencoder_tiny.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>

#include <cmath>

namespace stillroom::tests {
namespace {

std::uint32_t hashOf(const std::string& name) {
  std::uint32_t hash = 2166136261U;
  for (const char c : name)
    hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

/// In [0, 1).
double unit(std::uint32_t seed, std::uint32_t place) {
  std::uint32_t x = seed + place * 2654435761U;
  for (int i = 0; i < 2; ++i)
    x = (x ^ (x >> 16U)) * 0x45D9F3BU;
  return static_cast<double>(x >> 8U) / 16777216.0;
}

TensorMap takenBy(RecordingTensorSource& source) {
  return {source.taken().begin(), source.taken().end()};
}

/// The tensors whose names begin with `half`, under the number of their layer moved by `shift`.
TensorMap bareHalf(const TensorMap& tensors, const std::string& half, int shift) {
  TensorMap bare;
  for (const auto& [name, tensor] : tensors) {
    if (!name.starts_with(half)) continue;
    const std::size_t dot = name.find('.', half.size());
    bare[std::to_string(std::stoi(name.substr(half.size())) + shift) + name.substr(dot)] = tensor;
  }
  return bare;
}

} // namespace

at::Tensor MadeWeights::take(const std::string& name, at::IntArrayRef shape, const Initial&) {
  at::Tensor values = at::empty(shape, at::kFloat);
  const std::uint32_t seed = hashOf(name);
  const bool matrix = shape.size() > 1, positive = name.ends_with("running_var") || name.ends_with("weight");
  const double bound =
      matrix ? std::sqrt(3.0 * static_cast<double>(shape[0]) / static_cast<double>(values.numel())) : 0;
  float* to = values.mutable_data_ptr<float>();
  for (std::int64_t i = 0; i < values.numel(); ++i) {
    const double u = unit(seed, static_cast<std::uint32_t>(i));
    to[i] = static_cast<float>(matrix ? (2 * u - 1) * bound : positive ? 0.75 + 0.5 * u : 0.4 * u - 0.2);
  }
  return values;
}

void writeMadeResNet20(const std::filesystem::path& file, std::int64_t classes) {
  MadeWeights made;
  RecordingTensorSource source(made);
  makeClassifier({"resnet20", classes, 32}, source);
  saveSafetensors(file, takenBy(source));
}

void writeMadeTaesd(const std::filesystem::path& folder) {
  MadeWeights made;
  RecordingTensorSource source(made);
  const AutoencoderTiny network(AutoencoderTinyConfig(), source);
  const TensorMap tensors = takenBy(source);
  std::filesystem::create_directories(folder);
  // The decoder's first layer, a clamp, has no parameters and no number in diffusers.
  saveSafetensors(folder / "taesd_encoder.safetensors", bareHalf(tensors, "encoder.layers.", 0));
  saveSafetensors(folder / "taesd_decoder.safetensors", bareHalf(tensors, "decoder.layers.", 1));
}

} // namespace stillroom::tests
