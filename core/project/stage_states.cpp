// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/stage_states.h"

#include "project/catalogue.h"
#include "project/layout.h"
#include "project/preset.h"

#include <algorithm>

namespace stillroom {
namespace {

std::int64_t encodedImages(const Catalogue& catalogue, const std::vector<RealImage>& images) {
  std::map<int, std::int64_t> perClass;
  for (const RealImage& image : images)
    ++perClass[image.classIndex];
  std::int64_t done = 0;
  for (const auto& [classIndex, count] : perClass)
    for (std::int64_t first = 0; first < count; first += latentPieceSize)
      if (catalogue.artefact(latentPiecePath(classIndex, first / latentPieceSize)))
        done += std::min(latentPieceSize, count - first);
  return done;
}

} // namespace

std::vector<StageState> stageStates(const Catalogue& catalogue, const Preset& preset, const WantedCandidates& wanted) {
  const auto classes = static_cast<std::int64_t>(catalogue.classesUncounted().size());
  const std::int64_t samples = classes * preset.distill.imagesPerClass;
  const std::vector<RealImage> real = catalogue.realImages();
  const auto realCount = static_cast<std::int64_t>(real.size());
  return {{Stage::Scan, Unit::Images, catalogue.meta(MetaKey::Scanned) ? realCount : 0, realCount},
          {Stage::Encode, Unit::Images, encodedImages(catalogue, real), realCount},
          {Stage::Prototypes, Unit::Prototypes, static_cast<std::int64_t>(catalogue.prototypes().size()), samples},
          {Stage::Detector, Unit::Detector, catalogue.meta(MetaKey::DetectorFile) ? 1 : 0, 1},
          {Stage::Synthesise, Unit::Images, wanted.baselineImages, samples},
          {Stage::Detect, Unit::Images, wanted.baselinesDetected, samples},
          {Stage::Candidates, Unit::Images, wanted.candidateImages, wanted.candidates},
          {Stage::DetectCandidates, Unit::Images, wanted.candidatesDetected, wanted.candidates},
          {Stage::Select, Unit::Samples, wanted.resolved, wanted.flagged}};
}

} // namespace stillroom
