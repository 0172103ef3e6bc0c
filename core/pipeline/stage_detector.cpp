// SPDX-License-Identifier: GPL-3.0-or-later
// The detector: taken from a file, made of random weights, or trained on the real images; then checked against them.
#include "pipeline/stages.h"

#include "base/error.h"
#include "base/files.h"
#include "base/sha256.h"
#include "learning/training.h"
#include "models/classifiers/detector_check.h"
#include "models/pixels/image_ops.h"
#include "project/resources.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t checkedPerClass = 20;

/// A place in models/ that carries the ending of the weights' own file.
std::string storedName(const fs::path& source) {
  return "models/detector" + (source.extension() == ".safetensors" ? ".safetensors" : source.extension().string());
}

DetectorCard cardFromPreset(const Preset& preset, const std::vector<ClassInfo>& classes) {
  DetectorCard card;
  card.spec = {preset.detector.architecture, static_cast<std::int64_t>(classes.size()), preset.detector.size};
  card.resize = preset.detector.size;
  for (const ClassInfo& info : classes)
    card.classes.push_back(info.folder);
  return card;
}

std::vector<ClassInfo> allClasses(StageRun& run) {
  return run.withCatalogue([](Catalogue& catalogue) { return catalogue.classes(); });
}

std::string makeRandom(StageRun& run) {
  DetectorCard card = cardFromPreset(run.preset(), allClasses(run));
  card.recipe["weights"] = "random";
  RandomTensorSource random(static_cast<std::uint64_t>(run.preset().detector.seed));
  RecordingTensorSource recording(random);
  makeClassifier(card.spec, recording);
  TensorMap parameters;
  for (const auto& [name, tensor] : recording.taken())
    parameters.emplace(name, tensor);
  saveDetector(run.project().folder() / "models/detector.safetensors", card, parameters);
  return "models/detector.safetensors";
}

std::string copyGiven(StageRun& run) {
  const std::string& file = run.preset().detector.file;
  const fs::path source = file == "sample" ? resourceFolder() / "sample" / "detector.safetensors" : fs::path(file);
  const std::string stored = storedName(source);
  writeFileAtomically(run.project().folder() / stored, readFile(source, std::size_t{4} << 30));
  return stored;
}

/// All readable real images of the project, resized and cropped to the detector's input.
LabelledImages trainingImages(StageRun& run) {
  LabelledImages data;
  std::vector<fs::path> files;
  std::vector<std::int64_t> labels;
  for (const RealImage& image : run.withCatalogue([](Catalogue& catalogue) { return catalogue.realImages(); })) {
    if (!image.problem.empty()) continue;
    files.push_back(run.project().dataFolder() / image.path);
    labels.push_back(image.classIndex);
  }
  const std::int64_t side = run.preset().detector.size;
  data.images =
      readImages(files, [side](const at::Tensor& image) { return centreCrop(resizeShortSide(image, side), side); });
  data.labels = at::tensor(labels, at::kLong);
  for (const ClassInfo& info : allClasses(run))
    data.classes.push_back(info.folder);
  return data;
}

fs::path checkpointFile(StageRun& run) {
  return run.project().folder() / "models" / "detector-training.cache";
}

TrainOptions trainOptions(StageRun& run) {
  const Preset::Detector& preset = run.preset().detector;
  TrainOptions options;
  options.architecture = preset.architecture;
  options.size = preset.size;
  options.epochs = preset.epochs;
  options.batch = preset.batch;
  options.rate = preset.learningRate;
  options.optimiser.kind = optimiserByName(preset.optimiser);
  options.optimiser.momentum = preset.momentum;
  options.optimiser.weightDecay = preset.weightDecay;
  options.schedule = scheduleByName(preset.schedule);
  options.cutmixProbability = preset.cutmixProbability;
  options.cutmixAlpha = preset.cutmixAlpha;
  options.augmentation = augmentationByName(preset.augmentation);
  options.seed = static_cast<std::uint64_t>(preset.seed);
  options.device = run.device();
  options.checkpoint = checkpointFile(run);
  options.resume = true;
  return options;
}

