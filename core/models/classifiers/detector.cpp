// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classifiers/detector.h"

#include "base/error.h"
#include "base/texts.h"
#include "models/classifiers/detector_card.h"
#include "models/classifiers/recognise_classifier.h"
#include "models/classifiers/restricted_classifier.h"
#include "models/classifiers/script_classifier.h"
#include "models/classifiers/wrapped_names.h"
#include "models/pixels/image_ops.h"
#include "text/name_match.h"
#include "weights/finite_source.h"
#include "weights/pth_file.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>

namespace stillroom {
namespace {

struct StoredWeights {
  TensorMap tensors;
  std::optional<DetectorCard> card;
  std::map<std::string, std::string> remarks; ///< for the card: where in the file the weights were
};

StoredWeights readWeights(const std::filesystem::path& path) {
  const StateDict stored = readWeightFile(path);
  StoredWeights weights{unwrapped(stored.tensors, path.string()), cardFromMetadata(stored.metadata, path.string()), {}};
  if (weights.card && !weights.card->calibration) weights.card->calibration = calibrationBeside(path);
  if (!stored.taken.empty()) weights.remarks["taken from"] = stored.taken;
  if (!stored.others.empty()) weights.remarks["passed over"] = listText(stored.others);
  return weights;
}

/// What --arch says of a file that has no card: names are given, classes follow from the last layer.
ClassifierSpec specOf(const TensorMap& tensors, const DetectorOverrides& overrides) {
  std::map<std::string, std::vector<std::int64_t>> shapes;
  for (const auto& [name, tensor] : tensors)
    shapes[name] = tensor.sizes().vec();
  if (!overrides.architecture) return recogniseClassifier(shapes);
  ClassifierSpec spec{*overrides.architecture, 0, 224};
  if (spec.architecture == "resnet20" || spec.architecture == "resnet56" || spec.architecture == "resnet18-rded" ||
      spec.architecture == "conv3") {
    spec.inputSize = 32;
  }
  for (const char* last : {"fc.weight", "linear.weight", "classifier.weight"}) {
    const auto found = shapes.find(last);
    if (found != shapes.end() && found->second.size() == 2) spec.classes = found->second[0];
  }
  if (spec.classes < 1) {
    throw Error("classifier.unrecognised",
                "The tensors are not those of any classifier known here ({0}). Give a file of one of these networks.",
                {spec.architecture});
  }
  return spec;
}

DetectorCard guessCard(TensorMap& tensors, const DetectorOverrides& overrides) {
  DetectorCard card;
  card.spec = specOf(tensors, overrides);
  // RDED builds its CIFAR-10 network with ImageNet's 1000 outputs and uses the first ten rows.
  if (card.spec.architecture == "resnet18-rded" && card.spec.classes == 1000) {
    card.spec.classes = 10;
    for (const char* name : {"fc.weight", "fc.bias"})
      tensors.at(name) = tensors.at(name).slice(0, 0, card.spec.classes);
    card.recipe["outputs"] = "the first 10 of 1000";
  }
  return card;
}

/// A given size is the input's side; the resize keeps its proportion.
void applyOverrides(DetectorCard& card, const DetectorOverrides& overrides, bool guessed) {
  if (overrides.architecture) card.spec.architecture = *overrides.architecture;
  if (overrides.size) card.spec.inputSize = *overrides.size;
  if (overrides.size || guessed) card.resize = usualResize(card.spec);
  if (overrides.resize) card.resize = *overrides.resize;
  if (card.resize != 0 && card.resize < card.spec.inputSize)
    throw Error(
        "detector.resize",
        "The short side can't be resized to {0} pixels for an input of {1}. Give --resize 0, for both sides, or "
        "a number from {1} up.",
        {std::to_string(card.resize), std::to_string(card.spec.inputSize)});
  if (overrides.interpolation) card.interpolation = *overrides.interpolation;
  if (overrides.mean) card.mean = *overrides.mean;
  if (overrides.deviation) card.deviation = *overrides.deviation;
}

/// The outputs that --classes names, in its order.
void chooseClasses(DetectorCard& card, const std::vector<NamedOutput>& wanted) {
  if (wanted.empty()) return;
  std::vector<std::string> names;
  std::vector<std::int64_t> outputs;
  for (const NamedOutput& each : wanted) {
    const std::optional<std::size_t> found = findOneName(card.classes, each.name);
    if (!each.output && !found)
      throw Error("detector.class-map",
                  "The detector has no class called {0}. Name its output as well: {0}=NUMBER, from 0.", {each.name});
    const auto place = static_cast<std::int64_t>(found.value_or(0));
    names.push_back(each.name);
    outputs.push_back(each.output            ? *each.output
                      : card.outputs.empty() ? place
                                             : card.outputs[static_cast<std::size_t>(place)]);
  }
  card.classes = std::move(names);
  card.outputs = std::move(outputs);
  card.calibration.reset(); // it was of other classes
}

/// The network with the outputs alone that the card's classes are; `spec.classes` counts those.
std::shared_ptr<const Classifier> restricted(std::shared_ptr<const Classifier> whole, DetectorCard& card,
                                             c10::Device device) {
  if (card.outputs.empty()) return whole;
  for (std::size_t i = 0; i < card.outputs.size(); ++i)
    if (card.outputs[i] < 0 || card.outputs[i] >= card.spec.classes)
      throw Error("detector.class-map",
                  "The class {0} is said to be output {1}, but the detector has {2} outputs, from 0. Correct the "
                  "classes.",
                  {card.classes[i], std::to_string(card.outputs[i]), std::to_string(card.spec.classes)});
  card.spec.classes = std::ssize(card.outputs);
  return std::make_shared<RestrictedClassifier>(std::move(whole), card.outputs, device);
}

Detector loadScript(const std::filesystem::path& file, const DetectorOverrides& overrides, c10::Device device,
                    at::ScalarType dtype) {
  if (overrides.architecture || dtype != at::kFloat)
    throw Error("detector.script-option",
                "{0} is a TorchScript program, which has its own architecture and type of numbers. Leave out {1}.",
                {file.string(), overrides.architecture ? "--arch" : "--dtype"});
  DetectorCard card = scriptCard(file);
  applyOverrides(card, overrides, false);
  const auto script = std::make_shared<ScriptClassifier>(TorchScript::load(file, device), card.spec.inputSize, device);
  if (card.outputs.empty() && !card.classes.empty() && std::ssize(card.classes) != script->outputs())
    throw Error("detector.class-map",
                "The model card of {0} names {1} classes, but the program has {2} outputs. Say which outputs they are, "
                "as an object of outputs by name.",
                {file.string(), std::to_string(card.classes.size()), std::to_string(script->outputs())});
  card.spec.classes = script->outputs();
  chooseClasses(card, overrides.classes);
  std::shared_ptr<const Classifier> classifier = restricted(script, card, device);
  return Detector(std::move(card), std::move(classifier), device, dtype);
}

/// Filled up with black images: libraries pick other kernels, which round otherwise, for other sizes of batch.
at::Tensor padded(const at::Tensor& part, std::int64_t count) {
  return part.size(0) == count ? part : at::constant_pad_nd(part, {0, 0, 0, 0, 0, 0, 0, count - part.size(0)});
}

} // namespace

std::int64_t usualResize(const ClassifierSpec& spec) {
  const std::string& name = spec.architecture;
  if (name == "resnet20" || name == "resnet56" || name == "resnet18-rded" || name == "conv3" || spec.inputSize <= 64)
    return 0;
  const bool torchvision =
      name == "resnet18-bn" || name == "resnet34" || name == "resnet50" || name == scriptArchitecture;
  return torchvision ? spec.inputSize / 7 * 8 : spec.inputSize;
}

std::optional<Error> choiceOfWeights(const DetectorCard& card) {
  const auto taken = card.recipe.find("taken from"), others = card.recipe.find("passed over");
  if (taken == card.recipe.end() || others == card.recipe.end()) return std::nullopt;
  return Error(
      "detector.several-weights",
      "The detector's file holds several sets of weights: “{0}” was taken, not “{1}”. Save the other one's state "
      "dict alone to use it.",
      {taken->second, others->second});
}

at::Tensor DetectorOutput::confidence(const at::Tensor& intended) const {
  return at::softmax(logits, 1).gather(1, intended.view({-1, 1})).view({-1});
}

Detector Detector::load(const std::filesystem::path& file, const DetectorOverrides& overrides, c10::Device device,
                        at::ScalarType dtype) {
  if (TorchScript::holds(file)) return loadScript(file, overrides, device, dtype);
  StoredWeights weights = readWeights(file);
  const bool guessed = !weights.card.has_value();
  DetectorCard card = guessed ? guessCard(weights.tensors, overrides) : *weights.card;
  applyOverrides(card, overrides, guessed);
  card.recipe.merge(weights.remarks);
  StoredTensorSource source(
      std::move(weights.tensors), file.string(),
      {.dtype = at::kFloat, .device = device, .savings = Savings::all(), .convolutionType = dtype});
  // Folded convolutions would hide a NaN: their activation makes it 0.
  FiniteTensorSource finite(source, {file});
  std::shared_ptr<const Classifier> classifier = makeClassifier(card.spec, finite);
  chooseClasses(card, overrides.classes);
  classifier = restricted(std::move(classifier), card, device);
  return Detector(std::move(card), std::move(classifier), device, dtype);
}

Detector::Detector(DetectorCard card, std::shared_ptr<const Classifier> classifier, c10::Device device,
                   at::ScalarType dtype)
    : m_card(std::move(card)),
      m_classifier(std::move(classifier)),
      m_device(device),
      m_pixels(m_card.mean, m_card.deviation, dtype) {
  for (const double deviation : m_card.deviation) {
    if (!(deviation > 0))
      throw Error("detector.deviation", "The detector's standard deviations must be above 0. Give three such numbers.");
  }
}

at::Tensor Detector::crop(const at::Tensor& images) const {
  if (images.dim() != 4 || images.size(3) != 3 || images.scalar_type() != at::kByte) {
    throw Error("detector.images",
                "The detector was given images of the shape {0}. It takes 8-bit images [N, H, W, 3].",
                {shapeText(images.sizes().data(), images.sizes().size())});
  }
  const std::int64_t side = m_card.spec.inputSize;
  if (m_card.resize != 0) return resizedCrop(images, m_card.resize, side, m_card.interpolation);
  if (images.size(1) == side && images.size(2) == side) return images;
  return resizeImages(images, side, side, m_card.interpolation);
}

at::Tensor Detector::transform(const at::Tensor& images) const {
  return PixelTable(m_card.mean, m_card.deviation, at::kFloat)(crop(images));
}

DetectorOutput Detector::predict(const at::Tensor& images, std::int64_t batch) const {
  if (images.dim() != 4 || images.size(0) <= batch) return predictCropped(crop(images), batch);
  std::vector<at::Tensor> cropped;
  for (std::int64_t i = 0; i < images.size(0); i += batch)
    cropped.push_back(crop(images.slice(0, i, i + batch)));
  return predictCropped(at::cat(cropped), batch);
}

DetectorOutput Detector::predictCropped(const at::Tensor& images, std::int64_t batch) const {
  const std::int64_t count = images.size(0);
  // Made outside inference mode, so that callers may use them in a graph.
  DetectorOutput out{at::empty({count}, at::kLong), at::empty({count, m_card.spec.classes}, at::kFloat),
                     at::empty({count, featureSize()}, at::kFloat)};
  for (std::int64_t i = 0; i < count; i += batch) {
    const std::int64_t end = std::min(i + batch, count);
    const c10::InferenceMode inference;
    const at::Tensor part = padded(images.slice(0, i, end), batch);
    const ClassifierOutput result = m_classifier->forward(m_pixels(part.to(m_device)));
    out.logits.slice(0, i, end).copy_(result.logits.slice(0, 0, end - i));
    out.features.slice(0, i, end).copy_(result.features.slice(0, 0, end - i));
  }
  out.predicted = count == 0 ? out.predicted : out.logits.argmax(1);
  return out;
}

void requireFeatures(const Detector& detector, const std::filesystem::path& file) {
  if (detector.featureSize() > 0) return;
  throw Error("detector.no-features",
              "The TorchScript program in {0} gives logits alone, but features are needed here. Export it so that it "
              "gives (logits, features), the features being what enters its last layer.",
              {file.string()});
}

void saveDetector(const std::filesystem::path& file, const DetectorCard& card, const TensorMap& parameters) {
  saveSafetensors(file, parameters, cardToMetadata(card));
}

} // namespace stillroom
