// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/diffusion/denoiser_phase.h"

#include "learning/diffusion/noise_loss.h"
#include "models/pixels/image_ops.h"
#include "models/schedulers/scheduler_noise.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>

namespace stillroom {
namespace {

constexpr std::int64_t mostHeldLatents = 512, heldBatchSize = 64;
constexpr std::int64_t previewClasses = 10, previewPerClass = 4;
constexpr int previewSteps = 20;
/// Share of the timesteps that are drawn from the range that img2img uses.
constexpr double usedShare = 0.8;

/// Puts a prefix in front of every name.
class PrefixedSource : public TensorSource {
public:
  PrefixedSource(TensorSource& inner, std::string_view prefix) : m_inner(inner), m_prefix(prefix) {}
  at::Tensor take(const std::string& name, at::IntArrayRef shape, const Initial& initial) override {
    return m_inner.take(m_prefix + name, shape, initial);
  }
  bool contains(const std::string& name) const override { return m_inner.contains(m_prefix + name); }

private:
  TensorSource& m_inner;
  std::string m_prefix;
};

at::Tensor allAlphas(const SchedulerConfig& config) {
  const NoiseSchedule noise(config, false);
  std::vector<float> alphas;
  for (std::int64_t t = 0; t < config.trainSteps; ++t)
    alphas.push_back(static_cast<float>(noise.alpha(static_cast<double>(t))));
  return at::tensor(alphas, at::kFloat);
}

at::Tensor idsOf(const std::vector<std::string>& prompts, const ClipTokenizer& tokenizer) {
  std::vector<at::Tensor> rows;
  for (const std::string& prompt : prompts)
    rows.push_back(tokenBatch(tokenizer.ids(prompt)));
  rows.push_back(tokenBatch(tokenizer.ids("")));
  return at::cat(rows);
}

at::Tensor normals(RandomStream& random, at::IntArrayRef shape) {
  at::Tensor tensor = at::empty(shape);
  random.fillNormal({tensor.mutable_data_ptr<float>(), static_cast<std::size_t>(tensor.numel())});
  return tensor;
}

at::Tensor perSample(const at::Tensor& values) {
  return values.reshape({-1, 1, 1, 1});
}

} // namespace

struct DenoiserPhase::Networks {
  Networks(const DenoiserNetworks& configs, TensorSource& source, TensorSource& textSource)
      : unet(configs.unet, source), text(configs.text, textSource) {}

  static Networks make(const DenoiserNetworks& configs, TensorSource& source) {
    PrefixedSource textSource(source, DenoiserNetworks::textPrefix);
    return Networks(configs, source, textSource);
  }

