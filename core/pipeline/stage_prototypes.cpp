// SPDX-License-Identifier: GPL-3.0-or-later
// Encode and prototypes: from real images to the prototypes of each class.
#include "pipeline/project_latents.h"
#include "pipeline/stages.h"

#include <set>

namespace stillroom {
namespace {

constexpr int shownNearest = 3;

EncodeOptions encodeOptions(const Preset& preset) {
  return {.size = preset.encode.size,
          .posterior = preset.encode.posterior == "sample" ? PosteriorUse::Sample : PosteriorUse::Mean,
          .batch = preset.encode.batch,
          .seed = static_cast<std::uint64_t>(preset.distill.seed)};
}

PrototypeOptions prototypeOptions(const Preset& preset) {
  return {.method = preset.prototypes.method,
          .count = preset.distill.imagesPerClass,
          .restarts = preset.prototypes.restarts,
          .maxRounds = preset.prototypes.maxRounds,
          .seed = static_cast<std::uint64_t>(preset.distill.seed),
          .nearest = shownNearest};
}

} // namespace

void encodeImages(StageRun& run) {
  ProjectLatents store(run);
  if (store.missingPieces().empty()) return;
  (void)run.encoder();
  run.pinModels(); // which may have more encoded again
  const std::vector<LatentPiece> missing = store.missingPieces();
  const std::int64_t total = store.imageCount();
  std::int64_t done = total;
  for (const LatentPiece& piece : missing)
    done -= piece.counted;
  encodePieces(missing, done, total, run, store, encodeOptions(run.preset()), run.task());
}

void makePrototypes(StageRun& run) {
  std::set<int> made;
  for (const PrototypeRow& row : run.withCatalogue([](Catalogue& catalogue) { return catalogue.prototypes(); }))
    made.insert(row.classIndex);
  std::vector<PrototypeWork> missing;
  for (const ClassInfo& info : run.classes())
    if (!made.contains(info.index)) missing.push_back({info.index, info.folder});
  if (missing.empty()) return;
  const auto total = static_cast<std::int64_t>(run.classes().size());
  ProjectLatents store(run);
  makeClassPrototypes(missing, total - static_cast<std::int64_t>(missing.size()), total, store,
                      prototypeOptions(run.preset()), run.task());
}

} // namespace stillroom
