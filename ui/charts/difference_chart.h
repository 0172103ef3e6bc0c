// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/rows_chart.h"

#include <optional>
#include <utility>
#include <vector>

namespace stillroom::ui {

/// A paired difference with its intervals, in percent points.
struct DifferenceRow {
  QString name;
  double difference = 0;
  std::pair<double, double> bootstrap;        ///< low and high
  std::optional<std::pair<double, double>> t; ///< none for one repeat
  int repeats = 0;
  bool resolved = false; ///< both intervals are there and leave 0 out
};

/// Differences as bars against 0: the bootstrap's interval as a bar, Student's as a whisker, the difference as a point.
/// A row that isn't resolved says so.
class DifferenceChart : public RowsChart {
  Q_OBJECT
public:
  explicit DifferenceChart(QWidget* parent = nullptr);

  void setRows(std::vector<DifferenceRow> rows);
  const std::vector<DifferenceRow>& rows() const { return m_rows; }
  QString emptyText() const override;

protected:
  void prepare() override;
  void fill() override;
  QString describe() const override;
  QString table() const override;
  int rowCount() const override { return static_cast<int>(m_rows.size()); }
  QString rowName(int row) const override;
  double labelShare() const override { return 0.45; }
  void paintRow(QPainter& painter, int row, const QRectF& rect) const override;
  QString rowHint(int row) const override;
  void openRow(int) override {}

private:
  const DifferenceRow& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
  void paintBar(QPainter& painter, const QRectF& rect, bool resolved) const;
  static QString verdict(const DifferenceRow& row);

  std::vector<DifferenceRow> m_rows;
  double m_low = -1, m_high = 1;
};

} // namespace stillroom::ui
