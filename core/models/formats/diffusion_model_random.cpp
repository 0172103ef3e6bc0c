// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/diffusion_model.h"
#include "models/formats/model_shapes.h"

#include <ATen/ATen.h>

namespace stillroom {

namespace {

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

} // namespace

DiffusionModel DiffusionModel::random(std::uint64_t seed, const Options& options, const std::string& shapeName) {
  const ModelShape& shape = modelShapeByName(shapeName);
  DiffusionModel model;
  model.dtype = options.dtype;
  model.device = options.device;
  model.savings = options.savings;
  if (options.parts.text) {
    PlacedSource source(seed, options);
    model.tokenizer = std::make_shared<ClipTokenizer>(ClipTokenizer::bytes());
    ClipTextConfig text = shape.text;
    text.vocabulary = model.tokenizer->size();
    model.text = std::make_shared<ClipTextEncoder>(text, source);
  }
  if (options.parts.unet) {
    PlacedSource source(seed + 1, options);
    model.unet = std::make_shared<UNet2DCondition>(shape.unet, source);
  }
  if (options.parts.autoencoder) {
    PlacedSource source(seed + 2, options);
    model.autoencoder = std::make_shared<AutoencoderKl>(shape.autoencoder, source);
  }
  if (options.parts.scheduler) model.scheduler = stableDiffusionNoise("pndm");
  return model;
}

} // namespace stillroom
