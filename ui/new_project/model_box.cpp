// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_project/model_box.h"

#include "ui/new_project/path_edit.h"

#include <QAbstractItemView>
#include <QDir>

namespace stillroom::ui {

ModelBox::ModelBox(const QString& name, const QString& tip, QWidget* parent) : QComboBox(parent) {
  setEditable(true);
  setLineEdit(new PathEdit(this));
  setInsertPolicy(NoInsert);
  setCompleter(nullptr);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
  view()->setAccessibleName(name);
  lineEdit()->setAccessibleName(name);
  setToolTip(tip);
}

void ModelBox::propose(const QStringList& names) {
  const QString typed = currentText();
  const QSignalBlocker blocker(this);
  clear();
  addItems(names);
  setCurrentIndex(-1);
  setEditText(typed);
}

void ModelBox::setPath(const QString& path) {
  setEditText(QDir::toNativeSeparators(path));
}

void ModelBox::setPlaceholder(const QString& text) {
  lineEdit()->setPlaceholderText(text);
}

} // namespace stillroom::ui
