// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/model_check.h"

#include "base/error.h"
#include "distill/img2img.h"
#include "models/classifiers/detector.h"
#include "models/formats/model_outline.h"
#include "pipeline/image_store.h"
#include "pipeline/output_matcher.h"
#include "project/resources.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

/// Parameters of no value, which take no time.
class EmptyTensorSource : public TensorSource {
public:
  at::Tensor take(const std::string&, at::IntArrayRef shape, const Initial&) override { return at::empty(shape); }
  bool contains(const std::string&) const override { return false; }
  Savings savings() const override { return Savings::none(); }
};

ModelOutline outlineOf(const std::string& model) {
  if (model == "random") return outlineRandomModel();
  return outlineModel(model == "sample" ? resourceFolder() / "sample" / "model" : fs::path(model));
}

/// The nearest multiple of at least one factor.
std::int64_t nearestSize(std::int64_t size, std::int64_t factor) {
  return std::max<std::int64_t>(1, (size + factor / 2) / factor) * factor;
}

void requireWholeLatents(const Preset& preset, const AutoencoderOutline& autoencoder) {
  const std::int64_t size = preset.encode.size, factor = autoencoder.downscale;
  if (size % factor != 0)
    throw Error(
        "preset.size-factor",
        "encode.size and synthesis.size are {0}, but the model {1} takes multiples of {2}. Set both to {3}, for "
        "example.",
        {std::to_string(size), preset.synthesis.model, std::to_string(factor),
         std::to_string(nearestSize(size, factor))});
}

void checkDiffusion(const Preset& preset, const std::vector<ClassInfo>& classes) {
  const Preset::Synthesis& synthesis = preset.synthesis;
  const ModelOutline model = outlineOf(synthesis.model);
  if (!model.autoencoder->encodes)
    throw Error("model.no-encoder",
                "The autoencoder of {0} is a decoder alone, which can't encode real images. Give a model with both "
                "halves.",
                {synthesis.model});
  if (synthesis.decoder.empty())
    requireDecoderFits(*model.autoencoder, synthesis.model, *model.autoencoder);
  else
    requireDecoderFits(outlineDecoder(synthesis.decoder), synthesis.decoder, *model.autoencoder);
  requireWholeLatents(preset, *model.autoencoder);
  (void)callCount(*model.scheduler, synthesisOptions(preset).img2img);
  (void)model.tokenizer->ids(synthesis.negativePrompt);
  for (const ClassInfo& info : classes)
    (void)model.tokenizer->ids(promptOf(preset, info));
}

void checkDetector(const Preset& preset, const std::vector<ClassInfo>& classes) {
  const std::string& given = preset.detector.file;
  if (given.empty() || given == "random") {
    EmptyTensorSource source;
    makeClassifier({preset.detector.architecture, static_cast<std::int64_t>(classes.size()), preset.detector.size},
                   source);
    return;
  }
  const fs::path file = given == "sample" ? resourceFolder() / "sample" / "detector.safetensors" : fs::path(given);
  const Detector detector = Detector::load(file);
  requireFeatures(detector, file);
  (void)matchOutputs(detector.card(), classes);
}

} // namespace

void requireFittingModels(const Preset& preset, const std::vector<ClassInfo>& classes) {
  if (!preset.synthesis.model.empty()) checkDiffusion(preset, classes);
  checkDetector(preset, classes);
}

} // namespace stillroom
