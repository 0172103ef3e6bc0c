// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/choice_list.h"

#include <QSignalBlocker>

#include <algorithm>

namespace stillroom::ui {

ChoiceList::ChoiceList(const QString& name, int mostRows, QWidget* parent) : QListWidget(parent), m_mostRows(mostRows) {
  setAccessibleName(name);
  setToolTip(name);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setTextElideMode(Qt::ElideRight);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  connect(this, &QListWidget::itemChanged, this, &ChoiceList::changed);
}

void ChoiceList::addChoice(const QString& key, const QString& text, const QString& explanation, bool chosen) {
  const QSignalBlocker quiet(this);
  auto* item = new QListWidgetItem(text, this);
  item->setData(Qt::UserRole, key);
  item->setToolTip(explanation);
  item->setData(Qt::AccessibleDescriptionRole, explanation);
  item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
  item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
  updateGeometry();
}

QStringList ChoiceList::keys() const {
  QStringList keys;
  for (int row = 0; row < count(); ++row)
    keys += item(row)->data(Qt::UserRole).toString();
  return keys;
}

QStringList ChoiceList::chosen() const {
  QStringList keys;
  for (int row = 0; row < count(); ++row)
    if (item(row)->checkState() == Qt::Checked) keys += item(row)->data(Qt::UserRole).toString();
  return keys;
}

void ChoiceList::setChosen(const QStringList& keys) {
  {
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row)
      item(row)->setCheckState(keys.contains(item(row)->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
  }
  Q_EMIT changed();
}

QSize ChoiceList::sizeHint() const {
  const int row = count() > 0 ? sizeHintForRow(0) : fontMetrics().height() + 4;
  return {120, row * std::clamp(count(), 1, m_mostRows) + 2 * frameWidth()};
}

} // namespace stillroom::ui
