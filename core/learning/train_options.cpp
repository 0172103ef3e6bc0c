// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/train_options.h"

#include "base/texts.h"
#include "learning/option_text.h"
#include "learning/train_recipes.h"

#include <array>
#include <cmath>
#include <nlohmann/json.hpp>

namespace stillroom {
namespace {

template <typename T>
TrainOptionText number(std::string name, std::string help, std::function<void(TrainOptions&, T)> set) {
  return {name, std::move(help),
          [name, set](TrainOptions& options, const std::string& text) { set(options, parseOption<T>(name, text)); }};
}

std::vector<TrainOptionText> makeTexts() {
  using O = TrainOptions;
  using Whole = std::int64_t;
  return {
      {"recipe",
       "starting point that the other options change (paper): " + listText(trainRecipes(), &TrainRecipe::name),
       [](O& o, const std::string& text) { trainRecipeByName(text).apply(o); }},
      {"arch", "network: " + listText(classifierNames()), [](O& o, const std::string& text) { o.architecture = text; }},
      number<Whole>("size", "side of the input in pixels (224)", [](O& o, Whole v) { o.size = v; }),
      number<Whole>("epochs", "passes over the data (300)", [](O& o, Whole v) { o.epochs = v; }),
      number<Whole>("batch", "images per step (64)", [](O& o, Whole v) { o.batch = v; }),
      number<double>("lr", "learning rate (0.01)", [](O& o, double v) { o.rate = v; }),
      {"optimiser", "adam, sgd or adamw (adam)",
       [](O& o, const std::string& text) { o.optimiser.kind = optimiserByName(text); }},
      number<double>("momentum", "of sgd (0.9)", [](O& o, double v) { o.optimiser.momentum = v; }),
      number<double>("weight-decay", "(0)", [](O& o, double v) { o.optimiser.weightDecay = v; }),
      {"schedule", "constant, multistep, cosine, cosine-half or tenth-once (multistep)",
       [](O& o, const std::string& text) { o.schedule = scheduleByName(text); }},
      number<double>("cutmix", "probability of CutMix per batch (1)", [](O& o, double v) { o.cutmixProbability = v; }),
      number<double>("cutmix-alpha", "of CutMix's beta distribution (1)", [](O& o, double v) { o.cutmixAlpha = v; }),
      {"augment", "none, flip, light (crop and flip), minimax, imagenet or dsa (minimax)",
       [](O& o, const std::string& text) { o.augmentation = augmentationByName(text); }},
      number<std::uint64_t>("seed", "(0)", [](O& o, std::uint64_t v) { o.seed = v; }),
      {"mean", "of the three channels, 0 to 1 (0.485,0.456,0.406)",
       [](O& o, const std::string& text) { o.normalisation.mean = parseTriple("mean", text); }},
      {"std", "of the three channels (0.229,0.224,0.225)",
       [](O& o, const std::string& text) { o.normalisation.deviation = parseTriple("std", text); }},
  };
}

} // namespace

void TrainOptions::check() const {
  const auto whole = [](std::int64_t v) { return static_cast<double>(v); };
  requireOption(size >= 8 && size <= 4096, "size", whole(size), "8 to 4096");
  requireOption(epochs >= 1 && epochs <= 1'000'000, "epochs", whole(epochs), "1 to 1000000");
  requireOption(batch >= 1 && batch <= 65'536, "batch", whole(batch), "1 to 65536");
  requireOption(rate > 0 && rate <= 1e30, "lr", rate, "a number above 0 and up to 1e30");
  requireOption(optimiser.momentum >= 0 && optimiser.momentum < 1, "momentum", optimiser.momentum, "0 to below 1");
  requireOption(optimiser.weightDecay >= 0 && std::isfinite(optimiser.weightDecay), "weight-decay",
                optimiser.weightDecay, "0 or more");
  requireOption(cutmixProbability >= 0 && cutmixProbability <= 1, "cutmix", cutmixProbability, "0 to 1");
  requireOption(cutmixAlpha > 0 && std::isfinite(cutmixAlpha), "cutmix-alpha", cutmixAlpha, "a number above 0");
  requireOption(parts >= 1 && parts <= batch, "parts", whole(parts), "1 to the batch");
  requireOption(validateAfter >= 0 && validateAfter <= 1, "validate-after", validateAfter, "0 to 1");
  for (const double value : normalisation.deviation)
    requireOption(value > 0 && std::isfinite(value), "std", value, "three numbers above 0");
}

std::string recordText(const EpochRecord& record) {
  std::string line = "epoch " + std::to_string(record.epoch) + "  loss " + fixedText(record.loss, 4) + "  train " +
                     percentText(record.trainAccuracy, 2);
  if (record.validationAccuracy) line += "  validation " + percentText(*record.validationAccuracy, 2);
  return line + "  " + fixedText(record.seconds, 1) + " s";
}

std::string TrainOptions::recipe() const {
  nlohmann::json json{{"arch", architecture},
                      {"size", size},
                      {"epochs", epochs},
                      {"batch", batch},
                      {"lr", rate},
                      {"optimiser", optimiserName(optimiser.kind)},
                      {"momentum", optimiser.momentum},
                      {"betas", {optimiser.beta1, optimiser.beta2}},
                      {"weight_decay", optimiser.weightDecay},
                      {"decay_vectors", optimiser.decayVectors},
                      {"schedule", scheduleName(schedule)},
                      {"cutmix", {cutmixProbability, cutmixAlpha}},
                      {"augment", augmentationName(augmentation)},
                      {"mean", normalisation.mean},
                      {"std", normalisation.deviation},
                      {"seed", seed}};
  if (parts != 1) json["parts"] = parts;
  if (teacher) json["teacher"] = teacher->recipe();
  return json.dump();
}

const std::vector<TrainOptionText>& trainOptionTexts() {
  static const std::vector<TrainOptionText> texts = makeTexts();
  return texts;
}

std::array<double, 3> parseTriple(const std::string& name, const std::string& text) {
  std::array<double, 3> triple{};
  std::size_t start = 0;
  for (std::size_t i = 0; i < 3; ++i) {
    const std::size_t end = i < 2 ? text.find(',', start) : text.size();
    if (end == std::string::npos) throwOption(name, text, "three numbers with commas between");
    triple[i] = parseOption<double>(name, text.substr(start, end - start));
    start = end + 1;
  }
  return triple;
}

} // namespace stillroom
