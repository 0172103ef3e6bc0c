// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/class_figures.h"
#include "ui/charts/rows_chart.h"

namespace stillroom::ui {

/// The share of each class's baselines that is flagged: label mismatches and low confidence. A row opens its class.
class FlaggedShareChart : public RowsChart {
  Q_OBJECT
public:
  explicit FlaggedShareChart(QWidget* parent = nullptr);

  void setState(const ReviewState& state);
  QString emptyText() const override;

Q_SIGNALS:
  void classWanted(int classIndex);

protected:
  void prepare() override;
  void fill() override;
  QString describe() const override;
  QString table() const override;
  int rowCount() const override { return static_cast<int>(m_shares.size()); }
  QString rowName(int row) const override;
  void paintRow(QPainter& painter, int row, const QRectF& rect) const override;
  QString rowHint(int row) const override;
  void openRow(int row) override;

private:
  const FlaggedShare& shareOf(int row) const { return m_shares[static_cast<std::size_t>(row)]; }

  ReviewState m_state;
  std::vector<FlaggedShare> m_shares; ///< by row
  double m_largest = 0;
  QAction* m_inClassOrder;
};

} // namespace stillroom::ui
