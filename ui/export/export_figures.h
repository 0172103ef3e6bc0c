// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "distill/selection/diversity.h"
#include "distill/selection/landscape.h"
#include "distill/selection/landscape_curves.h"
#include "ui/state/review_state.h"

#include <memory>
#include <vector>

namespace stillroom::ui {

/// What charts show of contents at the settings and overrides that they have.
struct ExportFigures {
  ReviewState state;
  std::shared_ptr<const BetaCurves> curves;
  Landscape landscape = Landscape();
  std::vector<ClassDiversity> diversity;
  std::size_t classes = 0;
};

/// Takes seconds where there are many samples: for a worker. Throws Cancelled.
ExportFigures exportFigures(std::shared_ptr<const ProjectContents> contents, const TaskContext& context);

} // namespace stillroom::ui
