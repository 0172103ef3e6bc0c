// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/new_project/new_project_request.h"

#include <QAbstractTableModel>

namespace stillroom::ui {

/// Every value of a preset that has no field of its own in the dialog, to be changed one by one: a row for each, with
/// its key and its value as `--set` takes them.
class PresetValuesModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { KeyColumn, ValueColumn, columnTotal };

  using QAbstractTableModel::QAbstractTableModel;

  /// Shows another preset's values; those that were changed stay changed.
  void setPreset(const Preset& preset);
  /// Marks what can't be: core's sentences by key.
  void setProblems(const std::vector<FieldProblem>& problems);
  /// What was changed.
  std::vector<PresetValue> changes() const;
  void reset(int row);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
  struct Row {
    PresetValue preset; ///< as the preset has it
    std::optional<QString> changed;
    QString problem;
    bool operator==(const Row&) const = default;
  };
  QString toolTip(const Row& row) const;
  void replace(int row, Row&& with);

  QList<Row> m_rows;
};

/// Keys and values of a preset by key, as texts without quotes.
std::vector<PresetValue> valuesOf(const Preset& preset);

} // namespace stillroom::ui
