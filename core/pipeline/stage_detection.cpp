// SPDX-License-Identifier: GPL-3.0-or-later
// Detection: stored files through the detector's test transform, predictions and features into the project.
#include "pipeline/stages.h"

#include "base/error.h"
#include "base/parallel.h"
#include "project/candidate_plan.h"
#include "project/layout.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace stillroom {
namespace {

/// Images as they were stored, and those that can't be decoded any more.
struct StoredImages {
  std::vector<ImageRow> usable, unreadable;
  at::Tensor pixels; ///< [usable, side, side, 3] u8
};

/// One stored image, or why it can't be decoded.
struct StoredImage {
  at::Tensor pixels;
  std::optional<Error> problem;
};

StoredImage readStoredImage(const std::filesystem::path& file) {
  try {
    return {readImages({file}, [](const at::Tensor& image) { return image; }), {}};
  } catch (const Error& error) {
    // A copy that lacks files is no reason to give images up for good.
    if (!std::filesystem::exists(file)) throw;
    return {{}, error};
  }
}

/// On all cores.
StoredImages readStored(StageRun& run, const std::vector<ImageRow>& images) {
  std::vector<StoredImage> read(images.size());
  parallelFor(images.size(), 0, [&](std::size_t i) {
    if (!images[i].failed()) read[i] = readStoredImage(run.project().folder() / imagePath(images[i].hash));
  });
  StoredImages stored;
  std::vector<at::Tensor> pixels;
  for (std::size_t i = 0; i < images.size(); ++i) {
    if (read[i].problem) {
      run.task().warn(*read[i].problem);
      stored.unreadable.push_back(images[i]);
    } else if (read[i].pixels.defined()) {
      stored.usable.push_back(images[i]);
      pixels.push_back(read[i].pixels);
    }
  }
  if (!pixels.empty()) stored.pixels = at::cat(pixels);
  return stored;
}

/// What can't be decoded has failed, like an image the model could not make; its file is of no use.
void markUnreadable(const Project& project, Catalogue& catalogue, const std::vector<ImageRow>& images) {
  for (ImageRow image : images) {
    std::error_code ignored;
    std::filesystem::remove(project.folder() / imagePath(image.hash), ignored);
    image.hash.clear();
    image.problem = "unreadable";
    catalogue.putImage(image);
  }
}

/// Predicts a group of images and stores their features as one file, row by row.
void detectGroup(StageRun& run, const std::vector<ImageRow>& images, const std::string& file, std::int64_t rows,
                 const std::function<std::int64_t(const ImageKey&)>& rowOf) {
  const StoredImages stored = readStored(run, images);
  const std::vector<ImageRow>& usable = stored.usable;
  if (usable.empty()) {
    run.withCatalogue([&](Catalogue& catalogue) { markUnreadable(run.project(), catalogue, stored.unreadable); });
    return;
  }
  const std::vector<int>& outputToClass = run.detectorOutputToClass();
  const DetectorOutput output = run.detector().predict(stored.pixels);
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
      markUnreadable(run.project(), catalogue, stored.unreadable);
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

/// Whether an image that didn't fail has no prediction, or the group's features were never recorded.
bool lacksDetection(const Catalogue& catalogue, const std::vector<ImageRow>& images, const std::string& features,
                    const std::set<ImageKey>& predicted) {
  const bool recorded = catalogue.artefact(features).has_value();
  return std::any_of(images.begin(), images.end(), [&](const ImageRow& image) {
    return !image.failed() && (!recorded || !predicted.count(image.key));
  });
}

std::set<ImageKey> predictedImages(const Catalogue& catalogue) {
  std::set<ImageKey> keys;
  for (const PredictionRow& row : catalogue.predictions())
    keys.insert(row.key);
  return keys;
}

/// The images of a group, in ordinal order; all of them are made.
std::vector<ImageRow> imagesOf(const Catalogue& catalogue, const WantedSample& sample, const CandidateGroup& group) {
  std::vector<ImageRow> images;
  for (int ordinal = group.first; ordinal < group.first + group.count; ++ordinal)
    if (auto image = catalogue.image({sample.classIndex, sample.slot, ordinal})) images.push_back(std::move(*image));
  return images;
}

bool contains(const std::vector<bool>& values, const CandidateGroup& group, bool value) {
  const auto first = values.begin() + group.first, end = first + group.count;
  return std::find(first, end, value) != end;
}

/// The groups of a sample that aren't detected, made or not.
std::vector<CandidateGroup> undetectedGroups(const CandidatePlan& plan, const WantedSample& sample) {
  std::vector<CandidateGroup> groups;
  const auto wanted = static_cast<int>(sample.made.size());
  for (CandidateGroup group = plan.groupOf(0); group.first < wanted; group = plan.groupOf(group.first + group.count))
    if (contains(sample.detected, group, false)) groups.push_back(group);
  return groups;
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
  ProgressMeter meter(run.task(), "detect", "images", total,
                      total - static_cast<std::int64_t>(missing.size()) * perClass);
  for (const int classIndex : missing) {
    detectGroup(run, byClass.at(classIndex), baselineFeaturePath(classIndex), perClass,
                [](const ImageKey& key) { return key.slot; });
    meter.advance(perClass);
  }
}

CandidateDetection::CandidateDetection(StageRun& run, const std::vector<WantedSample>& samples) : m_run(run) {
  const CandidatePlan plan(run.preset().synthesis);
  for (const WantedSample& sample : samples) {
    m_total += static_cast<std::int64_t>(sample.made.size());
    for (const CandidateGroup& group : undetectedGroups(plan, sample))
      m_missing += group.count;
  }
}

void CandidateDetection::detect(const WantedSample& sample) {
  for (const CandidateGroup& group : undetectedGroups(CandidatePlan(m_run.preset().synthesis), sample)) {
    if (contains(sample.made, group, false)) continue;
    if (!m_meter) m_meter.emplace(m_run.task(), "detect-candidates", "images", m_total, m_total - m_missing);
    const std::vector<ImageRow> images =
        m_run.withCatalogue([&](Catalogue& catalogue) { return imagesOf(catalogue, sample, group); });
    detectGroup(m_run, images, featurePath(group, sample.classIndex, sample.slot), group.count,
                [&](const ImageKey& key) { return key.ordinal - group.first; });
    m_meter->advance(group.count);
  }
}

void detectCandidates(StageRun& run) {
  const std::vector<WantedSample> samples = wantedSamples(run);
  CandidateDetection detection(run, samples);
  for (const WantedSample& sample : samples)
    detection.detect(sample);
}

} // namespace stillroom
