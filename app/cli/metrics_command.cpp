// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics_command.h"

#include "analysis/coreset.h"
#include "analysis/metrics/metrics.h"
#include "base/error.h"
#include "base/sha256.h"
#include "base/texts.h"
#include "labelled_folder.h"
#include "models/classifiers/detector.h"
#include "models/features/feature_weights.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <optional>

namespace stillroom {
namespace {

namespace fs = std::filesystem;

struct MetricsArguments {
  std::string real, synthetic, features, weights, detector;
  MetricsOptions options;
  int threads = 0;
};

/// Turns pictures into features: two steps, so that pictures of mixed sizes go through the network together.
struct FeatureMaker {
  std::string name; ///< the network and a hash of its weights: part of each figure's recipe
  std::function<at::Tensor(const at::Tensor&)> prepare;  ///< [1, H, W, 3] u8 → one row
  std::function<at::Tensor(const at::Tensor&)> features; ///< rows → [N, D]
};

FeatureMaker detectorFeatures(const std::string& file) {
  const auto detector = std::make_shared<Detector>(Detector::load(file));
  return {"detector " + detector->card().spec.architecture + " " + sha256HexOfFile(file),
          [detector](const at::Tensor& image) { return detector->crop(image); },
          [detector](const at::Tensor& images) { return detector->predictCropped(images).features; }};
}

FeatureMaker networkFeatures(const KnownFeatureNetwork& known, const std::string& given) {
  const fs::path file = findFeatureWeights(known, given);
  const std::shared_ptr<const FeatureNetwork> network = loadFeatureNetwork(known, file);
  return {std::string(known.name) + " " + sha256HexOfFile(file),
          [network](const at::Tensor& image) { return network->prepared(image); },
          [network](const at::Tensor& pictures) { return network->features(pictures); }};
}

FeatureMaker makerOf(const MetricsArguments& arguments) {
  if (!arguments.detector.empty() && (arguments.features.empty() || arguments.features == "detector"))
    return detectorFeatures(arguments.detector);
  if (arguments.features == "detector")
    throw Error("metrics.detector", "Features of a detector need one. Name it with --detector.");
  return networkFeatures(featureNetworkByName(arguments.features.empty() ? "inception" : arguments.features),
                         arguments.weights);
}

at::Tensor folderFeatures(const fs::path& path, const FeatureMaker& maker, const TaskContext& task,
                          std::vector<SkippedFile>& skipped) {
  const c10::InferenceMode inference;
  constexpr std::size_t together = 32;
  const ImageFolder folder = scanImageFolder(path, task, Stage::Features);
  std::vector<at::Tensor> features;
  std::vector<std::int64_t> counts(folder.classes.size());
  ProgressMeter meter(task, Stage::Features, Unit::Images, static_cast<std::int64_t>(folder.files.size()));
  for (std::size_t first = 0; first < folder.files.size(); first += together) {
    const std::size_t end = std::min(first + together, folder.files.size());
    const FolderImages part = readFiles(folder, first, end, task, maker.prepare);
    skipped.insert(skipped.end(), part.skipped.begin(), part.skipped.end());
    for (const std::size_t file : part.files)
      ++counts[static_cast<std::size_t>(folder.files[file].classIndex)];
    if (!part.images.empty()) features.push_back(maker.features(at::cat(part.images)));
    meter.advance(static_cast<std::int64_t>(end - first));
  }
  requireReadable(folder.root, folder.classes, counts);
  return at::cat(features).clone();
}

nlohmann::json metricsJson(const Metrics& metrics, const std::string& features,
                           const std::vector<SkippedFile>& skipped) {
  return {{"fid", metrics.fid},
          {"fid_floor", metrics.fidFloor},
          {"kid", metrics.kid.value},
          {"kid_deviation", metrics.kid.deviation},
          {"kid_subset", metrics.kid.subsetSize},
          {"precision", metrics.manifold.precision},
          {"recall", metrics.manifold.recall},
          {"density", metrics.manifold.density},
          {"coverage", metrics.manifold.coverage},
          {"nearest_k", metrics.nearest},
          {"n_real", metrics.real},
          {"n_synthetic", metrics.synthetic},
          {"dimension", metrics.dimension},
          {"features", features},
          {"skipped", skippedJson(skipped)}};
}

void printMetrics(const Metrics& metrics, const std::string& features) {
  std::printf("%lld synthetic against %lld real images, %lld features (%s)\n",
              static_cast<long long>(metrics.synthetic), static_cast<long long>(metrics.real),
              static_cast<long long>(metrics.dimension), features.c_str());
  std::printf("FID        %s (as many random real images have %s)\n", fixedText(metrics.fid, 4).c_str(),
              std::isnan(metrics.fidFloor) ? "none: there are too few" : fixedText(metrics.fidFloor, 4).c_str());
  std::printf("KID        %s ± %s over subsets of %lld\n", fixedText(metrics.kid.value, 6).c_str(),
              fixedText(metrics.kid.deviation, 6).c_str(), static_cast<long long>(metrics.kid.subsetSize));
  const std::pair<const char*, double> shares[] = {{"precision", metrics.manifold.precision},
                                                   {"recall", metrics.manifold.recall},
                                                   {"density", metrics.manifold.density},
                                                   {"coverage", metrics.manifold.coverage}};
  for (const auto& [name, value] : shares)
    std::printf("%-10s %s (k = %lld)\n", name, fixedText(value, 4).c_str(), static_cast<long long>(metrics.nearest));
}

int metrics(const MetricsArguments& arguments, const CommandContext& context) {
  if (arguments.threads > 0) at::set_num_threads(arguments.threads);
  arguments.options.check();
  std::optional<FeatureMaker> maker;
  std::vector<SkippedFile> skipped;
  const auto featuresOf = [&](const std::string& path) {
    if (!fs::is_directory(path)) return SafetensorsFile(path).tensor("features");
    if (!maker) maker = makerOf(arguments);
    return folderFeatures(path, *maker, context.task, skipped);
  };
  const at::Tensor real = featuresOf(arguments.real), synthetic = featuresOf(arguments.synthetic);
  const Metrics measured = measure(real, synthetic, arguments.options, context.task);
  const std::string name = maker ? maker->name : "file";
  if (context.json)
    printJson(metricsJson(measured, name, skipped));
  else
    printMetrics(measured, name);
  return 0;
}

struct CoresetArguments {
  std::string features, method;
  std::int64_t count = 10;
  std::uint64_t seed = 0;
};

int coreset(const CoresetArguments& arguments, const CommandContext& context) {
  const SafetensorsFile file(arguments.features);
  const std::vector<std::vector<std::int64_t>> chosen =
      chooseCoreset(file.tensor("features"), file.tensor("labels", {-1}, at::kLong), coresetMethod(arguments.method),
                    arguments.count, arguments.seed);
  if (context.json) {
    printJson({{"indices", chosen}});
    return 0;
  }
  for (std::size_t label = 0; label < chosen.size(); ++label)
    std::printf("%zu: %s\n", label,
                listText(chosen[label], [](std::int64_t row) { return std::to_string(row); }).c_str());
  return 0;
}

void addMetrics(CLI::App& app, CommandContext& context) {
  const auto arguments = std::make_shared<MetricsArguments>();
  CLI::App* command = addCommand(app, context, "metrics", "FID, KID, precision, recall, density and coverage of a set",
                                 [arguments, &context] { return metrics(*arguments, context); });
  command->add_option("--real", arguments->real, "Real images: class folders, or a safetensors file of features")
      ->required();
  command->add_option("--synthetic", arguments->synthetic, "The set, likewise")->required();
  command->add_option("--nearest-k", arguments->options.nearest, "Neighbour that a ball reaches to (5)");
  command->add_option("--features", arguments->features,
                      "detector, or a network (inception):\n" + tableText(knownFeatureNetworks()));
  command->add_option("--weights", arguments->weights, "That network's weights, where they aren't found");
  command->add_option("--detector", arguments->detector, "The detector whose features are compared");
  command->add_option("--threads", arguments->threads, "CPU threads")->check(CLI::Range(1, 1024));
}

void addCoreset(CLI::App& app, CommandContext& context) {
  const auto arguments = std::make_shared<CoresetArguments>();
  CLI::App* command = addCommand(app, context, "coreset", "Choose real images that stand for their class",
                                 [arguments, &context] { return coreset(*arguments, context); });
  command->add_option("--features", arguments->features, "A safetensors file of features and labels")->required();
  command->add_option("--method", arguments->method, "How:\n" + tableText(coresetMethods()))
      ->required()
      ->check(knownTo(coresetMethod));
  command->add_option("--ipc", arguments->count, "Images per class (10)");
  command->add_option("--seed", arguments->seed, "Of random (0)")->check(wholeNumber());
}

} // namespace

void addMetricsCommands(CLI::App& app, CommandContext& context) {
  addMetrics(app, context);
  addCoreset(app, context);
}

} // namespace stillroom
