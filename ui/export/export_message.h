// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection/selection.h"
#include "ui/export/export_card.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace stillroom::ui {

/// A card with the sign of a status in its corner and text beside it; hidden at first.
class ExportMessage : public ExportCard {
  Q_OBJECT
protected:
  ExportMessage(SampleStatus sign, int lineSpacing, QWidget* parent);

  QLabel& text() const { return *m_text; }
  /// What comes beneath the text goes into its column 1.
  QGridLayout& grid() const { return *m_grid; }
  QPushButton* addButton(const QString& text, const QString& tip);
  void changeEvent(QEvent* event) override;

private:
  void refreshSign();

  SampleStatus m_status;
  QLabel* m_sign;
  QLabel* m_text;
  QGridLayout* m_grid;
};

} // namespace stillroom::ui
