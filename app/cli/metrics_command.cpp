// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics_command.h"

#include "analysis/metrics/class_metrics.h"
#include "analysis/metrics/metrics.h"
#include "base/error.h"
#include "base/files.h"
#include "base/texts.h"
#include "label_reports.h"
#include "labelled_folder.h"
#include "models/features/feature_network.h"
#include "pipeline/labelled_set.h"
#include "pipeline/memorisation.h"
#include "pipeline/paper_figures.h"
#include "pipeline/set_features.h"
#include "terminal/terminal_text.h"
#include "text/json_text.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <memory>
#include <optional>
#include <utility>

namespace stillroom {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

struct MetricsArguments {
  std::string real, synthetic, val, into;
  FeatureSource features;
  MetricsOptions options;
  std::vector<std::string> judges;
  bool classwise = false, nearest = false;
  int threads = 0;
};

/// One side of a comparison.
struct ReadFeatures {
  at::Tensor features;
  at::Tensor labels; ///< [n] i64 in the order of `classes`; undefined where a file has none
  std::vector<std::string> classes;
};

struct BothSides {
  ReadFeatures real, synthetic;
  std::string recipe = "file"; ///< where features come from
  std::vector<SkippedFile> skipped;
};

ReadFeatures fromFile(const fs::path& path) {
  const SafetensorsFile file(path);
  ReadFeatures read{file.tensor("features"), {}, {}};
  if (!file.contains("labels")) return read;
  read.labels = file.tensor("labels", {-1}, at::kLong);
  const std::int64_t classes = read.labels.numel() > 0 ? read.labels.max().item<std::int64_t>() + 1 : 0;
  for (std::int64_t i = 0; i < classes; ++i)
    read.classes.push_back(std::to_string(i));
  return read;
}

ReadFeatures fromSet(const std::string& set, const FeatureMaker& maker, BothSides& both, const TaskContext& task) {
  const LabelledFiles files = filesOfPlace(set, task);
  const SetFeatures made = featuresOf(files, maker, task);
  both.skipped.insert(both.skipped.end(), made.skipped.begin(), made.skipped.end());
  std::vector<std::int64_t> labels;
  for (const std::size_t row : made.rows)
    labels.push_back(files.files[row].label);
  return {made.features, at::tensor(labels, at::kLong), files.classes};
}

BothSides readBoth(const MetricsArguments& arguments, const TaskContext& task) {
  BothSides both;
  std::optional<FeatureMaker> maker;
  const auto read = [&](const std::string& path) {
    if (fs::is_regular_file(path)) return fromFile(path);
    if (!maker) maker = featureMaker(arguments.features.forSet(arguments.synthetic));
    return fromSet(path, *maker, both, task);
  };
  both.real = read(arguments.real);
  both.synthetic = read(arguments.synthetic);
  if (maker) both.recipe = maker->name;
  return both;
}

/// The synthetic labels in the real classes' order: by name, by order where none of the names is known.
at::Tensor labelsAsReal(const BothSides& both) {
  std::vector<std::int64_t> places;
  for (const std::string& name : both.synthetic.classes) {
    const auto found = std::ranges::find(both.real.classes, name);
    if (found != both.real.classes.end()) places.push_back(found - both.real.classes.begin());
  }
  if (places.empty() && both.synthetic.classes.size() == both.real.classes.size()) return both.synthetic.labels;
  if (places.size() != both.synthetic.classes.size())
    throw Error("metrics.class", "The set has classes that the real images lack, so that it can't be measured class by "
                                 "class. Give real images with the same class folders.");
  return at::tensor(places, at::kLong).index_select(0, both.synthetic.labels);
}

std::vector<ClassMetrics> classwise(const MetricsArguments& arguments, const BothSides& both, const TaskContext& task) {
  if (!both.real.labels.defined() || !both.synthetic.labels.defined())
    throw Error("metrics.unlabelled",
                "To be measured class by class, files of features need labels. Make them with detect --out.");
  return measureByClass(both.real.features, both.real.labels, both.synthetic.features, labelsAsReal(both),
                        std::ssize(both.real.classes), arguments.options, task);
}

// --- JSON

json figuresJson(const Metrics& metrics) {
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
          {"dimension", metrics.dimension}};
}

