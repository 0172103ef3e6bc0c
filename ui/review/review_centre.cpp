// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_centre.h"

#include "ui/review/grid_panel.h"
#include "ui/review/picture/compare_view.h"

#include <QAction>
#include <QKeyEvent>

#include <algorithm>

namespace stillroom::ui {

ReviewCentre::ReviewCentre(GridPanel& grid, ThumbnailCache& cache, HeatCache& heat, QWidget* parent)
    : QStackedWidget(parent), m_grid(grid), m_compare(new CompareView(cache, heat, this)) {
  addWidget(&m_grid);
  addWidget(m_compare);
  m_back = new QAction(tr("Back to the grid"), this);
  m_back->setShortcut(Qt::Key_Escape);
  m_back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  connect(m_back, &QAction::triggered, this, &ReviewCentre::toggleCompare);
  connect(&m_compare->bar(), &CompareBar::modeChanged, this, &ReviewCentre::compareChanged);
  connect(&m_compare->bar(), &CompareBar::backWanted, this, &ReviewCentre::toggleCompare);
  refreshBack();
}

void ReviewCentre::setImages(const CandidateStripModel& images, std::optional<int> ordinal) {
  m_compare->setPictures(ordinal ? comparedPictures(images, *ordinal) : QList<ComparedPicture>());
}

void ReviewCentre::setHeat(const HeatView& view) {
  m_compare->setHeat(view);
}

bool ReviewCentre::compares() const {
  return currentWidget() == m_compare;
}

int ReviewCentre::compareMode() const {
  return static_cast<int>(m_compare->bar().mode());
}

void ReviewCentre::compare(bool on) {
  if (on == compares()) return;
  setCurrentIndex(on ? 1 : 0);
  refreshBack();
  Q_EMIT compareChanged();
}

void ReviewCentre::setCompares(bool on, int mode) {
  constexpr int modes = static_cast<int>(allCompareModes.size());
  m_compare->bar().setMode(static_cast<CompareMode>(std::clamp(mode, 0, modes - 1)));
  compare(on);
}

void ReviewCentre::toggleCompare() {
  compare(!compares());
  takeFocus();
}

void ReviewCentre::nextCompareMode() {
  compare(true);
  m_compare->nextMode();
  takeFocus();
}

void ReviewCentre::toggleBeforeAfter() {
  const bool behind = compares() && m_grid.showsBeforeAfter();
  compare(false);
  if (!behind) m_grid.toggleBeforeAfter();
  takeFocus();
}

void ReviewCentre::fit() {
  m_compare->fit();
}

void ReviewCentre::actualSize() {
  m_compare->actualSize();
}

void ReviewCentre::takeFocus() {
  if (compares())
    m_compare->takeFocus();
  else
    m_grid.takeFocus();
}

QWidget* ReviewCentre::decidingWidget() const {
  return m_compare->pictures();
}

void ReviewCentre::setBackTaken(bool taken) {
  m_backTaken = taken;
  refreshBack();
}

void ReviewCentre::refreshBack() {
  m_back->setEnabled(compares() && !m_backTaken);
}

/// Arrows that the picture has no use for.
void ReviewCentre::keyPressEvent(QKeyEvent* event) {
  if (!compares() || event->modifiers() != Qt::NoModifier) return QStackedWidget::keyPressEvent(event);
  switch (event->key()) {
  case Qt::Key_Left:
    return Q_EMIT imageStepWanted(-1);
  case Qt::Key_Right:
    return Q_EMIT imageStepWanted(1);
  case Qt::Key_Up:
    return Q_EMIT sampleStepWanted(-1);
  case Qt::Key_Down:
    return Q_EMIT sampleStepWanted(1);
  default:
    QStackedWidget::keyPressEvent(event);
  }
}

} // namespace stillroom::ui
