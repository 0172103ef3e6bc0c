// SPDX-License-Identifier: GPL-3.0-or-later
// Detection: stored files through the detector's test transform, predictions and features into the project.
#include "project/stages.h"

#include "base/error.h"
#include "project/flagging.h"
#include "project/layout.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <limits>
#include <map>

namespace stillroom {
namespace {

/// Predicts a group of images at once and stores their features as one file, row by row.
void detectGroup(StageRun& run, const std::vector<ImageRow>& images, const std::string& file, std::int64_t rows,
                 const std::function<std::int64_t(const ImageKey&)>& rowOf) {
  std::vector<std::filesystem::path> files;
  std::vector<ImageRow> usable;
  for (const ImageRow& image : images)
    if (!image.failed()) {
      usable.push_back(image);
      files.push_back(run.project().folder() / imagePath(image.hash));
    }
  if (usable.empty()) return;
  const std::vector<int>& outputToClass = run.detectorOutputToClass();
  const DetectorOutput output =
      run.detector().predict(readImages(files, [](const at::Tensor& image) { return image; }),
                             static_cast<std::int64_t>(std::max<std::size_t>(usable.size(), 1)));
  const int intendedClass = images.front().key.classIndex;
  const auto intended = std::find(outputToClass.begin(), outputToClass.end(), intendedClass) - outputToClass.begin();
  const at::Tensor confidence =
      output.confidence(at::full({static_cast<std::int64_t>(usable.size())}, intended, at::kLong)).contiguous();
  at::Tensor features = at::zeros({rows, output.features.size(1)}, at::kFloat);
  std::vector<PredictionRow> predictions;
  for (std::size_t i = 0; i < usable.size(); ++i) {
    const auto index = static_cast<std::int64_t>(i);
    const std::int64_t row = rowOf(usable[i].key);
    features[row].copy_(output.features[index]);
    const auto raw = static_cast<std::size_t>(output.predicted[index].item<std::int64_t>());
    const float p = confidence.const_data_ptr<float>()[i];
    predictions.push_back({usable[i].key, std::isfinite(p) ? outputToClass.at(raw) : -1, p, file, row});
  }
  const Artefact artefact = writeTensors(run.project(), file, {{"features", features}});
  run.withCatalogue([&](Catalogue& catalogue) {
    catalogue.transaction([&] {
      catalogue.putArtefact(artefact);
      for (const PredictionRow& row : predictions)
        catalogue.putPrediction(row);
    });
  });
}

std::map<int, std::vector<ImageRow>> baselinesByClass(StageRun& run) {
  std::map<int, std::vector<ImageRow>> out;
  for (ImageRow& row : run.withCatalogue([](Catalogue& catalogue) { return catalogue.images(); }))
    if (row.key.ordinal == baselineChoice && run.mine(row.key.classIndex))
      out[row.key.classIndex].push_back(std::move(row));
  return out;
}

std::map<std::pair<int, int>, std::vector<ImageRow>> candidatesBySample(StageRun& run) {
  std::map<std::pair<int, int>, std::vector<ImageRow>> out;
  for (ImageRow& row : run.withCatalogue([](Catalogue& catalogue) { return catalogue.images(); }))
    if (row.key.ordinal != baselineChoice && run.mine(row.key.classIndex))
      out[{row.key.classIndex, row.key.slot}].push_back(std::move(row));
  return out;
}

bool contains(const std::vector<bool>& values, bool value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

} // namespace

void detectBaselines(StageRun& run) {
  const std::int64_t perClass = run.preset().distill.imagesPerClass;
  const auto byClass = baselinesByClass(run);
  std::vector<int> missing;
  for (const auto& [classIndex, images] : byClass)
    if (!run.withCatalogue([&](Catalogue& catalogue) { return catalogue.artefact(baselineFeaturePath(classIndex)); }))
      missing.push_back(classIndex);
  if (missing.empty()) return;
  const auto total = static_cast<std::int64_t>(byClass.size()) * perClass;
  ProgressMeter meter(run.task(), "detect", "images", total,
                      total - static_cast<std::int64_t>(missing.size()) * perClass);
  for (const int classIndex : missing) {
    detectGroup(run, byClass.at(classIndex), baselineFeaturePath(classIndex), perClass,
                [](const ImageKey& key) { return key.slot; });
    meter.advance(perClass);
  }
}

void detectCandidates(StageRun& run) {
  const FlaggedSamples flagged = run.withCatalogue([&](Catalogue&) { return flaggedSamples(run.project()); });
  const std::int64_t planned = run.preset().synthesis.candidates;
  std::vector<FlaggedSample> missing;
  std::int64_t total = 0;
  for (const FlaggedSample& sample : flagged.samples) {
    if (!run.mine(sample.classIndex)) continue;
    total += planned;
    if (!contains(sample.made, false) && contains(sample.detected, false)) missing.push_back(sample);
  }
  if (missing.empty()) return;
  const auto bySample = candidatesBySample(run);
  ProgressMeter meter(run.task(), "detect-candidates", "images", total,
                      total - static_cast<std::int64_t>(missing.size()) * planned);
  for (const FlaggedSample& sample : missing) {
    detectGroup(run, bySample.at({sample.classIndex, sample.slot}),
                candidateFeaturePath(sample.classIndex, sample.slot), planned,
                [](const ImageKey& key) { return key.ordinal; });
    meter.advance(planned);
  }
}

} // namespace stillroom