json classesJson(const std::vector<ClassMetrics>& classes, const std::vector<std::string>& names) {
  json list = json::array();
  for (const ClassMetrics& one : classes) {
    json entry = one.metrics ? figuresJson(*one.metrics) : json{{"n_real", one.real}, {"n_synthetic", one.synthetic}};
    entry["class"] = names[static_cast<std::size_t>(one.label)];
    entry["problem"] = one.problem.empty() ? json() : json(one.problem);
    list.push_back(std::move(entry));
  }
  return list;
}

json nearestJson(const Memorisation& found) {
  json pictures = json::array();
  for (std::size_t i = 0; i < found.pictures.size(); ++i) {
    json entry{{"file", found.pictures[i]}, {"class", found.classes[i]}};
    for (const NearestIn& in : found.spaces)
      entry[in.place][in.space] = {{"file", in.nearest[i].file},
                                   {"distance", in.nearest[i].distance},
                                   {"closeness", name(in.nearest[i].closeness)}};
    pictures.push_back(std::move(entry));
  }
  json thresholds = json::object(), copies = json::array();
  for (const NearestIn& in : found.spaces) {
    thresholds[in.place][in.space] = in.nearBelow ? json(*in.nearBelow) : json();
    for (std::size_t i = 0; i < in.nearest.size(); ++i)
      if (in.nearest[i].closeness != Closeness::Far)
        copies.push_back({{"file", found.pictures[i]},
                          {"real", in.nearest[i].file},
                          {"place", in.place},
                          {"space", in.space},
                          {"closeness", name(in.nearest[i].closeness)}});
  }
  return {{"side", found.side},
          {"features", found.features},
          {"near_below", thresholds},
          {"copies", copies},
          {"pictures", pictures}};
}

// --- text

void printFigures(const Metrics& metrics, const std::string& features) {
  printLine("%lld synthetic against %lld real images, %lld features (%s)", static_cast<long long>(metrics.synthetic),
            static_cast<long long>(metrics.real), static_cast<long long>(metrics.dimension), features.c_str());
  printLine("FID        %s (as many random real images have %s)", fixedText(metrics.fid, 4).c_str(),
            std::isnan(metrics.fidFloor) ? "none: there are too few" : fixedText(metrics.fidFloor, 4).c_str());
  printLine("KID        %s ± %s over subsets of %lld", fixedText(metrics.kid.value, 6).c_str(),
            fixedText(metrics.kid.deviation, 6).c_str(), static_cast<long long>(metrics.kid.subsetSize));
  const std::pair<const char*, double> shares[] = {{"precision", metrics.manifold.precision},
                                                   {"recall", metrics.manifold.recall},
                                                   {"density", metrics.manifold.density},
                                                   {"coverage", metrics.manifold.coverage}};
  for (const auto& [share, value] : shares)
    printLine("%-10s %s (k = %lld)", share, fixedText(value, 4).c_str(), static_cast<long long>(metrics.nearest));
}

void printClasses(const std::vector<ClassMetrics>& classes, const std::vector<std::string>& names) {
  for (const ClassMetrics& one : classes) {
    const std::string& label = names[static_cast<std::size_t>(one.label)];
    if (!one.metrics) {
      printLine("  %-12s %s", label.c_str(), one.problem.c_str());
      continue;
    }
    const Metrics& of = *one.metrics;
    printLine("  %-12s n %lld  FID %s (floor %s)  KID %s  precision %s  recall %s  density %s  coverage %s",
              label.c_str(), static_cast<long long>(of.synthetic), fixedText(of.fid, 3).c_str(),
              std::isnan(of.fidFloor) ? "none" : fixedText(of.fidFloor, 3).c_str(), fixedText(of.kid.value, 5).c_str(),
              fixedText(of.manifold.precision, 3).c_str(), fixedText(of.manifold.recall, 3).c_str(),
              fixedText(of.manifold.density, 3).c_str(), fixedText(of.manifold.coverage, 3).c_str());
  }
}

