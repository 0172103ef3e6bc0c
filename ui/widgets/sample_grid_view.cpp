// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sample_grid_view.h"

#include "ui/delegates/sample_delegate.h"
#include "ui/theme.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace stillroom::ui {

SampleGridView::SampleGridView(ThumbnailCache& cache, QWidget* parent)
    : QListView(parent), m_delegate(new SampleDelegate(cache, this)) {
  setItemDelegate(m_delegate);
  setFlow(LeftToRight);
  setWrapping(true);
  setResizeMode(Adjust);
  setUniformItemSizes(true);
  setMouseTracking(true);
  setSelectionMode(SingleSelection);
  setEditTriggers(NoEditTriggers);
  setVerticalScrollMode(ScrollPerPixel);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFrameShape(NoFrame);
  connect(&cache, &ThumbnailCache::arrived, viewport(), qOverload<>(&QWidget::update));
}

void SampleGridView::setPictureSide(int side) {
  m_delegate->setSide(side);
  spread();
}

void SampleGridView::setShowsClass(bool shows) {
  m_delegate->setShowsClass(shows);
  spread();
}

void SampleGridView::setEmptyText(const QString& text) {
  m_emptyText = text;
  viewport()->update();
}

void SampleGridView::spread() {
  const QSize cell = m_delegate->cellSize(font());
  const int width = viewport()->width() - 2;
  const int columns = std::max(1, width / (cell.width() + 2));
  setGridSize({std::max(cell.width(), width / columns), cell.height() + 4});
  verticalScrollBar()->setSingleStep(cell.height() / 3);
}

void SampleGridView::resizeEvent(QResizeEvent* event) {
  QListView::resizeEvent(event);
  spread();
}

void SampleGridView::paintEvent(QPaintEvent* event) {
  QListView::paintEvent(event);
  if (m_emptyText.isEmpty() || (model() && model()->rowCount() > 0)) return;
  QPainter painter(viewport());
  painter.setPen(quietText(palette()));
  painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace stillroom::ui
