// SPDX-License-Identifier: GPL-3.0-or-later
// The detector: taken from a file, made of random weights, or trained on the real images; then checked against them.
#include "pipeline/output_matcher.h"
#include "pipeline/project_tensors.h"
#include "pipeline/stage_run.h"
#include "pipeline/stages.h"

#include "base/error.h"
#include "base/files.h"
#include "base/parallel.h"
#include "base/sha256.h"
#include "base/texts.h"
#include "learning/training.h"
#include "models/classifiers/detector_check.h"
#include "models/pixels/image_ops.h"
#include "project/forgetting.h"
#include "project/resources.h"
#include "weights/file_kind.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <algorithm>
#include <map>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t checkedPerClass = 20;
constexpr std::int64_t readTogether = 64; ///< training images between two checkpoints

/// A place in models/. The ending is that of the contents: names end in anything, or in nothing.
std::string storedName(const fs::path& source) {
  return fileKind(source) == FileKind::Safetensors ? "models/detector.safetensors" : "models/detector.pth";
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

/// All readable real images of the project, resized and cropped to the detector's input. Reports images.
LabelledImages trainingImages(StageRun& run) {
  std::vector<fs::path> files;
  std::vector<std::int64_t> labels;
  for (const RealImage& image : run.withCatalogue([](Catalogue& catalogue) { return catalogue.realImages(); })) {
    if (!image.problem.empty()) continue;
    files.push_back(run.project().dataFolder() / image.path);
    labels.push_back(image.classIndex);
  }
  const std::int64_t side = run.preset().detector.size;
  const auto count = static_cast<std::int64_t>(files.size());
  LabelledImages data{at::empty({count, side, side, 3}, at::kByte), at::tensor(labels, at::kLong), {}};
  ProgressMeter meter(run.task(), Stage::Detector, Unit::Images, count);
  for (std::int64_t first = 0; first < count; first += readTogether) {
    const std::int64_t part = std::min(readTogether, count - first);
    parallelFor(static_cast<std::size_t>(part), 0, [&](std::size_t i) {
      const std::int64_t row = first + static_cast<std::int64_t>(i);
      const at::Tensor picture = readPicture(files[static_cast<std::size_t>(row)]).unsqueeze(0);
      data.images[row].copy_(resizedCrop(picture, side, side)[0]);
    });
    meter.advance(part);
  }
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

/// What the training reports as this stage: a run knows no other.
TaskContext asDetectorStage(const TaskContext& task) {
  TaskContext context = task;
  if (task.onProgress)
    context.onProgress = [&task](Progress progress) {
      progress.stage = Stage::Detector;
      task.onProgress(progress);
    };
  return context;
}

std::string trainDetector(StageRun& run) {
  const LabelledImages images = trainingImages(run);
  const at::AutoGradMode gradients(true);
  const TrainedClassifier trained = trainClassifier(images, trainOptions(run), asDetectorStage(run.task()));
  saveDetector(run.project().folder() / "models/detector.safetensors", trained.card, trained.parameters);
  return "models/detector.safetensors";
}

/// Up to checkedPerClass readable images of each class.
std::vector<RealImage> someRealImages(StageRun& run) {
  std::vector<RealImage> some;
  std::map<int, std::size_t> taken;
  for (RealImage& image : run.withCatalogue([](Catalogue& catalogue) { return catalogue.realImages(); }))
    if (image.problem.empty() && taken[image.classIndex]++ < checkedPerClass) some.push_back(std::move(image));
  return some;
}

/// What the detector says about some real images. A detector that is bad on them makes every flag meaningless: it is
/// said before hours are spent.
LabelCheck checkOnRealImages(StageRun& run, const Detector& detector, const MatchedOutputs& outputs) {
  std::vector<std::int64_t> predicted, intended;
  for (const RealImage& image : someRealImages(run)) {
    const at::Tensor pixels = readPicture(run.project().dataFolder() / image.path).unsqueeze(0);
    predicted.push_back(
        outputs.classes.at(static_cast<std::size_t>(detector.predict(pixels, 1).predicted.item<std::int64_t>())));
    intended.push_back(image.classIndex);
  }
  std::vector<std::string> names;
  for (const ClassInfo& info : allClasses(run))
    names.push_back(info.folder);
  const std::int64_t classes = std::ssize(names);
  names.insert(names.end(), outputs.foreignClasses.begin(), outputs.foreignClasses.end());
  const LabelCheck check = checkLabels(at::tensor(predicted, at::kLong), at::tensor(intended, at::kLong), classes,
                                       std::ssize(outputs.classes));
  for (const Error& warning : labelWarnings(check, names))
    run.task().warn(warning);
  return check;
}

void record(StageRun& run, const std::string& file) {
  const Detector detector = Detector::load(run.project().folder() / file, {}, run.device());
  if (const std::optional<Error> choice = choiceOfWeights(detector.card())) run.task().warn(*choice);
  const MatchedOutputs outputs = matchOutputs(detector.card(), allClasses(run));
  const LabelCheck check = checkOnRealImages(run, detector, outputs);
  const std::string description = detector.card().spec.architecture + ", " + percentText(check.accuracy()) +
                                  " right on " + std::to_string(check.images) + " real images";
  const std::string hash = sha256HexOfFile(run.project().folder() / file);
  forget(run.project(), [&](Forgetting& forgetting) {
    Catalogue& catalogue = run.project().catalogue();
    catalogue.putArtefact({file, hash});
    putDetectorRecord(catalogue, {file, outputs.classes, outputs.foreignClasses, description});
    forgetting.predictionsNotOf(hash);
  });
}

/// Once the detector is recorded, and not before: hours of training must survive whatever happens until then.
void forgetTraining(StageRun& run) {
  std::error_code ignored;
  fs::remove(checkpointFile(run), ignored);
}

} // namespace

void prepareDetector(StageRun& run) {
  if (run.withCatalogue([](Catalogue& catalogue) { return detectorRecord(catalogue); })) return forgetTraining(run);
  const std::string& file = run.preset().detector.file;
  if (file.empty()) {
    record(run, trainDetector(run));
    return forgetTraining(run);
  }
  ProgressMeter meter(run.task(), Stage::Detector, Unit::Detector, 1);
  record(run, file == "random" ? makeRandom(run) : copyGiven(run));
  meter.advance();
}

} // namespace stillroom
