// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/diffusion/latent_set.h"

#include "models/pixels/image_ops.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <cmath>

namespace stillroom {
namespace {

constexpr std::int64_t batchSize = 32;

struct Encoded {
  std::vector<at::Tensor> means, deviations;
};

void encodeBatch(const at::Tensor& images, const Autoencoder& autoencoder, c10::Device device, Encoded& out) {
  const Posterior posterior = autoencoder.encode(toModelRange(images).to(device));
  out.means.push_back(posterior.mean.to(at::kCPU, at::kHalf));
  out.deviations.push_back(posterior.deviation.to(at::kCPU, at::kHalf));
}

double scaleOf(const LatentSet& set) {
  const at::Tensor rows = at::tensor(set.trained, at::kLong);
  const at::Tensor mean = set.mean.index_select(0, rows).to(at::kFloat);
  const at::Tensor deviation = set.deviation.index_select(0, rows).to(at::kFloat);
  const double variance =
      mean.to(at::kDouble).var(false).item<double>() + deviation.square().to(at::kDouble).mean().item<double>();
  return variance > 0 ? 1 / std::sqrt(variance) : 1;
}

} // namespace

LatentSet encodeImages(const LabelledImages& data, const DataSplit& split, const Autoencoder& autoencoder,
                       c10::Device device, bool mirror, const TaskContext& context) {
  const c10::InferenceMode inference;
  const std::int64_t count = data.size(), copies = mirror ? 2 : 1;
  ProgressMeter meter(context, Stage::Encode, Unit::Images, copies * count);
  Encoded encoded;
  for (std::int64_t copy = 0; copy < copies; ++copy) {
    for (std::int64_t first = 0; first < count; first += batchSize) {
      const at::Tensor images = data.images.slice(0, first, std::min(first + batchSize, count));
      encodeBatch(copy == 1 ? images.flip(2) : images, autoencoder, device, encoded);
      meter.advance(images.size(0));
    }
  }
  LatentSet set;
  set.mean = at::cat(encoded.means);
  set.deviation = at::cat(encoded.deviations);
  set.classes = data.classCount();
  const at::Tensor labels = data.labels.contiguous();
  const std::int64_t* label = labels.const_data_ptr<std::int64_t>();
  for (std::int64_t copy = 0; copy < copies; ++copy) {
    set.labels.insert(set.labels.end(), label, label + count);
    for (const std::int64_t index : split.trained)
      set.trained.push_back(copy * count + index);
  }
  set.held = split.held;
  set.scale = scaleOf(set);
  return set;
}

} // namespace stillroom
