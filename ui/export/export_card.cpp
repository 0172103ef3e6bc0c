// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_card.h"

#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace stillroom::ui {

void ExportCard::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(palette().color(QPalette::Base));
  painter.setPen(lineColour(palette()));
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

QLabel* wrappedText(const QString& text, QWidget* parent, bool quiet) {
  auto* label = new QLabel(text, parent);
  label->setTextFormat(Qt::PlainText); // names and paths come from outside and aren't markup
  label->setWordWrap(true);
  label->setProperty("quiet", quiet);
  return label;
}

void nameBox(QComboBox& box, const QString& name) {
  box.setAccessibleName(name);
  box.view()->setAccessibleName(name);
}

QGridLayout* choiceGrid(QWidget& of) {
  auto* grid = new QGridLayout(&of);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(14);
  grid->setVerticalSpacing(6);
  grid->setColumnStretch(1, 1);
  return grid;
}

void addChoiceTo(QGridLayout& grid, QAbstractButton& choice, const QString& explanation) {
  const int row = grid.rowCount();
  choice.setAccessibleDescription(explanation);
  grid.addWidget(&choice, row, 0, Qt::AlignTop);
  grid.addWidget(wrappedText(explanation, grid.parentWidget()), row, 1);
}

void alignChoices(const QList<QGridLayout*>& grids) {
  int width = 0;
  for (const QGridLayout* grid : grids)
    for (const auto* choice : grid->parentWidget()->findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly))
      width = std::max(width, choice->sizeHint().width());
  for (QGridLayout* grid : grids)
    grid->setColumnMinimumWidth(0, width);
}

} // namespace stillroom::ui