std::string trainDetector(StageRun& run) {
  const at::AutoGradMode gradients(true);
  const TrainedClassifier trained = trainClassifier(trainingImages(run), trainOptions(run), run.task());
  saveDetector(run.project().folder() / "models/detector.safetensors", trained.card, trained.parameters);
  return "models/detector.safetensors";
}

/// Gives each class one output, or says why it can't. −1 stands for a class without an output, an output without class.
class OutputMatcher {
public:
  OutputMatcher(const DetectorCard& card, const std::vector<ClassInfo>& classes)
      : m_card(card),
        m_classes(classes),
        m_outputOf(classes.size(), -1),
        m_classOf(static_cast<std::size_t>(card.spec.classes), -1) {}

  /// The class of each output.
  std::vector<int> match() {
    if (m_card.classes.empty()) matchInOrder();
    // All folders come first: a display name may equal another class's folder.
    matchNames(&ClassInfo::folder);
    matchNames(&ClassInfo::name);
    requireAll();
    return m_classOf;
  }

private:
  void matchInOrder() {
    for (std::size_t i = 0; i < std::min(m_classes.size(), m_classOf.size()); ++i)
      take(i, i);
  }

  void matchNames(std::string ClassInfo::*name) {
    for (std::size_t i = 0; i < m_classes.size(); ++i) {
      if (m_outputOf[i] >= 0) continue;
      const std::string& wanted = m_classes[i].*name;
      const auto found = std::find(m_card.classes.begin(), m_card.classes.end(), wanted);
      if (found == m_card.classes.end()) continue;
      if (std::find(found + 1, m_card.classes.end(), wanted) != m_card.classes.end())
        throw Error("detector.repeated",
                    "The detector has more than one class {0}, so that its outputs can't be told apart. Use a detector "
                    "whose classes have different names.",
                    {wanted});
      take(i, static_cast<std::size_t>(found - m_card.classes.begin()));
    }
  }

  void take(std::size_t classPosition, std::size_t output) {
    if (m_classOf.at(output) >= 0)
      throw Error("detector.ambiguous",
                  "The detector's class {0} fits two classes of this project, {1} and {2}. Give them different names, "
                  "or train a detector on this data.",
                  {m_card.classes.at(output), m_classes.at(static_cast<std::size_t>(m_classOf[output])).folder,
                   m_classes[classPosition].folder});
    m_outputOf[classPosition] = static_cast<int>(output);
    m_classOf[output] = m_classes[classPosition].index;
  }

  void requireAll() const {
    for (std::size_t i = 0; i < m_classes.size(); ++i)
      if (m_outputOf[i] < 0)
        throw Error(
            "detector.classes",
            "The detector knows no class {0} (it has {1} classes). Use a detector trained on this data, or train one.",
            {m_classes[i].folder, std::to_string(m_classOf.size())});
  }

  const DetectorCard& m_card;
  const std::vector<ClassInfo>& m_classes;
  std::vector<int> m_outputOf, m_classOf;
};

/// Class index of each detector output: by name where the detector has a class list, else in order. Outputs for
/// classes that the project doesn't have get the numbers after the project's.
std::vector<int> mapOutputs(const DetectorCard& card, const std::vector<ClassInfo>& classes,
                            std::vector<std::string>* foreign) {
  const auto outputs = static_cast<std::size_t>(card.spec.classes);
  std::vector<int> mapping = OutputMatcher(card, classes).match();
  for (std::size_t i = 0; i < outputs; ++i) {
    if (mapping[i] >= 0) continue;
    mapping[i] = static_cast<int>(classes.size() + foreign->size());
    foreign->push_back(i < card.classes.size() ? card.classes[i] : "output " + std::to_string(i));
  }
  return mapping;
}

