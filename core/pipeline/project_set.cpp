// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/project_set.h"

#include "analysis/coreset.h"
#include "base/error.h"
#include "base/texts.h"
#include "models/classifiers/detector.h"
#include "project/catalogue.h"
#include "project/chosen_images.h"
#include "project/detector_record.h"
#include "project/layout.h"
#include "project/one_moment.h"
#include "project/preset.h"
#include "project/project.h"
#include "tensors/torch_errors.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <system_error>

namespace stillroom {
namespace {

namespace fs = std::filesystem;

constexpr std::array table{
    ProjectSet{"refined", Phrase("The chosen image of every sample")},
    ProjectSet{"baseline", Phrase("The first image of every sample")},
    ProjectSet{"conf", Phrase("What confidence alone would choose")},
    ProjectSet{"sim", Phrase("What similarity alone would choose")},
    ProjectSet{"conf+sim", Phrase("What the rule chooses, no person's choice among it")},
    ProjectSet{"random", Phrase("Random real images")},
    ProjectSet{"first", Phrase("The first real images")},
    ProjectSet{"kcenter", Phrase("Real images by K-Center")},
    ProjectSet{"herding", Phrase("Real images by herding")},
    ProjectSet{"full", Phrase("All real images")},
};

bool isCoreset(std::string_view name) {
  return std::ranges::find(coresetMethods(), name, &CoresetMethod::name) != coresetMethods().end();
}

std::vector<std::string> classFoldersOf(const std::vector<ClassInfo>& classes) {
  std::vector<std::string> names;
  for (const ClassInfo& info : classes)
    names.push_back(info.folder);
  return names;
}

// --- synthetic images

std::optional<double> numberIn(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// "k=2,beta=0.7": what the rule alone chooses with these; nothing for other names.
std::optional<SelectionSettings> settingsIn(std::string_view name) {
  constexpr std::string_view first = "k=", second = ",beta=";
  const std::size_t middle = name.find(second);
  if (!name.starts_with(first) || middle == std::string_view::npos) return std::nullopt;
  const std::optional<double> k = numberIn(name.substr(first.size(), middle - first.size())),
                              beta = numberIn(name.substr(middle + second.size()));
  if (!k || !beta || *k != std::floor(*k) || std::abs(*k) > 1000) return std::nullopt;
  const SelectionSettings settings{.k = static_cast<int>(*k), .beta = static_cast<float>(*beta)};
  settings.check();
  return settings;
}

Strategy strategyOf(std::string_view name) {
  if (name == "conf") return Strategy::Confidence;
  if (name == "sim") return Strategy::Similarity;
  return name == "baseline" ? Strategy::Baseline : Strategy::ConfidenceAndSimilarity;
}

SelectionResult selectionOf(const ProjectContents& contents, std::string_view name) {
  if (name == "refined") return currentSelection(contents);
  SelectionSettings settings = contents.settings;
  settings.strategy = strategyOf(name);
  if (const std::optional<SelectionSettings> given = settingsIn(name)) {
    settings.k = given->k;
    settings.beta = given->beta;
  }
  return Selector(contents.selection).select(settings, Overrides(contents.selection->sampleCount(), noOverride));
}

void requireSettled(const ProjectContents& contents, const SelectionResult& selection, std::string_view name) {
  std::vector<std::size_t> pending;
  for (std::size_t s = 0; s < selection.samples.size(); ++s)
    if (selection.samples[s].status == SampleStatus::Pending) pending.push_back(s);
  if (!pending.empty())
    throw Error("set.pending",
                "The set {0} isn't settled: these samples still wait for candidates: {1}. Run the project first.",
                {std::string(name), listText(pending, [&](std::size_t s) { return sampleName(contents, s); })});
}

LabelledFiles chosenFiles(const Project& project, std::string_view name, const TaskContext& context) {
  const std::shared_ptr<const ProjectContents> contents = project.contents();
  requireAllSamples(*contents);
  const SelectionResult selection = selectionOf(*contents, name);
  requireSettled(*contents, selection, name);
  LabelledFiles set{contents->folder, classFoldersOf(contents->classes), {}};
  std::vector<std::size_t> failed;
  for (std::size_t s = 0; s < selection.samples.size(); ++s) {
    const std::string& hash = imageOfChoice(*contents, s, selection.samples[s].chosen);
    if (hash.empty()) {
      failed.push_back(s);
      continue;
    }
    set.files.push_back({imagePath(hash), contents->selection->classIndex[s], hash, {}});
  }
  if (!failed.empty())
    context.warn(Error("set.failed", "The set {0} lacks samples whose image failed: {1}.",
                       {std::string(name), listText(failed, [&](std::size_t s) { return sampleName(*contents, s); })}));
  return set;
}

// --- real images

LabelledFiles realFiles(const Project& project) {
  const fs::path data = project.dataFolder();
  return atOneMoment(project, [&](const Catalogue& catalogue) {
    LabelledFiles set{data, classFoldersOf(catalogue.classesUncounted()), {}};
    for (const RealImage& image : catalogue.realImages())
      if (image.problem.empty()) set.files.push_back({image.path, image.classIndex, image.sha256, {}});
    return set;
  });
}

Detector detectorOf(const Project& project) {
  const std::optional<DetectorRecord> record =
      atOneMoment(project, [](const Catalogue& catalogue) { return detectorRecord(catalogue); });
  if (!record) throw Error("project.no-detector", "The detector isn't ready yet. Run the detector stage first.");
  return Detector::load(project.folder() / record->file);
}

/// [N, D] f32: what enters the detector's last layer. What can't be read leaves the set.
at::Tensor detectorFeatures(const Project& project, LabelledFiles& set, const TaskContext& context) {
  const Detector detector = detectorOf(project);
  std::vector<at::Tensor> pictures(set.files.size());
  const ReadPictures read = readPictures(
      set, context, [&](std::size_t i, const at::Tensor& picture) { pictures[i] = detector.crop(picture); });
  LabelledFiles readable{set.root, set.classes, {}};
  std::vector<at::Tensor> used;
  for (const std::size_t i : read.files) {
    readable.files.push_back(set.files[i]);
    used.push_back(std::move(pictures[i]));
  }
  set = std::move(readable);
  return detector.predictCropped(at::cat(used)).features;
}

LabelledFiles coresetFiles(const Project& project, std::string_view name, const TaskContext& context) {
  LabelledFiles all = realFiles(project);
  const bool byFeatures = name == "kcenter" || name == "herding";
  const at::Tensor features =
      byFeatures ? detectorFeatures(project, all, context) : at::zeros({std::ssize(all.files), 1}, at::kFloat);
  std::vector<std::int64_t> labels;
  for (const LabelledFiles::File& file : all.files)
    labels.push_back(file.label);
  const Preset::Distill& distill = project.preset().distill;
  LabelledFiles set{all.root, all.classes, {}};
  for (const std::vector<std::int64_t>& rows :
       chooseCoreset(features, at::tensor(labels, at::kLong), coresetMethod(name), distill.imagesPerClass,
                     static_cast<std::uint64_t>(distill.seed)))
    for (const std::int64_t row : rows)
      set.files.push_back(all.files[static_cast<std::size_t>(row)]);
  return set;
}

} // namespace

std::span<const ProjectSet> projectSets() {
  return table;
}

LabelledFiles filesOfSet(const Project& project, std::string_view name, const TaskContext& context) {
  if (std::ranges::find(table, name, &ProjectSet::name) == table.end() && !settingsIn(name))
    throw Error("set.unknown", "A project has no set called {0}. Choose one of: {1}, or k=K,beta=B.",
                {std::string(name), listText(table, &ProjectSet::name)});
  return translated([&] {
    if (name == "full") return realFiles(project);
    return isCoreset(name) ? coresetFiles(project, name, context) : chosenFiles(project, name, context);
  });
}

std::string settingsSetName(int k, float beta) {
  return "k=" + std::to_string(k) + ",beta=" + shortestText(beta);
}

} // namespace stillroom
