// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/popup.h"

#include <QKeyEvent>
#include <QScreen>

#include <algorithm>

namespace stillroom::ui {

Popup::Popup(QWidget* parent) : QFrame(parent, Qt::Popup) {
  setFrameShape(QFrame::StyledPanel);
  setAutoFillBackground(true);
}

void Popup::openBelow(const QWidget& widget, QWidget& first) {
  adjustSize();
  const QRect screen = widget.screen()->availableGeometry();
  const QPoint wanted = widget.mapToGlobal(QPoint(0, widget.height() + 2));
  move(std::clamp(wanted.x(), screen.left(), std::max(screen.left(), screen.right() - width())),
       std::clamp(wanted.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
  show();
  first.setFocus(Qt::PopupFocusReason);
}

void Popup::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape)
    close();
  else
    QFrame::keyPressEvent(event);
}

} // namespace stillroom::ui
