// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/diffusion/options.h"

#include "base/texts.h"
#include "learning/option_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>

namespace stillroom {
namespace {

double real(std::int64_t value) {
  return static_cast<double>(value);
}

void checkWidths(const char* name, const std::vector<std::int64_t>& widths, std::int64_t groups) {
  requireOption(!widths.empty() && widths.size() <= 6, name, real(std::ssize(widths)), "one to six widths");
  for (const std::int64_t width : widths)
    requireOption(width >= groups && width <= 4096 && width % groups == 0, name, real(width),
                  "multiples of the normalisation's groups (8), up to 4096");
}

void checkPhase(const PhaseOptions& phase, const char* steps, const char* batch, const char* rate) {
  requireOption(phase.steps >= 1 && phase.steps <= 100'000'000, steps, real(phase.steps), "1 to 100000000");
  requireOption(phase.batch >= 1 && phase.batch <= 65'536, batch, real(phase.batch), "1 to 65536");
  requireOption(phase.rate > 0 && phase.rate <= 1e30, rate, phase.rate, "a number above 0 and up to 1e30");
}

nlohmann::json phaseJson(const PhaseOptions& phase) {
  return {phase.steps, phase.batch, phase.rate};
}

nlohmann::json shapeJson(const DiffusionShape& shape) {
  return {{"autoencoder", {shape.autoencoderChannels, shape.autoencoderLayers, shape.latentChannels}},
          {"unet", {shape.unetChannels, shape.unetLayers, shape.attentionLevels, shape.heads}},
          {"text", {shape.textWidth, shape.textLayers}},
          {"groups", shape.normGroups}};
}

} // namespace

void DiffusionShape::check() const {
  requireOption(normGroups >= 1 && normGroups <= 64, "groups", real(normGroups), "1 to 64");
  checkWidths("vae-channels", autoencoderChannels, normGroups);
  checkWidths("unet-channels", unetChannels, normGroups);
  requireOption(autoencoderLayers >= 1 && autoencoderLayers <= 8, "vae-layers", real(autoencoderLayers), "1 to 8");
  requireOption(unetLayers >= 1 && unetLayers <= 8, "unet-layers", real(unetLayers), "1 to 8");
  requireOption(latentChannels >= 1 && latentChannels <= 64, "latent-channels", real(latentChannels), "1 to 64");
  requireOption(attentionLevels >= 0 && attentionLevels <= std::ssize(unetChannels), "attention-levels",
                real(attentionLevels), "0 up to the number of the U-Net's levels");
  requireOption(heads >= 1 && unetChannels.back() % heads == 0, "heads", real(heads),
                "a divisor of the U-Net's widths");
  requireOption(textWidth >= heads && textWidth <= 4096 && textWidth % heads == 0, "text-width", real(textWidth),
                "a multiple of the heads, up to 4096");
  requireOption(textLayers >= 1 && textLayers <= 48, "text-layers", real(textLayers), "1 to 48");
  unet(latentChannels).check("the options");
}

AutoencoderKlConfig DiffusionShape::autoencoder() const {
  AutoencoderKlConfig config;
  config.channels = autoencoderChannels;
  config.layers = autoencoderLayers;
  config.latentChannels = latentChannels;
  config.normGroups = normGroups;
  return config;
}

UNetConfig DiffusionShape::unet(std::int64_t latents) const {
  UNetConfig config;
  config.inChannels = config.outChannels = latents;
  config.textChannels = textWidth;
  config.normGroups = normGroups;
  config.levels.clear();
  const std::int64_t plain = std::ssize(unetChannels) - attentionLevels;
  for (std::int64_t i = 0; i < std::ssize(unetChannels); ++i)
    config.levels.push_back({unetChannels[static_cast<std::size_t>(i)], unetLayers, heads, i >= plain, i >= plain});
  return config;
}

ClipTextConfig DiffusionShape::text(std::int64_t vocabulary) const {
  ClipTextConfig config;
  config.vocabulary = vocabulary;
  config.width = textWidth;
  config.innerWidth = 4 * textWidth;
  config.layers = textLayers;
  config.heads = heads;
  return config;
}

std::span<const NamedDiffusionShape> diffusionShapes() {
  static const std::array shapes{NamedDiffusionShape{"tiny",
                                                     "tests",
                                                     {.autoencoderChannels = {8, 16},
                                                      .unetChannels = {16, 32},
                                                      .attentionLevels = 1,
                                                      .textWidth = 32,
                                                      .textLayers = 1}},
                                 NamedDiffusionShape{"small", "64 px on two CPU cores", {}},
                                 NamedDiffusionShape{"base",
                                                     "a GPU",
                                                     {.autoencoderChannels = {64, 128, 128},
                                                      .autoencoderLayers = 2,
                                                      .unetChannels = {96, 192, 256},
                                                      .unetLayers = 2,
                                                      .textWidth = 128}},
                                 NamedDiffusionShape{"large",
                                                     "a GPU",
                                                     {.autoencoderChannels = {96, 192, 384, 384},
                                                      .autoencoderLayers = 2,
                                                      .unetChannels = {160, 320, 480, 640},
                                                      .unetLayers = 2,
                                                      .attentionLevels = 3,
                                                      .heads = 8,
                                                      .textWidth = 256,
                                                      .textLayers = 4}}};
  return shapes;
}

const DiffusionShape& shapeByName(const std::string& name) {
  const auto found = std::ranges::find(diffusionShapes(), name, &NamedDiffusionShape::name);
  if (found == diffusionShapes().end())
    throwOption("shape", name, listText(diffusionShapes(), &NamedDiffusionShape::name));
  return found->shape;
}

void DiffusionTrainOptions::check() const {
  shape.check();
  const std::int64_t levels = std::ssize(shape.autoencoderChannels) + std::ssize(shape.unetChannels) - 2;
  const std::int64_t multiple = std::int64_t{1} << levels;
  const std::string sides = "8 to 1024, and a multiple of " + std::to_string(multiple) + " for these networks";
  if (size < 8 || size > 1024 || (fixedAutoencoder.empty() && size % multiple != 0))
    throwOption("size", std::to_string(size), sides);
  checkPhase(autoencoder, "vae-steps", "vae-batch", "vae-lr");
  checkPhase(denoiser, "steps", "batch", "lr");
  const auto weight = [](double value, const char* name) {
    requireOption(value >= 0 && value <= 1e6, name, value, "0 to 1000000");
  };
  weight(edgeWeight, "edge-weight");
  weight(squareWeight, "square-weight");
  weight(klWeight, "kl-weight");
  weight(minSnr, "min-snr");
  weight(weightDecay, "weight-decay");
  if (prediction != "epsilon" && prediction != "v_prediction") throwOption("prediction", prediction, "epsilon or v");
  requireOption(dropout >= 0 && dropout < 1, "dropout", dropout, "0 to below 1");
  requireOption(strength > 0 && strength <= 1, "strength", strength, "a number above 0 and up to 1");
  requireOption(average >= 0 && average < 1, "average", average, "0 to below 1");
  requireOption(heldShare >= 0 && heldShare <= 0.5, "held", heldShare, "0 to 0.5");
  requireOption(lookEvery >= 1, "look-every", real(lookEvery), "1 or more");
  requireOption(patience >= 0, "patience", real(patience), "0 or more");
  requireOption(previewEvery >= 0, "preview-every", real(previewEvery), "0 or more");
  requireOption(loaders >= 1 && loaders <= 64, "loaders", loaders, "1 to 64");
}

std::string DiffusionTrainOptions::recipe() const {
  return nlohmann::json{{"size", size},
                        {"shape", shapeJson(shape)},
                        {"vae", phaseJson(autoencoder)},
                        {"denoiser", phaseJson(denoiser)},
                        {"fixed_vae", !fixedAutoencoder.empty()},
                        {"prompts", prompts},
                        {"loss", {edgeWeight, squareWeight, klWeight}},
                        {"prediction", prediction},
                        {"min_snr", minSnr},
                        {"dropout", dropout},
                        {"strength", strength},
                        {"average", average},
                        {"weight_decay", weightDecay},
                        {"mirror", mirror},
                        {"held", heldShare},
                        {"look", {lookEvery, patience}},
                        {"bf16", bfloat16},
                        {"seed", seed}}
      .dump();
}

SchedulerConfig trainingNoise(const std::string& prediction) {
  SchedulerConfig config = stableDiffusionNoise("ddim");
  config.prediction = prediction;
  return config;
}

} // namespace stillroom
