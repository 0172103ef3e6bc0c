// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_case.h"

#include "base/error.h"
#include "base/random.h"
#include "distill/img2img.h"
#include "flops.h"
#include "models/formats/diffusion_model.h"
#include "models/pixels/image_ops.h"
#include "tensors/devices.h"
#ifdef STILLROOM_WITH_PROJECT
#include "images/image_file.h"
#endif

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <memory>

namespace stillroom {
namespace {

constexpr const char* prompt = "tench, Tinca tinca";
constexpr const char* negativePrompt = "cartoon, anime, painting";

at::Tensor normal(const std::vector<std::int64_t>& shape, const std::string& name) {
  at::Tensor values = at::empty(shape, at::kFloat);
  RandomStream random({.purpose = "bench", .name = name});
  random.fillNormal({values.mutable_data_ptr<float>(), static_cast<std::size_t>(values.numel())});
  return values;
}

std::shared_ptr<const DiffusionModel> modelFor(const BenchOptions& options, const DiffusionParts& parts) {
  const DiffusionModel::Options load{.parts = parts,
                                     .dtype = scalarType(options.dtype, options.device),
                                     .device = options.device,
                                     .savings = options.savings};
  return std::make_shared<DiffusionModel>(options.diffusion.empty()
                                              ? DiffusionModel::random(0, load, "stable-diffusion-1.5")
                                              : DiffusionModel::load(options.diffusion, load));
}

const AutoencoderKlConfig* configOf(const Autoencoder& autoencoder) {
  const auto* whole = dynamic_cast<const AutoencoderKl*>(&autoencoder);
  return whole ? &whole->config() : nullptr;
}

Img2ImgInput pictures(const DiffusionModel& model, const BenchOptions& options) {
  const std::vector<std::int64_t> shape{options.batch, model.unet->config().inChannels, options.latent, options.latent};
  return {.latents = normal(shape, "latents"), .noise = normal(shape, "noise")};
}

/// Nothing where the program was built without OpenCV.
void writePng([[maybe_unused]] const at::Tensor& image) {
#ifdef STILLROOM_WITH_PROJECT
  (void)encodePng(image.const_data_ptr<std::uint8_t>(), static_cast<int>(image.size(1)),
                  static_cast<int>(image.size(0)));
#endif
}

} // namespace

BenchCase unetCase(const BenchOptions& options) {
  const auto model = modelFor(options, {.text = false, .unet = true, .autoencoder = false, .scheduler = false});
  const UNetConfig& config = model->unet->config();
  const bool pairs = options.batch % 2 == 0 && model->savings.sharedHalves;
  const at::Tensor text = normal({options.batch, 77, config.textChannels}, "text").to(model->device, model->dtype);
  const at::Tensor half = normal({pairs ? options.batch / 2 : std::max<std::int64_t>(1, options.batch / 2),
                                  config.inChannels, options.latent, options.latent},
                                 "latents")
                              .to(model->device, model->dtype);
  const at::Tensor sample = pairs ? half : at::cat({half, half}).narrow(0, 0, options.batch);
  const at::Tensor time = at::full({1}, 500, at::kLong);
  const auto prepared = std::make_shared<PreparedText>(model->unet->prepare(text));
  return {.run =
              [=] {
                const c10::InferenceMode inference;
                (void)(model->savings.preparedText ? model->unet->forward(sample, time, *prepared)
                                                   : model->unet->forward(sample, time, text))
                    .to(at::kCPU);
              },
          .dtype = name(options.dtype),
          .gflop = unetGflop(config, options.batch, options.latent)};
}

BenchCase vaeEncodeCase(const BenchOptions& options) {
  const auto model = modelFor(options, DiffusionParts::autoencoderOnly());
  const std::int64_t side = options.latent * model->autoencoder->downscale();
  const at::Tensor images = normal({1, 3, side, side}, "images").to(model->device, model->dtype);
  const AutoencoderKlConfig* config = configOf(*model->autoencoder);
  return {.run =
              [=] {
                const c10::InferenceMode inference;
                for (std::int64_t i = 0; i < options.batch; ++i)
                  (void)model->autoencoder->encode(images).mean.to(at::kCPU);
              },
          .dtype = name(options.dtype),
          .gflop = config ? static_cast<double>(options.batch) * encodeGflop(*config, options.latent) : 0};
}

BenchCase vaeDecodeCase(const BenchOptions& options) {
  const auto model = modelFor(options, DiffusionParts::autoencoderOnly());
  const at::Tensor latents =
      normal({1, model->autoencoder->latentChannels(), options.latent, options.latent}, "latents")
          .to(model->device, model->dtype);
  const AutoencoderKlConfig* config = configOf(*model->autoencoder);
  return {.run =
              [=] {
                const c10::InferenceMode inference;
                for (std::int64_t i = 0; i < options.batch; ++i)
                  (void)model->autoencoder->decode(latents).to(at::kCPU);
              },
          .dtype = name(options.dtype),
          .gflop = config ? static_cast<double>(options.batch) * decodeGflop(*config, options.latent) : 0};
}

BenchCase textCase(const BenchOptions& options) {
  const auto model = modelFor(options, DiffusionParts::textOnly());
  return {.run =
              [=] {
                for (std::int64_t i = 0; i < options.batch; ++i)
                  (void)model->embed(prompt).to(at::kCPU);
              },
          .dtype = name(options.dtype),
          .gflop = static_cast<double>(options.batch) * textGflop(model->text->config())};
}

BenchCase img2imgCase(const BenchOptions& options) {
  const auto model = modelFor(options, DiffusionParts::all());
  const Img2ImgOptions run{.steps = options.steps};
  const auto calls = static_cast<double>(callCount(*model, run));
  const AutoencoderKlConfig* config = configOf(*model->autoencoder);
  const double decoding = config ? static_cast<double>(options.batch) * decodeGflop(*config, options.latent) : 0;
  const double texts = 2 * textGflop(model->text->config());
  return {.run =
              [=] {
                Img2ImgInput input = pictures(*model, options);
                input.positive = model->embed(prompt);
                input.negative = model->embed(negativePrompt);
                const Img2ImgOutput output = denoise(*model, input, run, {});
                const at::Tensor images = decodeToBytes(*model->autoencoder, output.latents);
                for (const at::Tensor& image : images.unbind(0))
                  writePng(image);
              },
          .dtype = name(options.dtype),
          .gflop = texts + decoding + calls * unetGflop(model->unet->config(), 2 * options.batch, options.latent)};
}

} // namespace stillroom
