// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/project_set.h"

#include "analysis/coreset.h"
#include "base/error.h"
#include "base/texts.h"
#include "models/classifiers/detector.h"
#include "pipeline/project_tensors.h"
#include "project/catalogue.h"
#include "project/chosen_images.h"
#include "project/detector_record.h"
#include "project/preset.h"
#include "project/project.h"
#include "tensors/torch_errors.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <optional>

namespace stillroom {
namespace {

namespace fs = std::filesystem;

constexpr std::array table{
    ProjectSet{"refined", Phrase("The chosen image of every sample")},
    ProjectSet{"baseline", Phrase("The first image of every sample")},
    ProjectSet{"conf", Phrase("What confidence alone would choose")},
    ProjectSet{"sim", Phrase("What similarity alone would choose")},
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

void requireSamples(const ProjectContents& contents) {
  const std::size_t wanted = contents.classes.size() * static_cast<std::size_t>(contents.imagesPerClass);
  if (contents.selection->sampleCount() != wanted)
    throw Error("export.incomplete",
                "{0} of {1} samples have an image and a prediction so far. Run the project to the end first.",
                {std::to_string(contents.selection->sampleCount()), std::to_string(wanted)});
}

SelectionResult selectionOf(const ProjectContents& contents, std::string_view name) {
  if (name == "refined") return currentSelection(contents);
  SelectionSettings settings = contents.settings;
  settings.strategy = name == "conf" ? Strategy::Confidence : name == "sim" ? Strategy::Similarity : Strategy::Baseline;
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
  requireSamples(*contents);
  const SelectionResult selection = selectionOf(*contents, name);
  requireSettled(*contents, selection, name);
  LabelledFiles set{classFoldersOf(contents->classes), {}, {}};
  std::vector<std::size_t> failed;
  for (std::size_t s = 0; s < selection.samples.size(); ++s) {
    const std::string& hash = imageOfChoice(*contents, s, selection.samples[s].chosen);
    if (hash.empty()) {
      failed.push_back(s);
      continue;
    }
    set.files.push_back(contents->imageFile(hash));
    set.labels.push_back(contents->selection->classIndex[s]);
  }
  if (!failed.empty())
    context.warn(Error("set.failed", "The set {0} lacks samples whose image failed: {1}.",
                       {std::string(name), listText(failed, [&](std::size_t s) { return sampleName(*contents, s); })}));
  return set;
}

// --- real images

LabelledFiles realFiles(const Project& project) {
  const std::lock_guard lock(project.mutex());
  LabelledFiles set{classFoldersOf(project.catalogue().classes()), {}, {}};
  for (const RealImage& image : project.catalogue().realImages()) {
    if (!image.problem.empty()) continue;
    set.files.push_back(project.dataFolder() / image.path);
    set.labels.push_back(image.classIndex);
  }
  return set;
}

/// [N, D] f32: what enters the detector's last layer.
at::Tensor detectorFeatures(const Project& project, const std::vector<fs::path>& files, const TaskContext& context) {
  std::optional<DetectorRecord> record;
  {
    const std::lock_guard lock(project.mutex());
    record = detectorRecord(project.catalogue());
  }
  if (!record) throw Error("project.no-detector", "The detector isn't ready yet. Run the detector stage first.");
  const Detector detector = Detector::load(project.folder() / record->file);
  constexpr std::size_t together = 64;
  std::vector<at::Tensor> features;
  ProgressMeter meter(context, Stage::Features, Unit::Images, static_cast<std::int64_t>(files.size()));
  for (std::size_t first = 0; first < files.size(); first += together) {
    std::vector<at::Tensor> images;
    for (std::size_t i = first; i < std::min(first + together, files.size()); ++i)
      images.push_back(detector.crop(readPicture(files[i]).unsqueeze(0)));
    features.push_back(detector.predictCropped(at::cat(images)).features);
    meter.advance(static_cast<std::int64_t>(images.size()));
  }
  return at::cat(features);
}

LabelledFiles coresetFiles(const Project& project, std::string_view name, const TaskContext& context) {
  const LabelledFiles all = realFiles(project);
  const at::Tensor labels = at::tensor(all.labels, at::kLong);
  const bool byFeatures = name == "kcenter" || name == "herding";
  const at::Tensor features =
      byFeatures ? detectorFeatures(project, all.files, context) : at::zeros({labels.size(0), 1}, at::kFloat);
  const Preset::Distill& distill = project.preset().distill;
  LabelledFiles set{all.classes, {}, {}};
  for (const std::vector<std::int64_t>& rows : chooseCoreset(
           features, labels, coresetMethod(name), distill.imagesPerClass, static_cast<std::uint64_t>(distill.seed)))
    for (const std::int64_t row : rows) {
      set.files.push_back(all.files[static_cast<std::size_t>(row)]);
      set.labels.push_back(all.labels[static_cast<std::size_t>(row)]);
    }
  return set;
}

} // namespace

std::span<const ProjectSet> projectSets() {
  return table;
}

LabelledFiles filesOfSet(const Project& project, std::string_view name, const TaskContext& context) {
  if (std::ranges::find(table, name, &ProjectSet::name) == table.end())
    throw Error("set.unknown", "A project has no set called {0}. Choose one of: {1}.",
                {std::string(name), listText(table, &ProjectSet::name)});
  return translated([&] {
    if (name == "full") return realFiles(project);
    return isCoreset(name) ? coresetFiles(project, name, context) : chosenFiles(project, name, context);
  });
}

} // namespace stillroom
