// SPDX-License-Identifier: GPL-3.0-or-later
// Synthesis of baselines and candidates.
#include "distill/candidates.h"
#include "distill/production.h"
#include "pipeline/candidate_stages.h"
#include "pipeline/image_store.h"
#include "pipeline/stages.h"

#include <algorithm>
#include <set>

namespace stillroom {
namespace {

Production::StoreMaker storesOf(StageRun& run) {
  return [&run](ProgressMeter& meter) { return std::make_unique<ImageStore>(run, meter); };
}

/// Chunks of the run's classes that lack an image.
std::vector<Chunk> missingBaselines(StageRun& run) {
  std::set<ImageKey> made;
  for (const ImageRow& row : run.withCatalogue([](Catalogue& catalogue) { return catalogue.images(); }))
    made.insert(row.key);
  const auto slots = static_cast<int>(run.preset().distill.imagesPerClass);
  const auto batch = static_cast<int>(run.preset().synthesis.baselineBatch);
  std::vector<Chunk> missing;
  for (const ClassInfo& info : run.classes())
    for (Chunk& chunk : baselineChunks(info.index, slots, batch))
      if (!std::all_of(chunk.keys.begin(), chunk.keys.end(), [&](const ImageKey& key) { return made.contains(key); }))
        missing.push_back(std::move(chunk));
  return missing;
}

} // namespace

void synthesiseBaselines(StageRun& run) {
  const std::vector<Chunk> missing = missingBaselines(run);
  const auto total = static_cast<std::int64_t>(run.classes().size()) * run.preset().distill.imagesPerClass;
  Production production(Stage::Synthesise, total, imageCount(missing), run, storesOf(run),
                        synthesisOptions(run.preset()), run.task());
  production.make(missing);
  production.finish();
}

CandidateProduction candidateProduction(StageRun& run, const std::vector<WantedSample>& samples) {
  return {samples, run.preset().candidatePlan(), run, storesOf(run), synthesisOptions(run.preset()), run.task()};
}

void generateCandidates(StageRun& run) {
  const std::vector<WantedSample> samples = run.wantedSamples();
  CandidateProduction production = candidateProduction(run, samples);
  for (const WantedSample& sample : samples)
    production.make(sample);
  production.finish();
}

} // namespace stillroom
