// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_figures.h"

#include "distill/selection/selection_index.h"
#include "project/chosen_images.h"

namespace stillroom::ui {
namespace {

ReviewState stateOf(const std::shared_ptr<const ProjectContents>& contents) {
  return {contents, std::make_shared<const SelectionResult>(currentSelection(*contents)), contents->overrides,
          contents->reviews};
}

} // namespace

ExportFigures exportFigures(std::shared_ptr<const ProjectContents> contents, const TaskContext& context) {
  ExportFigures figures{.state = stateOf(contents)};
  const ReviewState& state = figures.state;
  if (state.sampleCount() == 0) return figures;
  const SelectionIndex index(state.input());
  figures.classes = index.classes().size();
  figures.curves = std::make_shared<BetaCurves>(state.input(), index, state.overrides, state.result->settings.strategy);
  context.checkpoint();
  figures.diversity = classDiversity(state.input(), index, state.result->samples);
  figures.landscape = selectionLandscape(state.input(), index, *state.result, state.overrides, landscapeBetas(),
                                         {.stop = context.stop});
  return figures;
}

} // namespace stillroom::ui
