// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace stillroom::ui {

/// A line for a path, which is typed, pasted, or dropped on it.
class PathEdit : public QLineEdit {
  Q_OBJECT
public:
  using QLineEdit::QLineEdit;

protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
};

} // namespace stillroom::ui
