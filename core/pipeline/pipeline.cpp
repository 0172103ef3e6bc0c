// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/pipeline.h"

#include "base/error.h"
#include "distill/methods/method.h"
#include "pipeline/data_changes.h"
#include "pipeline/run_scope.h"
#include "pipeline/stage_run.h"
#include "pipeline/stage_timer.h"
#include "pipeline/stages.h"
#include "pipeline/stored_images.h"
#include "tensors/devices.h"
#include "tensors/torch_errors.h"

#include <optional>
#include <set>

namespace stillroom {
namespace {

/// Stored images that detection can't read any more are made again on the way.
void detect(StageRun& run, bool candidates) {
  candidates ? detectCandidates(run) : detectBaselines(run);
  while (run.takeGivenUp()) {
    synthesiseBaselines(run);
    detectBaselines(run);
    if (!candidates) continue;
    generateCandidates(run);
    detectCandidates(run);
  }
}

void takeStage(StageRun& run, Stage stage) {
  switch (stage) {
  case Stage::Scan:
    return scanImages(run);
  case Stage::Encode:
    return encodeImages(run);
  case Stage::Prototypes:
    return makePrototypes(run);
  case Stage::Detector:
    return prepareDetector(run);
  case Stage::Synthesise:
    return synthesiseBaselines(run);
  case Stage::Detect:
    return detect(run, false);
  case Stage::Candidates:
    return generateCandidates(run);
  case Stage::DetectCandidates:
    return detect(run, true);
  default:
    return; // selection is a pure function of what the stages before it stored
  }
}

void run(Project& project, const RunOptions& options, const TaskContext& context) {
  const RunScope scope(project);
  if (options.shards < 1 || options.shard < 0 || options.shard >= options.shards)
    throw Error("run.shard", "A shard is I/N with 0 ≤ I < N; {0}/{1} is not.",
                {std::to_string(options.shard), std::to_string(options.shards)});
  StageRun stages(project, options, context);
  for (const Dtype dtype : std::set{project.preset().encode.dtype, project.preset().synthesis.dtype})
    if (const std::optional<Error> cost = costOf(dtype, stages.device())) context.warn(*cost);
  lookAtData(stages);
  requireStoredImages(stages);
  const auto step = [&stages](Stage stage) {
    const StageTimer timer(stages, stage);
    takeStage(stages, stage);
  };
  methodByName(project.preset().distill.method).make(step, options.until, context);
}

} // namespace

void runPipeline(Project& project, const RunOptions& options, const TaskContext& context) {
  translated([&] { run(project, options, context); });
}

} // namespace stillroom
