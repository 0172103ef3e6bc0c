// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/methods/d4m.h"

#include "base/error.h"
#include "distill/methods/steps.h"

#include <string>

namespace stillroom {

void makeD4m(const MethodStep& step, std::optional<Stage> until, const TaskContext& context) {
  takeSteps(
      {Stage::Scan, Stage::Encode, Stage::Prototypes, Stage::Detector, Stage::Synthesise, Stage::Detect, Stage::Select},
      step, until, context);
}

void checkD4m(const MethodOptions& options) {
  options.selection.check();
  if (options.selection.strategy != Strategy::Baseline)
    throw Error("method.strategy",
                "D4M replaces no image, so that the strategy {0} doesn't go with it. Choose the strategy baseline, or "
                "the method detector-guided.",
                {std::string(name(options.selection.strategy))});
}

} // namespace stillroom
