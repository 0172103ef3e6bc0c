// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axis_ticks.h"
#include "ui/charts/cell_grid.h"
#include "ui/charts/class_figures.h"
#include "ui/charts/rows_chart.h"

namespace stillroom::ui {

/// Intended against predicted class of the baselines or of the chosen images: a matrix, or the most confused pairs as
/// rows when there are more than 60 classes. A cell or a row that isn't empty asks for its samples.
class ConfusionChart : public RowsChart {
  Q_OBJECT
public:
  static constexpr int largestMatrix = 60;

  explicit ConfusionChart(QWidget* parent = nullptr);

  void setState(const ReviewState& state);
  bool ofChosen() const { return view() == 1; }

  /// The middle of a cell of the matrix, in the chart's own pixels.
  QPointF cellPosition(int intended, int predicted) const;
  QString emptyText() const override;

Q_SIGNALS:
  void confusionWanted(int intended, int predicted, bool ofChosen);

protected:
  void prepare() override;
  void fill() override;
  QString describe() const override;
  QString table() const override;
  int rowCount() const override { return static_cast<int>(m_pairs.size()); }
  QString rowName(int row) const override;
  QString rowLabel(int row, const QFontMetricsF& metrics, double longest) const override;
  double labelShare() const override { return 0.55; }
  void paintRow(QPainter& painter, int row, const QRectF& rect) const override;
  QString rowHint(int row) const override;
  void openRow(int row) override;
  bool hasRows() const override;
  ChartHint hintAt(QPointF at) const override;
  Qt::CursorShape cursorAt(QPointF at) const override;
  bool usesKey(int key) const override;
  void press(QPointF at) override;
  void useKey(const QKeyEvent& event) override;
  void leave() override;

private:
  const ConfusionCount& pairOf(int row) const { return m_pairs[static_cast<std::size_t>(row)]; }
  CellGrid grid() const;
  int countAt(GridCell cell) const;
  void layOutMatrix();
  void fillPairs();
  void fillMatrix();
  std::vector<AxisTick> nameTicks(const std::vector<int>& classes, bool predicted, double longest) const;
  QColor colourOf(double share) const;
  void paintMatrix(QPainter& painter) const;
  void paintCount(QPainter& painter, GridCell cell) const;
  QString sentence(const ConfusionCount& count) const;
  ConfusionCount at(GridCell cell) const;
  void open(GridCell cell);

  ReviewState m_state;
  std::vector<ConfusionCount> m_counts;
  std::vector<ConfusionCount> m_pairs;    ///< of different classes, by row
  std::vector<int> m_intended, m_columns; ///< classes of the matrix's rows and columns
  std::vector<int> m_matrix;              ///< [intended, predicted]; empty when it would be too large
  std::optional<GridCell> m_cursor;       ///< where the arrow keys stand in the matrix
  QAction* m_asRows;
};

} // namespace stillroom::ui
