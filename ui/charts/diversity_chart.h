// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/class_figures.h"
#include "ui/charts/rows_chart.h"

namespace stillroom::ui {

/// Mean pairwise cosine of each class before and after: rows, the largest change first, or points when there are more
/// than 40 classes. A row or a point opens its class.
class DiversityChart : public RowsChart {
  Q_OBJECT
public:
  static constexpr int mostRows = 40;

  explicit DiversityChart(QWidget* parent = nullptr);

  /// `classes` as classDiversity() gives them for the state's result.
  void setDiversity(const ReviewState& state, std::vector<ClassDiversity> classes);

  /// Where the point of a class stands, in the chart's own pixels.
  QPointF pointPosition(int classIndex) const;
  QString emptyText() const override;

Q_SIGNALS:
  void classWanted(int classIndex);

protected:
  void prepare() override;
  void fill() override;
  QString describe() const override;
  QString table() const override;
  int rowCount() const override { return static_cast<int>(m_changes.size()); }
  QString rowName(int row) const override;
  void paintRow(QPainter& painter, int row, const QRectF& rect) const override;
  QString rowHint(int row) const override;
  void openRow(int row) override;
  bool hasRows() const override;
  ChartHint hintAt(QPointF at) const override;
  Qt::CursorShape cursorAt(QPointF at) const override;
  void press(QPointF at) override;

private:
  const DiversityChange& changeOf(int row) const { return m_changes[static_cast<std::size_t>(row)]; }
  QPointF pointOf(const DiversityChange& change) const;
  /// The row whose point is nearest and near enough; −1 for none.
  int nearestPoint(QPointF at) const;
  void fillPoints();
  void paintPoints(QPainter& painter) const;

  ReviewState m_state;
  std::vector<ClassDiversity> m_diversity;
  std::vector<DiversityChange> m_changes; ///< by row
  double m_lowest = 0, m_highest = 1;
  QAction* m_asRows;
};

} // namespace stillroom::ui
