// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_project/field_grid.h"

#include "ui/new_project/field_note.h"

#include <QLabel>
#include <QPushButton>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int columnGap = 14, rowGap = 12, noteGap = 3, besideGap = 8, headGap = 6;

/// Fields are as high as the buttons beside them.
int fieldHeight() {
  return QPushButton(u"…"_s).sizeHint().height();
}

QLayout* lineOf(QWidget* edit, QWidget* beside) {
  auto* line = new QHBoxLayout;
  line->setSpacing(besideGap);
  const bool wide = beside || edit->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding;
  line->addWidget(edit, wide ? 1 : 0);
  if (beside)
    line->addWidget(beside);
  else if (!wide)
    line->addStretch(1);
  return line;
}

} // namespace

FieldGrid::FieldGrid(QWidget* parent) : QGridLayout(parent) {
  setContentsMargins(0, 0, 0, 0);
  setHorizontalSpacing(columnGap);
  setVerticalSpacing(rowGap);
  setColumnStretch(1, 1);
}

FieldNote* FieldGrid::remember(NewProjectField field, QWidget* edit) {
  const auto f = static_cast<std::size_t>(field);
  m_edits[f] = edit;
  return m_notes[f] = new FieldNote(edit);
}

void FieldGrid::addField(NewProjectField field, const QString& label, QWidget* edit, QWidget* beside, QWidget* below) {
  auto* text = new QLabel(label, parentWidget());
  text->setBuddy(edit);
  text->setMinimumHeight(fieldHeight());
  edit->setMinimumHeight(fieldHeight());
  QString name = label;
  edit->setAccessibleName(name.remove(u'&'));
  auto* column = new QVBoxLayout;
  column->setSpacing(noteGap);
  column->addLayout(lineOf(edit, beside));
  if (below) column->addWidget(below);
  column->addWidget(remember(field, edit));
  const int row = rowCount();
  addWidget(text, row, 0, Qt::AlignTop);
  addLayout(column, row, 1);
}

void FieldGrid::addWideField(NewProjectField field, QWidget* head, QWidget* edit) {
  auto* column = new QVBoxLayout;
  column->setSpacing(headGap);
  column->addWidget(head, 0, Qt::AlignLeft);
  column->addWidget(edit);
  column->addWidget(remember(field, edit));
  addLayout(column, rowCount(), 0, 1, 2);
}

} // namespace stillroom::ui
