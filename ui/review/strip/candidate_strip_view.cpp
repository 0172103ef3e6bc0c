// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/strip/candidate_strip_view.h"

#include "ui/images/heat_cache.h"
#include "ui/review/strip/candidate_delegate.h"
#include "ui/review/strip/candidate_strip_model.h"

#include <QContextMenuEvent>
#include <QScrollBar>

namespace stillroom::ui {

CandidateStripView::CandidateStripView(ThumbnailCache& cache, QWidget* parent)
    : RowView(parent), m_delegate(new CandidateDelegate(cache, this)) {
  setItemDelegate(m_delegate);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  horizontalScrollBar()->setSingleStep(40);
  setMinimumHeight(heightFor(CandidateDelegate::smallestSide));
  setMaximumHeight(heightFor(CandidateDelegate::largestSide));
  connect(&cache, &ThumbnailCache::arrived, viewport(), qOverload<>(&QWidget::update));
}

void CandidateStripView::setModel(QAbstractItemModel* model) {
  RowView::setModel(model);
  if (!model) return;
  connect(model, &QAbstractItemModel::modelReset, this, &CandidateStripView::requestHeat);
  connect(model, &QAbstractItemModel::dataChanged, this, &CandidateStripView::requestHeat);
}

int CandidateStripView::heightFor(int side) const {
  return m_delegate->cellSize(font(), side).height() + horizontalScrollBar()->sizeHint().height() + 4;
}

/// Pictures take what the figures below them leave.
void CandidateStripView::resizeEvent(QResizeEvent* event) {
  const int side = CandidateDelegate::largestSide - (heightFor(CandidateDelegate::largestSide) - height());
  if (m_delegate->setSide(side)) scheduleDelayedItemsLayout();
  RowView::resizeEvent(event);
}

void CandidateStripView::setHeatCache(HeatCache& heat) {
  m_heat = &heat;
  m_delegate->setHeatCache(&heat);
  connect(&heat, &HeatCache::arrived, viewport(), qOverload<>(&QWidget::update));
}

void CandidateStripView::setHeat(const HeatView& view) {
  if (view == m_heatView) return;
  m_heatView = view;
  m_delegate->setHeat(view);
  requestHeat();
  viewport()->update();
}

void CandidateStripView::setLogOdds(bool logOdds) {
  m_delegate->setLogOdds(logOdds);
  viewport()->update();
}

void CandidateStripView::requestHeat() {
  if (!m_heat || !m_heatView.shown || !model()) return;
  QList<HeatWanted> wanted;
  for (int row = 0; row < model()->rowCount(); ++row)
    wanted += m_delegate->heatOf(model()->index(row, 0));
  m_heat->request(wanted);
}

void CandidateStripView::contextMenuEvent(QContextMenuEvent* event) {
  const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
  const QModelIndex cell = keyboard ? currentIndex() : indexAt(event->pos());
  if (!cell.isValid()) return;
  const QPoint place = keyboard ? visualRect(cell).center() : event->pos();
  event->accept();
  Q_EMIT contextMenuWanted(viewport()->mapToGlobal(place), cell.data(CandidateStripModel::OrdinalRole).toInt());
}

} // namespace stillroom::ui
