// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/contents_loader.h"

#include "project/catalogue.h"
#include "project/layout.h"
#include "project/preset.h"
#include "project/project.h"

#include <algorithm>

namespace stillroom {
namespace {

constexpr std::array<std::string_view, 9> stageNames{
    "scan", "encode", "prototypes", "detector", "synthesise", "detect", "candidates", "detect-candidates", "select"};

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

std::string_view name(Stage stage) {
  return stageNames[static_cast<std::size_t>(stage)];
}

std::optional<Stage> stageFromName(std::string_view text) {
  for (const Stage stage : allStages)
    if (name(stage) == text) return stage;
  return std::nullopt;
}

std::vector<StageState> stageStates(const Project& project, const WantedCandidates& wanted) {
  const Catalogue& catalogue = project.catalogue();
  const auto classes = static_cast<std::int64_t>(catalogue.classes().size());
  const std::int64_t samples = classes * project.preset().distill.imagesPerClass;
  const std::vector<RealImage> real = catalogue.realImages();
  const auto realCount = static_cast<std::int64_t>(real.size());
  return {{Stage::Scan, "images", catalogue.meta("scanned") ? realCount : 0, realCount},
          {Stage::Encode, "images", encodedImages(catalogue, real), realCount},
          {Stage::Prototypes, "prototypes", static_cast<std::int64_t>(catalogue.prototypes().size()), samples},
          {Stage::Detector, "detector", catalogue.meta("detector.file") ? 1 : 0, 1},
          {Stage::Synthesise, "images", wanted.baselineImages, samples},
          {Stage::Detect, "images", wanted.baselinesDetected, samples},
          {Stage::Candidates, "images", wanted.candidateImages, wanted.candidates},
          {Stage::DetectCandidates, "images", wanted.candidatesDetected, wanted.candidates},
          {Stage::Select, "samples", wanted.resolved, wanted.flagged}};
}

} // namespace stillroom
