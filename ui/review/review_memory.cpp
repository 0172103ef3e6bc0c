// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_memory.h"

#include "ui/charts/chart_panel.h"
#include "ui/review/filter/filter_bar.h"
#include "ui/review/grid_panel.h"
#include "ui/review/picture/picture_panel.h"
#include "ui/review/review_centre.h"
#include "ui/review/review_place.h"
#include "ui/session/project_session.h"

namespace stillroom::ui {
namespace {

constexpr int rest = 500; ///< milliseconds

} // namespace

ReviewMemory::ReviewMemory(ProjectSession& session, GridPanel& grid, ChartPanel& charts, PicturePanel& picture,
                           ReviewCentre& centre, QObject* parent)
    : QObject(parent), m_session(session), m_grid(grid), m_charts(charts), m_picture(picture), m_centre(centre) {
  m_resting.setSingleShot(true);
  m_resting.setInterval(rest);
  connect(&m_resting, &QTimer::timeout, this, &ReviewMemory::remember);
  const auto wait = [this] { m_resting.start(); };
  connect(&m_grid, &GridPanel::showing, this, wait);
  connect(&m_grid, &GridPanel::scrolled, this, wait);
  connect(&m_session, &ProjectSession::currentChanged, this, wait);
  connect(&m_picture, &PicturePanel::heatChanged, this, wait);
  connect(&m_centre, &ReviewCentre::compareChanged, this, wait);
}

void ReviewMemory::remember() {
  m_resting.stop();
  const ReviewState& state = m_session.state();
  if (!m_session.isOpen() || m_restored != state.contents->folder) return;
  const auto folder = [&state](int classIndex) {
    return classIndex == allClasses
               ? QString()
               : QString::fromStdString(state.contents->classes[static_cast<std::size_t>(classIndex)].folder);
  };
  ReviewPlace place{.filter = m_grid.filterBar().state(),
                    .charts = m_charts.state(),
                    .classFolder = folder(m_grid.shownClass()),
                    .scroll = m_grid.scrollPosition(),
                    .beforeAfter = m_grid.showsBeforeAfter(),
                    .heat = m_picture.heat().shown,
                    .compares = m_centre.compares(),
                    .compareMode = m_centre.compareMode()};
  if (const int row = m_session.currentRow(); row != noRow && row < state.sampleCount()) {
    place.sampleFolder = folder(state.classOf(row));
    place.sampleSlot = state.slotOf(row);
    place.picture = state.imageFile(row, state.choice(row).chosen);
  }
  place.save(*state.contents);
}

void ReviewMemory::restore() {
  const ProjectContents& contents = *m_session.state().contents;
  const std::optional<ReviewPlace> place = ReviewPlace::load(contents);
  m_restored.clear(); // what was shown of the project before isn't this one's
  m_grid.showEverything();
  restore(place.value_or(ReviewPlace()));
  if (place)
    m_grid.scrollBackTo(place->scroll);
  else
    showFirstFlagged();
  m_restored = contents.folder;
}

void ReviewMemory::restore(const ReviewPlace& place) {
  const ReviewState& state = m_session.state();
  const auto classOf = [&state](const QString& folder) {
    const ClassInfo* info = classOfFolder(*state.contents, folder.toStdString());
    return info ? info->index : allClasses;
  };
  m_grid.filterBar().restoreState(place.filter);
  m_charts.restoreState(place.charts);
  m_grid.showClass(classOf(place.classFolder));
  const int classIndex = classOf(place.sampleFolder);
  const auto row = classIndex == allClasses ? std::nullopt : state.rowOf(classIndex, place.sampleSlot);
  if (row && m_grid.shows(*row)) m_grid.showSample(*row);
  if (place.beforeAfter != m_grid.showsBeforeAfter()) m_grid.toggleBeforeAfter();
  m_picture.showHeat(place.heat);
  m_centre.setCompares(place.compares, place.compareMode);
}

/// Where the work begins.
void ReviewMemory::showFirstFlagged() {
  const ReviewState& state = m_session.state();
  int row = 0;
  while (row < state.sampleCount() && !state.choice(row).flagged())
    ++row;
  if (state.sampleCount() > 0) m_grid.showSample(row < state.sampleCount() ? row : 0);
}

} // namespace stillroom::ui
