// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace stillroom::ui {

/// Cells in one row, of which one is chosen; the wheel moves along them.
class RowView : public QListView {
  Q_OBJECT
public:
  explicit RowView(QWidget* parent = nullptr);

protected:
  /// Letters are keys of the page, or nothing.
  void keyboardSearch(const QString&) override {}
  void wheelEvent(QWheelEvent* event) override;
};

} // namespace stillroom::ui
