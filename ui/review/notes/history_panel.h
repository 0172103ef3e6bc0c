// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/notes/history_model.h"

#include <QListView>

namespace stillroom::ui {

/// Every decision of the project, the newest on top; undone ones struck through and called so.
class HistoryPanel : public QListView {
  Q_OBJECT
public:
  explicit HistoryPanel(QWidget* parent = nullptr);

  void setHistory(const std::shared_ptr<const std::vector<Decision>>& history, const ReviewState& state);
  QSize sizeHint() const override;

Q_SIGNALS:
  /// A decision was double-clicked, or Enter pressed on it: the row of its (first) sample.
  void sampleWanted(int row);

protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

private:
  HistoryModel m_model;
};

} // namespace stillroom::ui
