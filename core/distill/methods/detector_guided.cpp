// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/methods/detector_guided.h"

#include "distill/methods/steps.h"

namespace stillroom {

void makeDetectorGuided(const MethodStep& step, std::optional<Stage> until, const TaskContext& context) {
  takeSteps({Stage::Scan, Stage::Encode, Stage::Prototypes, Stage::Detector, Stage::Synthesise, Stage::Detect,
             Stage::Candidates, Stage::DetectCandidates, Stage::Select},
            step, until, context);
}

void checkDetectorGuided(const MethodOptions& options) {
  options.selection.check();
}

} // namespace stillroom
