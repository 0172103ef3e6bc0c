// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/candidate_strip_view.h"

#include "ui/delegates/candidate_delegate.h"

#include <QScrollBar>
#include <QWheelEvent>

namespace stillroom::ui {

CandidateStripView::CandidateStripView(ThumbnailCache& cache, QWidget* parent) : QListView(parent) {
  auto* delegate = new CandidateDelegate(cache, this);
  setItemDelegate(delegate);
  setFlow(LeftToRight);
  setWrapping(false);
  setUniformItemSizes(true);
  setMouseTracking(true);
  setSelectionMode(SingleSelection);
  setEditTriggers(NoEditTriggers);
  setHorizontalScrollMode(ScrollPerPixel);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  setFrameShape(NoFrame);
  const int cell = delegate->cellSize(font()).height();
  horizontalScrollBar()->setSingleStep(40);
  setFixedHeight(cell + horizontalScrollBar()->sizeHint().height() + 4);
  connect(&cache, &ThumbnailCache::arrived, viewport(), qOverload<>(&QWidget::update));
}

void CandidateStripView::wheelEvent(QWheelEvent* event) {
  const QPoint delta = event->angleDelta();
  const int step = delta.x() != 0 ? delta.x() : delta.y();
  horizontalScrollBar()->setValue(horizontalScrollBar()->value() - step);
  event->accept();
}

} // namespace stillroom::ui