  UNet2DCondition unet;
  ClipTextEncoder text;
};

DenoiserPhase::DenoiserPhase(const LatentSet& latents, const Autoencoder& autoencoder,
                             const std::vector<std::string>& prompts, const ClipTokenizer& tokenizer,
                             const DenoiserNetworks& networks, const DiffusionTrainOptions& options,
                             TrainableTensors& tensors, std::int64_t firstStep)
    : m_latents(latents),
      m_autoencoder(autoencoder),
      m_configs(networks),
      m_options(options),
      m_noise(trainingNoise(options.prediction)),
      m_ids(idsOf(prompts, tokenizer).to(options.device)),
      m_alphas(allAlphas(m_noise)),
      m_networks(std::make_shared<Networks>(Networks::make(networks, tensors.source()))),
      m_batches([this](std::int64_t step) { return makeBatch(step); }, firstStep, options.loaders) {}

std::int64_t DenoiserPhase::drawTimestep(RandomStream& random) const {
  const double range = random.uniform() < usedShare ? m_options.strength : 1;
  return static_cast<std::int64_t>(random.uniform() * range * static_cast<double>(m_noise.trainSteps));
}

void DenoiserPhase::fill(Batch& batch, RandomStream& random, const std::vector<std::int64_t>& rows) const {
  const at::Tensor index = at::tensor(rows, at::kLong);
  const at::Tensor mean = m_latents.mean.index_select(0, index).to(at::kFloat);
  const at::Tensor deviation = m_latents.deviation.index_select(0, index).to(at::kFloat);
  batch.latents = (mean + deviation * normals(random, mean.sizes())) * m_latents.scale;
  batch.noise = normals(random, mean.sizes());
}

DenoiserPhase::Batch DenoiserPhase::makeBatch(std::int64_t step) const {
  const c10::InferenceMode inference;
  RandomStream random({.seed = m_options.seed, .purpose = "denoiser", .step = step});
  std::vector<std::int64_t> rows, timesteps, prompts;
  for (std::int64_t i = 0; i < m_options.denoiser.batch; ++i) {
    rows.push_back(m_latents.trained[random.below(m_latents.trained.size())]);
    timesteps.push_back(drawTimestep(random));
    const bool dropped = random.uniform() < m_options.dropout;
    prompts.push_back(dropped ? m_latents.classes : m_latents.labels[static_cast<std::size_t>(rows.back())]);
  }
  Batch batch;
  batch.timesteps = at::tensor(timesteps, at::kLong);
  batch.prompts = at::tensor(prompts, at::kLong);
  fill(batch, random, rows);
  return batch;
}

/// Timesteps spread over the range in use, the same for every look.
DenoiserPhase::Batch DenoiserPhase::heldBatch(std::int64_t first, std::int64_t count) const {
  RandomStream random({.seed = m_options.seed, .purpose = "held-noise", .slot = first});
  const double range = m_options.strength * static_cast<double>(m_noise.trainSteps);
  std::vector<std::int64_t> rows, timesteps, prompts;
  for (std::int64_t i = 0; i < count; ++i) {
    rows.push_back(m_latents.held[static_cast<std::size_t>(first + i)]);
    timesteps.push_back(static_cast<std::int64_t>((static_cast<double>(i) + 0.5) / static_cast<double>(count) * range));
    prompts.push_back(m_latents.labels[static_cast<std::size_t>(rows.back())]);
  }
  Batch batch;
  batch.timesteps = at::tensor(timesteps, at::kLong);
  batch.prompts = at::tensor(prompts, at::kLong);
  fill(batch, random, rows);
  return batch;
}

/// Each prompt of the batch is embedded once.
at::Tensor DenoiserPhase::contextOf(const Networks& networks, const at::Tensor& prompts) const {
  const auto [unique, inverse, counts] = at::_unique2(prompts, true, true);
  return networks.text.forward(m_ids.index_select(0, unique)).index_select(0, inverse);
}

at::Tensor DenoiserPhase::squaredError(const Networks& networks, const Batch& batch) const {
  const auto there = [&](const at::Tensor& tensor) { return tensor.to(m_options.device).clone(); };
  const at::Tensor latents = there(batch.latents), noise = there(batch.noise);
  const at::Tensor alphas = perSample(m_alphas.index_select(0, batch.timesteps)).to(m_options.device);
  const at::Tensor noisy = alphas.sqrt() * latents + (1 - alphas).sqrt() * noise;
  const at::Tensor guess =
      networks.unet.forward(noisy, there(batch.timesteps), contextOf(networks, there(batch.prompts)));
  const at::Tensor target = noiseTarget(m_options.prediction, latents, noise, alphas);
  return (guess.to(at::kFloat) - target).square().mean({1, 2, 3});
}

at::Tensor DenoiserPhase::loss(std::int64_t) {
  const Batch batch = m_batches.next();
  const at::Tensor weights =
      noiseWeights(m_options.prediction, m_alphas.index_select(0, batch.timesteps), m_options.minSnr);
  return (squaredError(*m_networks, batch) * weights.to(m_options.device).clone()).mean();
}

DenoiserPhase::Networks DenoiserPhase::averaged(const TensorMap& weights) const {
  StoredTensorSource source(weights, "the training", {.device = m_options.device});
  return Networks::make(m_configs, source);
}

std::optional<double> DenoiserPhase::heldLoss(const TensorMap& weights) const {
  const auto held = std::min<std::int64_t>(std::ssize(m_latents.held), mostHeldLatents);
  if (held == 0) return std::nullopt;
  const c10::InferenceMode inference;
  const Networks networks = averaged(weights);
  double sum = 0;
  for (std::int64_t first = 0; first < held; first += heldBatchSize)
    sum += squaredError(networks, heldBatch(first, std::min(heldBatchSize, held - first))).sum().item<double>();
  return sum / static_cast<double>(held);
}

at::Tensor DenoiserPhase::preview(const TensorMap& weights) const {
  const c10::InferenceMode inference;
  const Networks networks = averaged(weights);
  const std::int64_t count = std::min(m_latents.classes, previewClasses) * previewPerClass;
  RandomStream random({.seed = m_options.seed, .purpose = "preview"});
  std::vector<std::int64_t> shape = m_latents.mean.sizes().vec();
  shape[0] = count;
  at::Tensor x = normals(random, shape).to(m_options.device);
  const at::Tensor prompts = at::arange(count / previewPerClass).repeat_interleave(previewPerClass);
  const at::Tensor both = at::cat({at::full({count}, m_latents.classes, at::kLong), prompts});
  const at::Tensor context = contextOf(networks, both.to(m_options.device));
  const auto scheduler = makeScheduler(m_noise, previewSteps);
  for (std::size_t call = 0; call < scheduler->timesteps().size(); ++call) {
    const at::Tensor time = at::full({1}, scheduler->timesteps()[call], at::kFloat);
    const auto guesses = networks.unet.forward(at::cat({x, x}), time, context).chunk(2);
    x = scheduler->step(guesses[0] + m_options.previewGuidance * (guesses[1] - guesses[0]), call, x, {});
  }
  // decode() takes latents times the autoencoder's own factor, which a new one has not been given yet.
  const at::Tensor pixels = m_autoencoder.decode(x / m_latents.scale * m_autoencoder.scalingFactor());
  const std::int64_t height = pixels.size(2), width = pixels.size(3), columns = count / previewPerClass;
  return toBytes(pixels)
      .to(at::kCPU)
      .view({columns, previewPerClass, height, width, 3})
      .permute({1, 2, 0, 3, 4})
      .reshape({previewPerClass * height, columns * width, 3});
}

} // namespace stillroom
