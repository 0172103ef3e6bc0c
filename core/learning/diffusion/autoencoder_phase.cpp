// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/diffusion/autoencoder_phase.h"

#include "base/random.h"
#include "models/pixels/image_ops.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

namespace stillroom {
namespace {

constexpr std::int64_t leastCrop = 16;
constexpr double cropShare = 0.8;
constexpr std::int64_t mostHeldImages = 256;

at::Tensor edges(const at::Tensor& x, std::int64_t dimension) {
  return x.diff(1, dimension);
}

/// 0.5 · (µ² + σ² − 1 − log σ²), per number of the latent.
at::Tensor divergence(const at::Tensor& mean, const at::Tensor& logVariance) {
  return 0.5 * (mean.square() + logVariance.exp() - 1 - logVariance).mean();
}

} // namespace

AutoencoderPhase::AutoencoderPhase(const LabelledImages& data, const DataSplit& split,
                                   const DiffusionTrainOptions& options, TrainableTensors& tensors,
                                   std::int64_t firstStep)
    : m_data(data),
      m_split(split),
      m_options(options),
      m_autoencoder(options.shape.autoencoder(), tensors.source()),
      m_batches([this](std::int64_t step) { return makeBatch(step); }, firstStep, options.loaders) {}

std::int64_t AutoencoderPhase::side(std::int64_t step) const {
  const bool crops = static_cast<double>(step) < cropShare * static_cast<double>(m_options.autoencoder.steps);
  const std::int64_t half = m_options.size / 2;
  return crops && half >= leastCrop && half % m_autoencoder.downscale() == 0 ? half : m_options.size;
}

AutoencoderPhase::Batch AutoencoderPhase::makeBatch(std::int64_t step) const {
  const c10::InferenceMode inference;
  RandomStream random({.seed = m_options.seed, .purpose = "autoencoder", .step = step});
  const std::int64_t crop = side(step), room = m_options.size - crop + 1;
  // As many pixels in a step of whole images as in one of crops would be slow; a third of the images keeps the pace.
  const std::int64_t count = crop < m_options.size ? m_options.autoencoder.batch
                                                   : std::max<std::int64_t>(1, m_options.autoencoder.batch * 3 / 8);
  std::vector<at::Tensor> images;
  for (std::int64_t i = 0; i < count; ++i) {
    const std::int64_t index = m_split.trained[random.below(m_split.trained.size())];
    const auto top = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(room)));
    const auto left = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(room)));
    const at::Tensor part = m_data.images[index].narrow(0, top, crop).narrow(1, left, crop);
    images.push_back(m_options.mirror && random.below(2) == 1 ? part.flip(1) : part);
  }
  const std::int64_t latent = crop / m_autoencoder.downscale();
  at::Tensor noise = at::empty({count, m_autoencoder.latentChannels(), latent, latent});
  random.fillNormal({noise.mutable_data_ptr<float>(), static_cast<std::size_t>(noise.numel())});
  return {toModelRange(at::stack(images)), noise};
}

at::Tensor AutoencoderPhase::loss(std::int64_t) {
  const Batch batch = m_batches.next();
  // Tensors made in inference mode can't be saved for a backward pass; their copies can.
  const at::Tensor x = batch.images.to(m_options.device).clone(), noise = batch.noise.to(m_options.device).clone();
  const std::vector<at::Tensor> parts = m_autoencoder.moments(x).to(at::kFloat).chunk(2, 1);
  const at::Tensor logVariance = parts[1].clamp(-30, 20);
  const at::Tensor y = m_autoencoder.reconstruct(parts[0] + (0.5 * logVariance).exp() * noise).to(at::kFloat);
  const at::Tensor difference = y - x;
  at::Tensor loss = difference.abs().mean() + m_options.squareWeight * difference.square().mean();
  if (m_options.edgeWeight > 0)
    loss = loss + m_options.edgeWeight * (edges(difference, 2).abs().mean() + edges(difference, 3).abs().mean());
  return loss + m_options.klWeight * divergence(parts[0], logVariance);
}

std::optional<double> AutoencoderPhase::heldLoss(const TensorMap& weights) const {
  if (m_split.held.empty()) return std::nullopt;
  const c10::InferenceMode inference;
  StoredTensorSource source(weights, "the training", {.device = m_options.device});
  const AutoencoderKl averaged(m_options.shape.autoencoder(), source);
  // Spread over the classes, which stand one after the other.
  const std::size_t count = m_split.held.size(), stride = (count + mostHeldImages - 1) / mostHeldImages;
  double sum = 0;
  std::int64_t images = 0;
  for (std::size_t i = 0; i < count; i += stride, ++images) {
    const at::Tensor x = toModelRange(m_data.images[m_split.held[i]].unsqueeze(0)).to(m_options.device);
    sum += (averaged.reconstruct(averaged.encode(x).mean) - x).abs().mean().item<double>();
  }
  return sum / static_cast<double>(images);
}

} // namespace stillroom
