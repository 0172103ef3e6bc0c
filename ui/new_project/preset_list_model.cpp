// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_project/preset_list_model.h"

#include "ui/new_project/preset_texts.h"

#include <QDir>
#include <QFileInfo>

namespace stillroom::ui {

void PresetListModel::setPresets(const std::vector<PresetChoice>& presets) {
  beginResetModel();
  m_rows.clear();
  for (const PresetChoice& each : presets)
    m_rows.append({each.name, each.name, presetLine(each.preset)});
  endResetModel();
}

int PresetListModel::rowOf(const QString& nameOrFile) {
  for (int row = 0; row < m_rows.size(); ++row)
    if (m_rows[row].name == nameOrFile) return row;
  if (!QDir::isAbsolutePath(nameOrFile)) return -1;
  const int row = rowCount();
  beginInsertRows({}, row, row);
  m_rows.append({nameOrFile, QFileInfo(nameOrFile).fileName(), QDir::toNativeSeparators(nameOrFile)});
  endInsertRows();
  return row;
}

int PresetListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PresetListModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Row& row = m_rows[index.row()];
  switch (role) {
  case Qt::DisplayRole:
    return row.title;
  case NameRole:
    return row.name;
  case LineRole:
  case Qt::ToolTipRole:
  case Qt::AccessibleDescriptionRole:
    return row.line;
  default:
    return {};
  }
}

} // namespace stillroom::ui
