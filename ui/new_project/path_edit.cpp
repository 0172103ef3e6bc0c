// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_project/path_edit.h"

#include "ui/new_project/dropped_path.h"

#include <QDropEvent>
#include <QMimeData>

namespace stillroom::ui {

void PathEdit::dragEnterEvent(QDragEnterEvent* event) {
  if (droppedPath(*event->mimeData()).isEmpty()) return QLineEdit::dragEnterEvent(event);
  event->acceptProposedAction();
}

void PathEdit::dropEvent(QDropEvent* event) {
  const QString path = droppedPath(*event->mimeData());
  if (path.isEmpty()) return QLineEdit::dropEvent(event);
  event->acceptProposedAction();
  setText(path);
  setFocus(Qt::OtherFocusReason);
}

} // namespace stillroom::ui