void printNearest(const Memorisation& found) {
  for (const NearestIn& in : found.spaces) {
    for (std::size_t i = 0; i < in.nearest.size(); ++i)
      if (in.nearest[i].closeness != Closeness::Far)
        printLine("%s copy in %s: %s of %s in %s, %s apart", name(in.nearest[i].closeness), in.space.c_str(),
                  found.pictures[i].c_str(), in.nearest[i].file.c_str(), in.place.c_str(),
                  fixedText(in.nearest[i].distance, 3).c_str());
    const auto count = [&](Closeness closeness) {
      return static_cast<long long>(std::ranges::count(in.nearest, closeness, &NearestReal::closeness));
    };
    printLine("%s, %s: %lld exact and %lld near copies among %zu pictures%s", in.place.c_str(), in.space.c_str(),
              count(Closeness::Exact), count(Closeness::Near), in.nearest.size(),
              in.nearBelow ? (", near is below " + fixedText(*in.nearBelow, 3)).c_str()
                           : "; too few real images to say what is near");
  }
}

/// The document as `tables` finds it.
void keep(const MetricsArguments& arguments, const BothSides& both, json document) {
  const at::Tensor& labels = both.synthetic.labels;
  document["set"] = nameOfSet(arguments.synthetic);
  document["data_set"] = dataSetOf(both.real.classes);
  document["ipc"] = labels.defined() ? at::bincount(labels).max().item<std::int64_t>() : 0;
  std::string file = document["set"].get<std::string>() + "-" + both.recipe.substr(0, both.recipe.find(' '));
  std::ranges::replace(file, '/', '_');
  fs::create_directories(arguments.into);
  writeFileAtomically(fs::path(arguments.into) / (file + ".metrics.json"), jsonText(document));
}

int metrics(const MetricsArguments& arguments, const CommandContext& context) {
  if (arguments.threads > 0) at::set_num_threads(arguments.threads);
  arguments.options.check();
  const BothSides both = readBoth(arguments, context.task);
  const Metrics measured = measure(both.real.features, both.synthetic.features, arguments.options, context.task);
  json document = figuresJson(measured);
  document["features"] = both.recipe;
  document["skipped"] = skippedJson(both.skipped);
  if (!context.json) printFigures(measured, both.recipe);
  if (arguments.classwise) {
    const std::vector<ClassMetrics> classes = classwise(arguments, both, context.task);
    document["classes"] = classesJson(classes, both.real.classes);
    if (!context.json) printClasses(classes, both.real.classes);
  }
  if (!arguments.judges.empty()) {
    const std::vector<LabelShares> shares = allLabelShares(arguments.synthetic, arguments.judges, context.task);
    document["label_consistency"] = sharesJson(shares);
    if (!context.json) printShares(shares);
  }
  if (arguments.nearest) {
    const Memorisation found =
        memorisation({arguments.synthetic, arguments.real, arguments.val, arguments.features}, context.task);
    document["nearest"] = nearestJson(found);
    if (!context.json) printNearest(found);
  }
  if (!arguments.into.empty()) keep(arguments, both, document);
  if (context.json) printJson(document);
  return 0;
}

} // namespace

void addMetricsCommand(CLI::App& app, CommandContext& context) {
  const auto arguments = std::make_shared<MetricsArguments>();
  CLI::App* command = addCommand(app, context, "metrics", "FID, KID, precision, recall, density and coverage of a set",
                                 [arguments, &context] { return metrics(*arguments, context); });
  command
      ->add_option("--real", arguments->real,
                   "Real images: class folders, a project's set (DIR:full), or a safetensors file of features")
      ->required();
  command->add_option("--synthetic", arguments->synthetic, "The set, likewise")->required();
  command->add_option("--nearest-k", arguments->options.nearest, "Neighbour that a ball reaches to (5)");
  command->add_option("--features", arguments->features.network,
                      "detector, or a network (inception):\n" + tableText(knownFeatureNetworks()));
  command->add_option("--weights", arguments->features.weights, "That network's weights, where they aren't found");
  command->add_option("--detector", arguments->features.detector, "The detector whose features are compared");
  command->add_flag("--classwise", arguments->classwise, "Each class by itself as well");
  command->add_option("--judge", arguments->judges,
                      "Detectors that say which pictures show their class, beside the one that chose them");
  command->add_flag("--nearest", arguments->nearest,
                    "The nearest real picture of each, in pixels and in features; lists exact and near copies");
  command->add_option("--val", arguments->val, "More real images that --nearest looks among")->needs("--nearest");
  command->add_option("--into", arguments->into, "Keep the figures in this folder, for tables");
  command->add_option("--threads", arguments->threads, "CPU threads")->check(CLI::Range(1, 1024));
}

} // namespace stillroom
