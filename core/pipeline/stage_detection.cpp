// SPDX-License-Identifier: GPL-3.0-or-later
// Detection: stored files through the detector's test transform, predictions and features into the project.
#include "pipeline/candidate_stages.h"
#include "pipeline/stages.h"
#include "project/layout.h"

#include <algorithm>
#include <map>
#include <set>

namespace stillroom {
namespace {

std::map<int, std::vector<ImageRow>> baselinesByClass(StageRun& run) {
  std::map<int, std::vector<ImageRow>> out;
  for (ImageRow& row : run.withCatalogue([](Catalogue& catalogue) { return catalogue.images(); }))
    if (row.key.ordinal == baselineChoice && run.mine(row.key.classIndex))
      out[row.key.classIndex].push_back(std::move(row));
  return out;
}

/// Whether an image that didn't fail has no prediction, or the group's features were never recorded.
bool lacksDetection(const Catalogue& catalogue, const std::vector<ImageRow>& images, const std::string& features,
                    const std::set<ImageKey>& predicted) {
  const bool recorded = catalogue.artefact(features).has_value();
  return std::any_of(images.begin(), images.end(), [&](const ImageRow& image) {
    return !image.failed() && (!recorded || !predicted.contains(image.key));
  });
}

std::set<ImageKey> predictedImages(const Catalogue& catalogue) {
  std::set<ImageKey> keys;
  for (const PredictionRow& row : catalogue.predictions())
    keys.insert(row.key);
  return keys;
}

DetectionGroup groupOf(const std::vector<ImageRow>& images) {
  DetectionGroup group;
  for (const ImageRow& image : images)
    group.images.push_back(image.key);
  return group;
}

} // namespace

void detectBaselines(StageRun& run) {
  const std::int64_t perClass = run.preset().distill.imagesPerClass;
  const auto byClass = baselinesByClass(run);
  std::vector<int> missing;
  run.withCatalogue([&](Catalogue& catalogue) {
    const std::set<ImageKey> predicted = predictedImages(catalogue);
    for (const auto& [classIndex, images] : byClass)
      if (lacksDetection(catalogue, images, baselineFeaturePath(classIndex), predicted)) missing.push_back(classIndex);
  });
  if (missing.empty()) return;
  const auto total = static_cast<std::int64_t>(byClass.size()) * perClass;
  ProgressMeter meter(run.task(), Stage::Detect, Unit::Images, total,
                      total - static_cast<std::int64_t>(missing.size()) * perClass);
  PredictionStore store(run);
  for (const int classIndex : missing) {
    detectGroup(groupOf(byClass.at(classIndex)), run, store);
    meter.advance(perClass);
  }
}

CandidateDetection candidateDetection(StageRun& run, PredictionStore& store, const std::vector<WantedSample>& samples) {
  return {samples, run.preset().candidatePlan(), run, store, run.task()};
}

void detectCandidates(StageRun& run) {
  const std::vector<WantedSample> samples = run.wantedSamples();
  PredictionStore store(run);
  CandidateDetection detection = candidateDetection(run, store, samples);
  for (const WantedSample& sample : samples)
    detection.detect(sample);
}

} // namespace stillroom
