// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/dtype.h"
#include "base/texts.h"
#include "learning/diffusion/options.h"
#include "learning/option_text.h"

#include <array>

namespace stillroom {
namespace {

using Options = DiffusionTrainOptions;
using Whole = std::int64_t;

template <typename T>
DiffusionOptionText number(std::string name, std::string help, std::function<void(Options&, T)> set) {
  return {name, std::move(help),
          [name, set](Options& options, const std::string& text) { set(options, parseOption<T>(name, text)); }};
}

DiffusionOptionText widths(std::string name, std::string help, std::vector<Whole> DiffusionShape::*field) {
  return {name, std::move(help), [name, field](Options& options, const std::string& text) {
            options.shape.*field = parseWholeNumbers(name, text);
          }};
}

DiffusionOptionText shapeNumber(std::string name, std::string help, Whole DiffusionShape::*field) {
  return number<Whole>(std::move(name), std::move(help), [field](Options& o, Whole v) { o.shape.*field = v; });
}

DiffusionOptionText ratio(std::string name, std::string help, double Options::*field) {
  return number<double>(std::move(name), std::move(help), [field](Options& o, double v) { o.*field = v; });
}

/// "tiny for tests, small for …".
std::string shapesText() {
  return listText(diffusionShapes(), [](const NamedDiffusionShape& each) {
    return std::string(each.name) + " for " + std::string(each.title);
  });
}

std::vector<DiffusionOptionText> shapeTexts() {
  return {
      number<Whole>("size", "side of the images in pixels (64)", [](Options& o, Whole v) { o.size = v; }),
      {"shape", "all widths and depths at once: " + shapesText() + " (small)",
       [](Options& o, const std::string& text) { o.shape = shapeByName(text); }},
      widths("vae-channels", "of the autoencoder, from the finest level (24,48,64)",
             &DiffusionShape::autoencoderChannels),
      shapeNumber("vae-layers", "residual blocks per level (1)", &DiffusionShape::autoencoderLayers),
      shapeNumber("latent-channels", "(4)", &DiffusionShape::latentChannels),
      widths("unet-channels", "of the U-Net, from the finest level (48,64,96)", &DiffusionShape::unetChannels),
      shapeNumber("unet-layers", "residual blocks per level (1)", &DiffusionShape::unetLayers),
      shapeNumber("attention-levels", "coarsest levels of the U-Net that have attention (2)",
                  &DiffusionShape::attentionLevels),
      shapeNumber("heads", "of every attention (4)", &DiffusionShape::heads),
      shapeNumber("text-width", "of the text encoder (64)", &DiffusionShape::textWidth),
      shapeNumber("text-layers", "(2)", &DiffusionShape::textLayers),
  };
}

std::vector<DiffusionOptionText> trainingTexts() {
  return {
      number<Whole>("vae-steps", "of the autoencoder's training (8000)",
                    [](Options& o, Whole v) { o.autoencoder.steps = v; }),
      number<Whole>("vae-batch", "images per step (16)", [](Options& o, Whole v) { o.autoencoder.batch = v; }),
      number<double>("vae-lr", "learning rate (0.002)", [](Options& o, double v) { o.autoencoder.rate = v; }),
      number<Whole>("steps", "of the U-Net's training (12000)", [](Options& o, Whole v) { o.denoiser.steps = v; }),
      number<Whole>("batch", "latents per step (32)", [](Options& o, Whole v) { o.denoiser.batch = v; }),
      number<double>("lr", "learning rate (0.0012)", [](Options& o, double v) { o.denoiser.rate = v; }),
      ratio("edge-weight", "of differences between neighbours in the autoencoder's loss (0.5)", &Options::edgeWeight),
      ratio("square-weight", "of squared differences in it (0.1)", &Options::squareWeight),
      ratio("kl-weight", "of the posterior's divergence in it (0.0002)", &Options::klWeight),
      {"prediction", "what the U-Net gives: v or epsilon (v)",
       [](Options& o, const std::string& text) { o.prediction = text == "v" ? "v_prediction" : text; }},
      ratio("min-snr", "bound of the signal-to-noise weights; 0: off (5)", &Options::minSnr),
      ratio("dropout", "share of steps with the empty prompt, for guidance (0.1)", &Options::dropout),
      ratio("strength", "img2img strength the model is for: most timesteps lie below (0.75)", &Options::strength),
      ratio("average", "decay of the averaged weights (0.9995)", &Options::average),
      ratio("weight-decay", "(0.001)", &Options::weightDecay),
      {"mirror", "whether images may be mirrored: yes or no (yes)",
       [](Options& o, const std::string& text) {
         if (text != "yes" && text != "no") throwOption("mirror", text, "yes or no");
         o.mirror = text == "yes";
       }},
      ratio("held", "share of images held back to measure on (0.05)", &Options::heldShare),
      number<Whole>("look-every", "steps between measurements on them (500)",
                    [](Options& o, Whole v) { o.lookEvery = v; }),
      number<Whole>("patience", "measurements without progress before a training ends early; 0: never (0)",
                    [](Options& o, Whole v) { o.patience = v; }),
      number<std::uint64_t>("seed", "(0)", [](Options& o, std::uint64_t v) { o.seed = v; }),
      {"dtype", "f32, or bf16: mixed precision, for GPUs (f32)",
       [](Options& o, const std::string& text) {
         constexpr std::array known{Dtype::F32, Dtype::BF16};
         o.bfloat16 = dtypeFromName(text, known) == Dtype::BF16;
       }},
      {"save-dtype", "type of the saved weights: f16 or f32 (f16)",
       [](Options& o, const std::string& text) {
         constexpr std::array known{Dtype::F16, Dtype::F32};
         o.saved = dtypeFromName(text, known) == Dtype::F16 ? at::kHalf : at::kFloat;
       }},
      number<unsigned>("loaders", "threads that prepare batches (1)", [](Options& o, unsigned v) { o.loaders = v; }),
  };
}

} // namespace

const std::vector<DiffusionOptionText>& diffusionOptionTexts() {
  static const std::vector<DiffusionOptionText> texts = [] {
    std::vector<DiffusionOptionText> all = shapeTexts();
    for (DiffusionOptionText& text : trainingTexts())
      all.push_back(std::move(text));
    return all;
  }();
  return texts;
}

} // namespace stillroom
