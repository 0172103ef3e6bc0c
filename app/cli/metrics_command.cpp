// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics_command.h"

#include "analysis/coreset.h"
#include "analysis/metrics/metrics.h"
#include "base/texts.h"
#include "labelled_folder.h"
#include "models/features/feature_network.h"
#include "pipeline/labelled_set.h"
#include "pipeline/set_features.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>

namespace stillroom {
namespace {

namespace fs = std::filesystem;

struct MetricsArguments {
  std::string real, synthetic;
  FeatureSource features;
  MetricsOptions options;
  int threads = 0;
};

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
  const auto read = [&](const std::string& path) {
    if (!fs::is_directory(path)) return SafetensorsFile(path).tensor("features");
    if (!maker) maker = featureMaker(arguments.features);
    SetFeatures made = featuresOf(filesOfPlace(path, context.task), *maker, context.task);
    skipped.insert(skipped.end(), made.skipped.begin(), made.skipped.end());
    return made.features;
  };
  const at::Tensor real = read(arguments.real), synthetic = read(arguments.synthetic);
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
  command->add_option("--features", arguments->features.network,
                      "detector, or a network (inception):\n" + tableText(knownFeatureNetworks()));
  command->add_option("--weights", arguments->features.weights, "That network's weights, where they aren't found");
  command->add_option("--detector", arguments->features.detector, "The detector whose features are compared");
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
