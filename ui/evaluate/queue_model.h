// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluate/evaluation_runner.h"

#include <QAbstractTableModel>

#include <vector>

namespace stillroom::ui {

/// The trainings of a queue and how far each is; without a queue those that are kept.
class QueueModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { SetColumn, NetworkColumn, SeedColumn, StateColumn, BestColumn, LastColumn, ColumnCount };
  enum Role { ShareRole = Qt::UserRole + 1 }; ///< double 0 … 1, of the state's column

  using QAbstractTableModel::QAbstractTableModel;

  void setRuns(std::vector<RunState> runs);
  const std::vector<RunState>& runs() const { return m_runs; }
  /// "refined · ConvNet-3 · seed 0".
  QString nameOf(int row) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  QString textOf(const RunState& run, int column) const;
  static QString stateText(const RunState& run);

  std::vector<RunState> m_runs;
};

/// A percentage as it stands in tables: "61.73".
QString accuracyText(double percent);
/// "61.73 ± 1.85"; without a deviation the mean alone.
QString spreadText(double mean, const std::optional<double>& deviation);
/// A set in few words: what follows a project's name, or the folder.
QString shortSetName(const std::string& set);

} // namespace stillroom::ui
