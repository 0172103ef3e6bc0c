// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPen>
#include <QRectF>

#include <optional>

class QPainter;
class QPalette;

namespace stillroom::ui {

struct GridCell {
  int row = 0;
  int column = 0;
  bool operator==(const GridCell&) const = default;
};

/// Where the cells of a matrix stand: side by side on whole pixels, without gaps.
struct CellGrid {
  QRectF area;
  int rows = 0;
  int columns = 0;
  bool upwards = false; ///< the first row is the lowest

  QRectF rect(GridCell cell) const;
  std::optional<GridCell> at(QPointF point) const;
  /// The neighbour that an arrow key leads to; the cell itself at the edge.
  GridCell neighbour(GridCell cell, int key) const;
};

bool isArrowKey(int key);

/// A frame that shows on any colour; dashed for what is only being looked at.
void paintCellFrame(QPainter& painter, const QRectF& rect, const QPalette& palette, const QColor& colour,
                    Qt::PenStyle style = Qt::SolidLine);

} // namespace stillroom::ui
