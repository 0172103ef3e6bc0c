// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QComboBox;
class QGridLayout;
class QLabel;

namespace stillroom::ui {

/// A plate with round corners that holds what belongs together.
class ExportCard : public QWidget {
  Q_OBJECT
public:
  using QWidget::QWidget;

protected:
  void paintEvent(QPaintEvent* event) override;
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
