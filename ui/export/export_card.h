// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection/selection.h"

#include <QList>
#include <QWidget>

class QAbstractButton;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace stillroom::ui {

/// A plate with round corners that holds what belongs together.
class ExportCard : public QWidget {
  Q_OBJECT
public:
  using QWidget::QWidget;

protected:
  void paintEvent(QPaintEvent* event) override;
};

/// One with the sign of a status in its corner and text beside it; hidden at first.
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

/// A line or more of text that wraps; a quiet one is of second rank.
QLabel* wrappedText(const QString& text, QWidget* parent, bool quiet = true);

/// For whoever hears the page: the box and its list.
void nameBox(QComboBox& box, const QString& name);

/// Lays out a column of choices, each with what it is beside it.
QGridLayout* choiceGrid(QWidget& of);
void addChoiceTo(QGridLayout& grid, QAbstractButton& choice, const QString& explanation);
/// Lets the explanations of several begin at the same place.
void alignChoices(const QList<QGridLayout*>& grids);

} // namespace stillroom::ui
