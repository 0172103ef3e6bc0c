// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/row_view.h"

#include <QScrollBar>
#include <QWheelEvent>

namespace stillroom::ui {

RowView::RowView(QWidget* parent) : QListView(parent) {
  setFlow(LeftToRight);
  setWrapping(false);
  setUniformItemSizes(true);
  setMouseTracking(true);
  setSelectionMode(SingleSelection);
  setEditTriggers(NoEditTriggers);
  setHorizontalScrollMode(ScrollPerPixel);
  setVerticalScrollMode(ScrollPerPixel);
  setFrameShape(NoFrame);
}

void RowView::wheelEvent(QWheelEvent* event) {
  const QPoint delta = event->angleDelta();
  const int step = delta.x() != 0 ? delta.x() : delta.y();
  horizontalScrollBar()->setValue(horizontalScrollBar()->value() - step);
  event->accept();
}

} // namespace stillroom::ui
