// SPDX-License-Identifier: GPL-3.0-or-later
#include "detector_commands.h"

#include "base/error.h"
#include "base/output_file.h"
#include "base/texts.h"
#include "images/image_folder.h"
#include "labelled_folder.h"
#include "learning/training.h"
#include "models/classifiers/detector.h"
#include "models/classifiers/detector_card.h"
#include "models/classifiers/detector_check.h"
#include "tensors/devices.h"
#include "terminal/terminal_text.h"
#include "text/json_text.h"
#include "text/name_match.h"
#include "train_detector_command.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <limits>
#include <map>
#include <memory>
#include <optional>

namespace stillroom {
namespace {

namespace fs = std::filesystem;

struct DetectArguments {
  std::string folder, detector, out, device = "cpu";
  DetectorOverrides overrides;
  Dtype dtype = Dtype::F32;
  int threads = 0;
};

/// Which output stands for which class of the folder, and the other way round. Outputs without a folder come after it.
struct ClassMatch {
  std::vector<std::int64_t> outputOfClass, classOfOutput;
};

/// By name where the detector's list has all of the folder's names, by sorted order where it has none or no list.
std::vector<std::int64_t> outputsOf(const ImageFolder& folder, const DetectorCard& card, const TaskContext& task) {
  std::vector<std::int64_t> outputs, order;
  std::string unknown;
  for (const std::string& name : folder.classes) {
    if (const std::optional<std::size_t> found = findOneName(card.classes, name))
      outputs.push_back(static_cast<std::int64_t>(*found));
    else
      unknown = name;
    order.push_back(static_cast<std::int64_t>(order.size()));
  }
  if (unknown.empty()) return outputs;
  if (!outputs.empty()) {
    throw Error("detect.class",
                "The class folder “{0}” is not among the detector's classes. Give a folder with its classes only.",
                {unknown});
  }
  if (std::ssize(order) > card.spec.classes) {
    throw Error("detect.classes",
                "There are {0} class folders but the detector knows {1} classes. Give a folder that fits it.",
                {std::to_string(order.size()), std::to_string(card.spec.classes)});
  }
  if (!card.classes.empty())
    task.warn(Error("detect.by-order",
                    "The detector's class names are none of the folder's; classes were matched in sorted order."));
  return order;
}

ClassMatch matchClasses(const ImageFolder& folder, const DetectorCard& card, const TaskContext& task) {
  ClassMatch match{outputsOf(folder, card, task),
                   std::vector<std::int64_t>(static_cast<std::size_t>(card.spec.classes), -1)};
  for (std::size_t i = 0; i < match.outputOfClass.size(); ++i)
    match.classOfOutput[static_cast<std::size_t>(match.outputOfClass[i])] = static_cast<std::int64_t>(i);
  std::int64_t next = std::ssize(match.outputOfClass);
  for (std::int64_t& index : match.classOfOutput) {
    if (index < 0) index = next++;
  }
  return match;
}

/// Everything `detect` finds out, in the folder's class numbers; logits stay in the detector's order.
struct Detection {
  std::vector<std::string> files;
  std::vector<SkippedFile> skipped;
  at::Tensor intended, predicted, confidence, logits, features;
  std::vector<std::string> notFinite; ///< files that the detector said nothing of: predicted −1, confidence NaN
};

template <typename T>
std::vector<T> toVector(const at::Tensor& tensor) {
  const at::Tensor flat = tensor.contiguous();
  return {flat.const_data_ptr<T>(), flat.const_data_ptr<T>() + flat.numel()};
}

void warnOfNumbers(const Detection& detection, const TaskContext& task) {
  if (!detection.notFinite.empty())
    task.warn(
        Error("detect.not-finite",
              "What the detector says of these pictures is no number, so that they count as wrong: {0}. Check its "
              "weights.",
              {listText(detection.notFinite)}));
}

Detection detectFolder(const ImageFolder& folder, const Detector& detector, const ClassMatch& match,
                       const TaskContext& task) {
  constexpr std::size_t batch = 64;
  std::vector<at::Tensor> logits, features, predicted;
  std::vector<std::int64_t> intended, counts(folder.classes.size());
  Detection result;
  ProgressMeter meter(task, Stage::Detect, Unit::Images, static_cast<std::int64_t>(folder.files.size()));
  for (std::size_t i = 0; i < folder.files.size(); i += batch) {
    const std::size_t end = std::min(i + batch, folder.files.size());
    const FolderImages part =
        readFiles(folder, i, end, task, [&](const at::Tensor& image) { return detector.crop(image); });
    result.skipped.insert(result.skipped.end(), part.skipped.begin(), part.skipped.end());
    for (const std::size_t file : part.files) {
      result.files.push_back(folder.files[file].relativePath);
      intended.push_back(folder.files[file].classIndex);
      ++counts[static_cast<std::size_t>(intended.back())];
    }
    if (!part.images.empty()) {
      const DetectorOutput output = detector.predictCropped(at::cat(part.images));
      logits.push_back(output.logits);
      features.push_back(output.features);
      predicted.push_back(output.predicted);
    }
    meter.advance(static_cast<std::int64_t>(end - i));
  }
  requireReadable(folder.root, folder.classes, counts);
  const DetectorOutput all{at::cat(predicted), at::cat(logits), at::cat(features)};
  result.intended = at::tensor(intended, at::kLong);
  result.confidence = all.confidence(at::tensor(match.outputOfClass, at::kLong).index_select(0, result.intended));
  const at::Tensor known = all.logits.isfinite().all(1);
  result.predicted = at::tensor(match.classOfOutput, at::kLong).index_select(0, all.predicted).where(known, -1);
  result.confidence.masked_fill_(known.logical_not(), std::numeric_limits<float>::quiet_NaN());
  for (const std::int64_t i : toVector<std::int64_t>(known.logical_not().nonzero()))
    result.notFinite.push_back(result.files[static_cast<std::size_t>(i)]);
  result.logits = all.logits;
  result.features = all.features;
  return result;
}

/// Names in the folder's numbers: its classes, then the outputs that none of them has.
std::vector<std::string> namesOf(const ImageFolder& folder, const DetectorCard& card, const ClassMatch& match) {
  std::vector<std::string> names = folder.classes;
  for (std::size_t output = 0; output < match.classOfOutput.size(); ++output)
    if (match.classOfOutput[output] >= std::ssize(folder.classes))
      names.push_back(output < card.classes.size() ? card.classes[output] : "output " + std::to_string(output));
  return names;
}

/// What those classes are taken for that clearly look like another's output.
nlohmann::json looksLikeJson(const LabelCheck& check, const std::vector<std::string>& names) {
  nlohmann::json json = nlohmann::json::object();
  for (std::size_t i = 0; i < check.looksLike.size(); ++i)
    if (const auto output = static_cast<std::size_t>(check.looksLike[i]); output != i) json[names[i]] = names[output];
  return json;
}

/// Of the pictures whose numbers are finite, in the detector's outputs.
Calibration calibrationOf(const Detection& detection, const ClassMatch& match) {
  const at::Tensor known = detection.logits.isfinite().all(1);
  const at::Tensor labels = at::tensor(match.outputOfClass, at::kLong).index_select(0, detection.intended);
  const at::Tensor rows = known.nonzero().view({-1});
  return stillroom::calibrationOf({{}, detection.logits.index_select(0, rows), {}}, labels.index_select(0, rows));
}

nlohmann::json calibrationJson(const Calibration& calibration) {
  nlohmann::json bins = nlohmann::json::array();
  for (const ReliabilityBin& bin : calibration.bins)
    bins.push_back({{"from", bin.from},
                    {"to", bin.to},
                    {"images", bin.images},
                    {"confidence", bin.confidence},
                    {"accuracy", bin.accuracy}});
  return {{"images", calibration.images},
          {"accuracy", calibration.accuracy},
          {"confidence", calibration.confidence},
          {"ece", calibration.error},
          {"nll", calibration.loss},
          {"temperature", calibration.temperature},
          {"ece_scaled", calibration.scaledError},
          {"nll_scaled", calibration.scaledLoss},
          {"bins", std::move(bins)}};
}

void printCalibration(const Calibration& calibration) {
  printLine("confidence      images  accuracy");
  for (const ReliabilityBin& bin : calibration.bins)
    if (bin.images > 0)
      printLine("%s – %s  %8lld  %s", fixedText(bin.from, 3).c_str(), fixedText(bin.to, 3).c_str(),
                static_cast<long long>(bin.images), percentText(bin.accuracy, 2).c_str());
  printLine("ECE %s, NLL %s; at temperature %s: ECE %s, NLL %s", percentText(calibration.error, 2).c_str(),
            fixedText(calibration.loss, 4).c_str(), fixedText(calibration.temperature, 3).c_str(),
            percentText(calibration.scaledError, 2).c_str(), fixedText(calibration.scaledLoss, 4).c_str());
}

void saveDetection(const fs::path& file, const Detection& detection, const ImageFolder& folder) {
  saveSafetensors(file,
                  {{"labels", detection.intended},
                   {"predicted", detection.predicted},
                   {"confidence", detection.confidence},
                   {"logits", detection.logits},
                   {"features", detection.features}},
                  {{"files", jsonText(detection.files)}, {"classes", jsonText(folder.classes)}});
}

int detect(const DetectArguments& arguments, const CommandContext& context) {
  if (!arguments.out.empty()) requireOutputFile(arguments.out, ".safetensors", {arguments.folder, arguments.detector});
  if (arguments.threads > 0) at::set_num_threads(arguments.threads);
  const c10::Device device = deviceByName(arguments.device);
  if (const std::optional<Error> cost = costOf(arguments.dtype, device)) context.task.warn(*cost);
  const Detector detector =
      Detector::load(arguments.detector, arguments.overrides, device, Detector::typeOf(arguments.dtype));
  if (const std::optional<Error> choice = choiceOfWeights(detector.card())) context.task.warn(*choice);
  const ImageFolder folder = scanImageFolder(arguments.folder, context.task, Stage::Detect);
  const ClassMatch match = matchClasses(folder, detector.card(), context.task);
  const Detection detection = detectFolder(folder, detector, match, context.task);
  const LabelCheck check =
      checkLabels(detection.predicted, detection.intended, std::ssize(folder.classes), detector.card().spec.classes);
  const std::vector<std::string> names = namesOf(folder, detector.card(), match);
  for (const Error& warning : labelWarnings(check, names))
    context.task.warn(warning);
  warnOfNumbers(detection, context.task);
  if (!arguments.out.empty()) saveDetection(arguments.out, detection, folder);
  if (context.json) {
    printJson({{"files", detection.files},
               {"skipped", skippedJson(detection.skipped)},
               {"accuracy", check.accuracy()},
               {"looks_like", looksLikeJson(check, names)},
               {"predicted", toVector<std::int64_t>(detection.predicted)},
               {"confidence", toVector<float>(detection.confidence)},
               {"not_finite", detection.notFinite}});
  } else {
    printLine("%s (%s), %zu images: accuracy %s", arguments.detector.c_str(), detector.card().spec.architecture.c_str(),
              detection.files.size(), percentText(check.accuracy(), 2).c_str());
  }
  return 0;
}

int calibrateDetector(const DetectArguments& arguments, const CommandContext& context) {
  requireCardPlace(arguments.detector);
  requireOutputFile(cardFile(arguments.detector), ".json", {arguments.folder});
  if (arguments.threads > 0) at::set_num_threads(arguments.threads);
  const Detector detector = Detector::load(arguments.detector, arguments.overrides, deviceByName(arguments.device));
  if (const std::optional<Error> choice = choiceOfWeights(detector.card())) context.task.warn(*choice);
  const ImageFolder folder = scanImageFolder(arguments.folder, context.task, Stage::Detect);
  const ClassMatch match = matchClasses(folder, detector.card(), context.task);
  const Detection detection = detectFolder(folder, detector, match, context.task);
  warnOfNumbers(detection, context.task);
  DetectorCard card = detector.card();
  card.calibration = calibrationOf(detection, match);
  writeCardBeside(arguments.detector, card);
  if (context.json) {
    nlohmann::json document = calibrationJson(*card.calibration);
    document["card"] = cardFile(arguments.detector).string();
    document["skipped"] = skippedJson(detection.skipped);
    printJson(document);
  } else {
    printLine("%s, %zu images: accuracy %s", arguments.detector.c_str(), detection.files.size(),
              percentText(card.calibration->accuracy, 2).c_str());
    printCalibration(*card.calibration);
  }
  return 0;
}

/// What says how a detector takes pictures, for every command that loads one from a file.
void addOverrides(CLI::App& command, const std::shared_ptr<DetectArguments>& arguments) {
  command
      .add_option_function<std::string>(
          "--arch", [arguments](const std::string& text) { arguments->overrides.architecture = text; },
          "Network, instead of the one recognised:\n" + tableText(knownClassifiers()))
      ->check(CLI::IsMember(classifierNames()));
  const auto triple = [&](const std::string& name, std::optional<std::array<double, 3>> DetectorOverrides::*field) {
    const auto set = checked(name, [arguments, name, field](const std::string& text) {
      arguments->overrides.*field = parseTriple(name, text);
    });
    command.add_option_function<std::string>("--" + name, set,
                                             "Three numbers with commas between, of pixels in 0 to 1");
  };
  triple("mean", &DetectorOverrides::mean);
  triple("std", &DetectorOverrides::deviation);
  command
      .add_option_function<std::int64_t>(
          "--size", [arguments](std::int64_t size) { arguments->overrides.size = size; }, "Side of the input in pixels")
      ->check(CLI::Range(8, 4096));
  command
      .add_option_function<std::int64_t>(
          "--resize", [arguments](std::int64_t side) { arguments->overrides.resize = side; },
          "Short side in pixels before the centre is cropped; 0: both sides to the input's")
      ->check(CLI::Range(0, 8192));
  command
      .add_option_function<std::string>(
          "--interpolation",
          [arguments](const std::string& name) {
            arguments->overrides.interpolation = name == "bicubic" ? ResizeFilter::Bicubic : ResizeFilter::Bilinear;
          },
          "bilinear or bicubic, as PIL resizes")
      ->check(CLI::IsMember({"bilinear", "bicubic"}));
  const auto classes =
      checked("classes", [arguments](const std::string& text) { arguments->overrides.classes = readClassMap(text); });
  command.add_option_function<std::string>(
      "--classes", classes,
      "The only classes it may choose from: names or NAME=OUTPUT with commas between, or a JSON file of names or of "
      "outputs by name");
  command.add_option("--threads", arguments->threads, "CPU threads")->check(CLI::Range(1, 1024));
  addDevice(command, arguments->device);
}

void addDetect(CLI::App& app, CommandContext& context) {
  const auto arguments = std::make_shared<DetectArguments>();
  CLI::App* command = addCommand(app, context, "detect", "Let a detector judge a folder of images",
                                 [arguments, &context] { return detect(*arguments, context); });
  command->add_option("FOLDER", arguments->folder, "Class folders of images")->required();
  command
      ->add_option("--detector", arguments->detector,
                   "A safetensors, PyTorch or TorchScript file, whatever its name ends in")
      ->required();
  command->add_option("--out", arguments->out, "labels, predicted, confidence, logits and features as safetensors");
  const auto setDtype = checked(
      "dtype", [arguments](const std::string& text) { arguments->dtype = dtypeFromName(text, Detector::dtypes); });
  command->add_option_function<std::string>(
      "--dtype", setDtype,
      "f32 (also auto), or bf16: an approximation, quick where the processor or the GPU has it (f32)");
  addOverrides(*command, arguments);
}

void addCalibrate(CLI::App& app, CommandContext& context) {
  const auto arguments = std::make_shared<DetectArguments>();
  CLI::App* command = addCommand(app, context, "calibrate", "Find out what a detector's confidence is worth",
                                 [arguments, &context] { return calibrateDetector(*arguments, context); });
  command->add_option("FOLDER", arguments->folder, "Class folders of real images it wasn't trained on")->required();
  command
      ->add_option(
          "--detector", arguments->detector,
          "Its file; the result goes into the model card beside it, FILE.json, which projects made with it take")
      ->required();
  addOverrides(*command, arguments);
}

} // namespace

void addDetectorCommands(CLI::App& app, CommandContext& context) {
  addTrainDetector(app, context);
  addDetect(app, context);
  addCalibrate(app, context);
}

} // namespace stillroom
