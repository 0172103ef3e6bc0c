// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diffusion/autoencoder_kl.h"
#include "models/formats/diffusion_model.h"

#include <ATen/ATen.h>

namespace stillroom {

namespace {

constexpr std::int64_t kWidth = 32;

/// Random parameters that land on a device.
class PlacedSource : public TensorSource {
public:
  PlacedSource(std::uint64_t seed, const DiffusionModel::Options& options)
      : m_inner(seed, options.dtype), m_device(options.device), m_savings(options.savings) {}
  at::Tensor take(const std::string& name, at::IntArrayRef shape, const Initial& initial) override {
    return m_inner.take(name, shape, initial).to(m_device);
  }
  /// Optional tensors are older spellings; a new model has none of them.
  bool contains(const std::string&) const override { return false; }
  Savings savings() const override { return m_savings; }

private:
  RandomTensorSource m_inner;
  c10::Device m_device;
  Savings m_savings;
};

using Size = DiffusionModel::RandomSize;

ClipTextConfig textConfig(Size size, std::int64_t vocabulary) {
  ClipTextConfig config;
  config.vocabulary = vocabulary;
  if (size == Size::StableDiffusion) {
    config.width = 768;
    config.innerWidth = 4 * config.width;
    config.heads = 12;
    return config;
  }
  config.width = kWidth;
  config.innerWidth = 2 * kWidth;
  config.layers = 2;
  config.heads = 4;
  return config;
}

UNetConfig unetConfig(Size size) {
  UNetConfig config;
  if (size == Size::StableDiffusion) return config;
  config.levels = {{16, 1, 2, true, true}, {32, 1, 2, false, false}};
  config.textChannels = kWidth;
  config.normGroups = 8;
  return config;
}

AutoencoderKlConfig autoencoderConfig(Size size) {
  AutoencoderKlConfig config;
  if (size == Size::StableDiffusion) return config;
  config.channels = {8, 16, 16};
  config.layers = 1;
  config.normGroups = 4;
  return config;
}

/// Stable Diffusion's noise, as its scheduler_config.json has it.
SchedulerConfig schedulerConfig() {
  SchedulerConfig config;
  config.name = "pndm";
  config.betaStart = 0.00085;
  config.betaEnd = 0.012;
  config.betaSchedule = "scaled_linear";
  config.stepsOffset = 1;
  config.setAlphaToOne = false;
  config.skipPrkSteps = true;
  config.clipSample = false;
  return config;
}

} // namespace

DiffusionModel DiffusionModel::random(std::uint64_t seed, const Options& options, RandomSize size) {
  DiffusionModel model;
  model.dtype = options.dtype;
  model.device = options.device;
  model.savings = options.savings;
  if (options.parts.text) {
    PlacedSource source(seed, options);
    model.tokenizer = std::make_shared<ClipTokenizer>(ClipTokenizer::bytes());
    model.text = std::make_shared<ClipTextEncoder>(textConfig(size, model.tokenizer->size()), source);
  }
  if (options.parts.unet) {
    PlacedSource source(seed + 1, options);
    model.unet = std::make_shared<UNet2DCondition>(unetConfig(size), source);
  }
  if (options.parts.autoencoder) {
    PlacedSource source(seed + 2, options);
    model.autoencoder = std::make_shared<AutoencoderKl>(autoencoderConfig(size), source);
  }
  if (options.parts.scheduler) model.scheduler = schedulerConfig();
  return model;
}

} // namespace stillroom
