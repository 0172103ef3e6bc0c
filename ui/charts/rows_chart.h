// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

class QScrollBar;

namespace stillroom::ui {

/// A chart of rows with names at their left, scrolled where they don't fit. The arrow keys choose a row; a click or
/// Enter opens it.
class RowsChart : public Chart {
  Q_OBJECT
public:
  RowsChart(const QString& title, QWidget* parent);

  /// The middle of a row, in the chart's own pixels.
  QPointF rowPosition(int row) const;
  int firstRow() const;
  int currentRow() const { return m_current; }

protected:
  virtual int rowCount() const = 0;
  virtual QString rowName(int row) const = 0;
  /// The name as it stands beside the row, `longest` pixels at most.
  virtual QString rowLabel(int row, const QFontMetricsF& metrics, double longest) const;
  /// How much of the width the names may take.
  virtual double labelShare() const { return 0.38; }
  /// `rect` reaches from axis to axis and leaves a gap to the next row.
  virtual void paintRow(QPainter& painter, int row, const QRectF& rect) const = 0;
  virtual QString rowHint(int row) const = 0;
  virtual void openRow(int row) = 0;
  /// Whether there are rows now, and not what a derived chart draws instead.
  virtual bool hasRows() const { return true; }

  void fillRows();
  int rowAt(QPointF at) const;
  void setCurrentRow(int row);

  ChartHint hintAt(QPointF at) const override;
  Qt::CursorShape cursorAt(QPointF at) const override;
  bool usesKey(int key) const override;
  void press(QPointF at) override;
  void wheelEvent(QWheelEvent* event) override;
  void useKey(const QKeyEvent& event) override;
  void leave() override;

private:
  int fittingRows() const;
  QRectF rowRect(int row) const;
  void paintRows(QPainter& painter) const;
  void reveal(int row);
  void adjustScrollBar();

  QScrollBar* m_scroll;
  int m_visible = 0; ///< rows between the axes
  int m_current = -1;
};

} // namespace stillroom::ui
