// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/content_scroll.h"

#include <QEvent>
#include <QLayout>

namespace stillroom::ui {

ContentScroll::ContentScroll(QWidget* parent) : QScrollArea(parent) {
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus);
}

bool ContentScroll::eventFilter(QObject* object, QEvent* event) {
  const bool other = QScrollArea::eventFilter(object, event);
  if (object == widget() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
    setMaximumHeight(widget()->layout()->totalHeightForWidth(viewport()->width()));
  return other;
}

} // namespace stillroom::ui
