// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/prediction_store.h"

#include "base/error.h"
#include "base/parallel.h"
#include "pipeline/project_tensors.h"
#include "pipeline/stored_images.h"
#include "project/layout.h"

#include <ATen/ATen.h>

#include <optional>

namespace stillroom {
namespace {

/// One stored image, or why it can't be decoded.
struct StoredImage {
  at::Tensor pixels;
  std::optional<Error> problem;
};

StoredImage readStored(const std::filesystem::path& file) {
  try {
    return {readPicture(file), {}};
  } catch (const Error& error) {
    if (!std::filesystem::exists(file)) throwLost(file);
    return {{}, error};
  }
}

/// Where a group's features lie: row by row in one file.
struct FeaturePlace {
  std::string file;
  std::int64_t rows;
  int first; ///< slot or ordinal of row 0
};

FeaturePlace placeOf(const DetectionGroup& group, const Preset& preset) {
  const ImageKey& key = group.images.front();
  if (key.ordinal == baselineChoice) return {baselineFeaturePath(key.classIndex), preset.distill.imagesPerClass, 0};
  const CandidateGroup ordinals = preset.candidatePlan().groupOf(key.ordinal);
  return {featurePath(ordinals, key.classIndex, key.slot), ordinals.count, ordinals.first};
}

int numberOf(const ImageKey& key) {
  return key.ordinal == baselineChoice ? key.slot : key.ordinal;
}

std::vector<ImageRow> rowsOf(const StageRun& run, const DetectionGroup& group) {
  return run.withCatalogue([&](const Catalogue& catalogue) {
    std::vector<ImageRow> rows;
    for (const ImageKey& key : group.images)
      if (auto row = catalogue.image(key)) rows.push_back(std::move(*row));
    return rows;
  });
}

} // namespace

std::vector<at::Tensor> PredictionStore::pixels(const DetectionGroup& group) {
  const std::vector<ImageRow> rows = rowsOf(m_run, group);
  std::vector<StoredImage> read(rows.size());
  parallelFor(rows.size(), 0, [&](std::size_t i) {
    if (!rows[i].failed()) read[i] = readStored(m_run.project().folder() / imagePath(rows[i].hash));
  });
  m_usable.clear();
  m_whole = rows.size() == group.images.size();
  std::vector<at::Tensor> pixels;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (read[i].problem) {
      m_run.task().warn(*read[i].problem);
      m_run.giveUpImages(rows[i].hash);
      m_whole = false;
    }
    if (read[i].pixels.defined()) m_usable.push_back(rows[i].key);
    pixels.push_back(std::move(read[i].pixels));
  }
  return pixels;
}

void PredictionStore::put(const DetectionGroup& group, const Predictions& predictions) {
  if (m_usable.empty() || !m_whole) return;
  const FeaturePlace place = placeOf(group, m_run.preset());
  at::Tensor features = at::zeros({place.rows, predictions.features.size(1)}, at::kFloat);
  std::vector<PredictionRow> rows;
  for (std::size_t i = 0; i < m_usable.size(); ++i) {
    const std::int64_t row = numberOf(m_usable[i]) - place.first;
    features[row].copy_(predictions.features[static_cast<std::int64_t>(i)]);
    rows.push_back({m_usable[i], predictions.images[i].predicted, predictions.images[i].confidence, place.file, row,
                    m_run.detectorHash()});
  }
  const Artefact artefact = writeTensors(m_run.project(), place.file, {{"features", features}});
  m_run.withCatalogue([&](Catalogue& catalogue) {
    catalogue.transaction([&] {
      catalogue.putArtefact(artefact);
      for (const PredictionRow& row : rows)
        catalogue.putPrediction(row);
    });
  });
}

} // namespace stillroom