/// Up to checkedPerClass readable images of each class.
std::vector<RealImage> someRealImages(StageRun& run) {
  std::vector<RealImage> some;
  std::map<int, std::size_t> taken;
  for (RealImage& image : run.withCatalogue([](Catalogue& catalogue) { return catalogue.realImages(); }))
    if (image.problem.empty() && taken[image.classIndex]++ < checkedPerClass) some.push_back(std::move(image));
  return some;
}

/// What the detector says about some real images.
LabelCheck checkOnRealImages(StageRun& run, const Detector& detector, const std::vector<int>& outputToClass,
                             std::int64_t classCount) {
  std::vector<std::int64_t> predicted, intended;
  for (const RealImage& image : someRealImages(run)) {
    const at::Tensor pixels =
        readImages({run.project().dataFolder() / image.path}, [](const at::Tensor& one) { return one; });
    predicted.push_back(
        outputToClass.at(static_cast<std::size_t>(detector.predict(pixels, 1).predicted.item<std::int64_t>())));
    intended.push_back(image.classIndex);
  }
  return checkLabels(at::tensor(predicted, at::kLong), at::tensor(intended, at::kLong), classCount);
}

std::string percentText(double share) {
  char text[32];
  std::snprintf(text, sizeof text, "%.1f %%", 100 * share);
  return text;
}

/// A detector that is bad on real images makes every flag meaningless: say so before hours are spent.
void warnAboutLabels(StageRun& run, const LabelCheck& check, const std::vector<ClassInfo>& classes) {
  if (check.looksPermuted) {
    std::string order;
    for (const std::int64_t output : check.permutation)
      order += (order.empty() ? "" : ", ") + classes.at(static_cast<std::size_t>(output)).folder;
    run.task().warn(Error("detector.permuted",
                          "The detector gets {0} of the project's real images right, but {1} if its classes stand in "
                          "this order: {2}. Its labels are probably out of order.",
                          {percentText(check.accuracy), percentText(check.bestAccuracy), order}));
  } else if (check.accuracy < 2.0 / static_cast<double>(classes.size())) {
    run.task().warn(Error("detector.weak",
                          "The detector gets only {0} of the project's real images right. Is it the right one?",
                          {percentText(check.accuracy)}));
  }
}

void record(StageRun& run, const std::string& file) {
  const Detector detector = Detector::load(run.project().folder() / file, {}, run.device());
  std::vector<std::string> foreign;
  const std::vector<ClassInfo> classes = allClasses(run);
  const std::vector<int> mapping = mapOutputs(detector.card(), classes, &foreign);
  const LabelCheck check = checkOnRealImages(run, detector, mapping, static_cast<std::int64_t>(classes.size()));
  warnAboutLabels(run, check, classes);
  run.withCatalogue([&](Catalogue& catalogue) {
    catalogue.transaction([&] {
      catalogue.putArtefact({file, sha256HexOfFile(run.project().folder() / file)});
      catalogue.setMeta("detector.output_to_class", nlohmann::json(mapping).dump());
      catalogue.setMeta("detector.foreign_classes", nlohmann::json(foreign).dump());
      catalogue.setMeta("detector.description", detector.card().spec.architecture + ", " + percentText(check.accuracy) +
                                                    " right on " + std::to_string(someRealImages(run).size()) +
                                                    " real images");
      catalogue.setMeta("detector.file", file);
    });
  });
}

/// Once the detector is recorded, and not before: hours of training must survive whatever happens until then.
void forgetTraining(StageRun& run) {
  std::error_code ignored;
  fs::remove(checkpointFile(run), ignored);
}

} // namespace

void prepareDetector(StageRun& run) {
  if (run.withCatalogue([](Catalogue& catalogue) { return catalogue.meta("detector.file"); }))
    return forgetTraining(run);
  const std::string& file = run.preset().detector.file;
  if (file.empty()) {
    record(run, trainDetector(run));
    return forgetTraining(run);
  }
  ProgressMeter meter(run.task(), "detector", "detector", 1);
  record(run, file == "random" ? makeRandom(run) : copyGiven(run));
  meter.advance();
}

} // namespace stillroom
