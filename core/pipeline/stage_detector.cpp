// SPDX-License-Identifier: GPL-3.0-or-later
// The detector: taken from a file, made of random weights, or trained on the real images; then checked against them.
#include "pipeline/output_matcher.h"
#include "pipeline/scanned_picture.h"
#include "pipeline/stage_run.h"
#include "pipeline/stages.h"

#include "base/error.h"
#include "base/files.h"
#include "base/parallel.h"
#include "base/sha256.h"
#include "base/texts.h"
#include "learning/training.h"
#include "models/classifiers/detector_card.h"
#include "models/classifiers/detector_check.h"
#include "models/pixels/image_ops.h"
#include "project/forgetting.h"
#include "project/resources.h"
#include "weights/file_kind.h"
#include "weights/torch_script.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <algorithm>
#include <map>
#include <optional>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t checkedPerClass = 20;
constexpr std::int64_t readTogether = 64; ///< training images between two checkpoints

/// A place in models/. The ending is that of the contents: names end in anything, or in nothing.
std::string storedName(const fs::path& source) {
  if (TorchScript::holds(source)) return "models/detector.pt";
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
  return run.withCatalogue([](Catalogue& catalogue) { return catalogue.classesUncounted(); });
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

/// What lies beside a detector of weights goes with it.
void copyCalibration(StageRun& run, const fs::path& source, const fs::path& own) {
  const std::optional<Calibration> calibration = calibrationBeside(source);
  std::optional<DetectorCard> card = cardOf(own);
  if (!calibration || !card || TorchScript::holds(own)) return;
  card->calibration = calibration;
  writeCardBeside(own, *card);
  const fs::path file = cardFile(own);
  const std::string hash = sha256HexOfFile(file), path = file.lexically_relative(run.project().folder()).string();
  run.withCatalogue([&](Catalogue& catalogue) { catalogue.putArtefact({path, hash}); });
}

std::string copyGiven(StageRun& run) {
  const std::string& file = run.preset().detector.file;
  const fs::path source = file == "sample" ? resourceFolder() / "sample" / "detector.safetensors" : fs::path(file);
  const std::string stored = storedName(source), bytes = readFile(source, std::size_t{4} << 30);
  run.pin(ModelRole::Detector, source.parent_path(), {{source.filename().string(), sha256Hex(bytes)}});
  const fs::path own = run.project().folder() / stored;
  // A program's card goes into its file, so that one hash answers for both.
  const bool script = TorchScript::holds(source);
  writeFileAtomically(own, script ? withExtra(source, cardExtra, cardText(scriptCard(source))) : bytes);
  copyCalibration(run, source, own);
  return stored;
}

void warnOfSkipped(StageRun& run, const Error& problem) {
  run.task().warn(Error("scan.skipped", "Skipped: {0}", {problem.what()}));
}

/// Labels what could be read and takes out the rest.
void keepRead(StageRun& run, const std::vector<RealImage>& files, const std::vector<std::optional<Error>>& problems,
              LabelledImages& data) {
  std::vector<std::int64_t> rows, labels;
  for (std::size_t i = 0; i < files.size(); ++i) {
    if (problems[i]) {
      warnOfSkipped(run, *problems[i]);
      continue;
    }
    rows.push_back(static_cast<std::int64_t>(i));
    labels.push_back(files[i].classIndex);
  }
  data.labels = at::tensor(labels, at::kLong);
  if (rows.size() < files.size()) data.images = data.images.index_select(0, at::tensor(rows, at::kLong));
}

/// All readable real images of the project, resized and cropped to the detector's input. Reports images.
LabelledImages trainingImages(StageRun& run) {
  std::vector<RealImage> files = run.withCatalogue([](Catalogue& catalogue) { return catalogue.realImages(); });
  std::erase_if(files, [](const RealImage& image) { return !image.problem.empty(); });
  const fs::path folder = run.project().dataFolder();
  const std::int64_t side = run.preset().detector.size;
  const auto count = static_cast<std::int64_t>(files.size());
  LabelledImages data{at::empty({count, side, side, 3}, at::kByte), {}, {}};
  std::vector<std::optional<Error>> problems(files.size());
  ProgressMeter meter(run.task(), Stage::Detector, Unit::Images, count);
  for (std::int64_t first = 0; first < count; first += readTogether) {
    const std::int64_t part = std::min(readTogether, count - first);
    parallelFor(static_cast<std::size_t>(part), 0, [&](std::size_t i) {
      const std::int64_t row = first + static_cast<std::int64_t>(i);
      try {
        const at::Tensor picture = readScanned(folder, files[static_cast<std::size_t>(row)]).unsqueeze(0);
        data.images[row].copy_(resizedCrop(picture, side, side)[0]);
      } catch (const Error& error) {
        if (!concernsOnePicture(error)) throw;
        problems[static_cast<std::size_t>(row)] = error;
      }
    });
    meter.advance(part);
  }
  keepRead(run, files, problems, data);
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

/// Once the detector is recorded, and not before: hours of training must survive whatever happens until then.
void forgetTraining(StageRun& run) {
  std::error_code ignored;
  fs::remove(checkpointFile(run), ignored);
}

/// A training that was begun on other data isn't gone on with.
TrainedClassifier train(StageRun& run, const LabelledImages& images) {
  const TaskContext context = asDetectorStage(run.task());
  try {
    return trainClassifier(images, trainOptions(run), context);
  } catch (const Error& error) {
    if (error.code() != "training.other-checkpoint") throw;
    run.task().warn(
        Error("detector.begun-anew", "The data changed since the detector's training began: it starts over."));
    forgetTraining(run);
    return trainClassifier(images, trainOptions(run), context);
  }
}

std::string trainDetector(StageRun& run) {
  const LabelledImages images = trainingImages(run);
  const at::AutoGradMode gradients(true);
  const TrainedClassifier trained = train(run, images);
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
  const fs::path folder = run.project().dataFolder();
  for (const RealImage& image : someRealImages(run)) {
    try {
      const at::Tensor pixels = readScanned(folder, image).unsqueeze(0);
      predicted.push_back(
          outputs.classes.at(static_cast<std::size_t>(detector.predict(pixels, 1).predicted.item<std::int64_t>())));
      intended.push_back(image.classIndex);
    } catch (const Error& error) {
      if (!concernsOnePicture(error)) throw;
      warnOfSkipped(run, error);
    }
  }
  if (intended.empty()) return {};
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
  requireFeatures(detector, file);
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
