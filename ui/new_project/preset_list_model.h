// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/new_project/new_project_backend.h"

#include <QAbstractListModel>

namespace stillroom::ui {

/// The presets to choose from: those of the program, then the files that were chosen.
class PresetListModel : public QAbstractListModel {
  Q_OBJECT
public:
  enum Role { NameRole = Qt::UserRole, LineRole }; ///< NameRole: as Preset::load takes it

  using QAbstractListModel::QAbstractListModel;

  void setPresets(const std::vector<PresetChoice>& presets);
  /// The row of a name or file; −1 for a name that isn't known. A file that isn't known yet is added.
  int rowOf(const QString& nameOrFile);

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

private:
  struct Row {
    QString name, title, line;
  };
  QList<Row> m_rows;
};

} // namespace stillroom::ui
