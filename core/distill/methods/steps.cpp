// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/methods/steps.h"

namespace stillroom {

void takeSteps(std::initializer_list<Stage> steps, const MethodStep& step, std::optional<Stage> until,
               const TaskContext& context) {
  for (const Stage stage : steps) {
    context.checkpoint();
    // A stage that this method doesn't have is passed on the way to those behind it.
    if (until && stage > *until) return;
    step(stage);
  }
}

} // namespace stillroom
