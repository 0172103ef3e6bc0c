// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/kept_evaluations.h"
#include "pipeline/paper_figures.h"
#include "ui/charts/table_chart.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace stillroom::ui {

/// A row of the results: what was measured here, or what the paper prints of the same case.
struct ResultRow {
  QString set, network, protocol;
  std::int64_t imagesPerClass = 0; ///< 0 where it isn't known
  std::int64_t repeats = 0;        ///< 0 for the paper's
  double mean = 0;
  std::optional<double> deviation, last, lastDeviation;
  std::int64_t testImages = 0; ///< 0 for the paper's
  QString cut;                 ///< of a test set that goes by it
  QString paperTable;          ///< "I" for a row of the paper's Table I; empty for our own
};

/// Means of repeats, and beneath them the paper's figures of the same data set, images per class, network and protocol.
class ResultsModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column {
    SetColumn,
    NetworkColumn,
    ProtocolColumn,
    CountColumn,
    RepeatsColumn,
    BestColumn,
    LastColumn,
    TestColumn,
    ColumnCount
  };

  using QAbstractTableModel::QAbstractTableModel;

  void setResults(const KeptEvaluations& kept, const std::vector<PaperFigure>& paper);
  const std::vector<ResultRow>& rows() const { return m_rows; }
  TableContent content() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  static QString textOf(const ResultRow& row, int column);
  static QString explanation(const ResultRow& row);

  std::vector<ResultRow> m_rows;
};

} // namespace stillroom::ui
