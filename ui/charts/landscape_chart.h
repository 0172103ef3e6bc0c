// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection/landscape.h"
#include "ui/charts/cell_grid.h"
#include "ui/charts/chart.h"

namespace stillroom::ui {

/// What every k and β would lead to, as a heat map: mean similarity, mean confidence or changed choices. Cells with
/// pending samples are hatched, those of a landscape that lacks classes are small. A click, or the arrow keys and
/// Enter, ask for a cell's settings.
class LandscapeChart : public Chart {
  Q_OBJECT
public:
  enum class Shown { Similarity, Confidence, Changes };

  explicit LandscapeChart(QWidget* parent = nullptr);

  /// `classes`: how many the project has. β may come in any order.
  void setLandscape(Landscape landscape, std::size_t classes);
  void setInForce(int k, double beta);

  Shown shown() const { return static_cast<Shown>(view()); }
  /// The middle of a cell, in the chart's own pixels; `column` by rising β.
  QPointF position(int k, int column) const;
  QString emptyText() const override;

Q_SIGNALS:
  void settingsWanted(int k, double beta);

protected:
  void prepare() override;
  void fill() override;
  QString describe() const override;
  QString table() const override;
  ChartHint hintAt(QPointF at) const override;
  Qt::CursorShape cursorAt(QPointF at) const override;
  bool usesKey(int key) const override;
  void press(QPointF at) override;
  void useKey(const QKeyEvent& event) override;
  void leave() override;

private:
  CellGrid grid() const;
  const LandscapeCell& cellOf(GridCell cell) const;
  double betaOf(int column) const;
  std::optional<double> valueOf(GridCell cell) const;
  QString numberText(double value) const;
  /// The column of a β; the nearest one when there is none of its own.
  int columnOf(double beta) const;
  bool hasColumn(double beta) const;
  GridCell cellInForce() const { return {m_k - 1, columnOf(m_beta)}; }
  double finished() const;
  QString sentence(GridCell cell) const;
  void fillLegend();
  void paintCells(QPainter& painter) const;
  void paintCell(QPainter& painter, GridCell cell) const;
  void paintMarks(QPainter& painter) const;
  void want(GridCell cell);

  Landscape m_landscape;
  std::size_t m_classes = 0;
  std::vector<std::size_t> m_order; ///< the landscape's β by column
  int m_k = 1;
  double m_beta = 0;
  double m_lowest = 0, m_highest = 0; ///< of the values shown
  bool m_anyValue = false, m_anyPending = false;
  std::optional<GridCell> m_cursor; ///< where the arrow keys stand
};

} // namespace stillroom::ui
