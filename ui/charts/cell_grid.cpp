// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cell_grid.h"

#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace stillroom::ui {

QRectF CellGrid::rect(GridCell cell) const {
  const int row = upwards ? rows - 1 - cell.row : cell.row;
  const auto x = [this](int column) { return std::round(area.left() + area.width() * column / columns); };
  const auto y = [this](int line) { return std::round(area.top() + area.height() * line / rows); };
  return {QPointF(x(cell.column), y(row)), QPointF(x(cell.column + 1), y(row + 1))};
}

std::optional<GridCell> CellGrid::at(QPointF point) const {
  if (rows < 1 || columns < 1 || !area.contains(point)) return std::nullopt;
  const auto part = [](double share, int count) { return std::clamp(static_cast<int>(share * count), 0, count - 1); };
  const int row = part((point.y() - area.top()) / area.height(), rows);
  return GridCell{upwards ? rows - 1 - row : row, part((point.x() - area.left()) / area.width(), columns)};
}

GridCell CellGrid::neighbour(GridCell cell, int key) const {
  const int up = upwards ? 1 : -1;
  if (key == Qt::Key_Left) --cell.column;
  if (key == Qt::Key_Right) ++cell.column;
  if (key == Qt::Key_Up) cell.row += up;
  if (key == Qt::Key_Down) cell.row -= up;
  return {std::clamp(cell.row, 0, rows - 1), std::clamp(cell.column, 0, columns - 1)};
}

bool isArrowKey(int key) {
  return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

void paintCellFrame(QPainter& painter, const QRectF& rect, const QPalette& palette, const QColor& colour,
                    Qt::PenStyle style) {
  painter.save();
  painter.setBrush(Qt::NoBrush);
  const QRectF outside = rect.adjusted(-1, -1, 1, 1); // so that small cells keep their colour
  QPen around(palette.color(QPalette::Base), 4);
  around.setJoinStyle(Qt::MiterJoin);
  painter.setPen(around);
  painter.drawRect(outside);
  QPen line(colour, 2, style);
  line.setJoinStyle(Qt::MiterJoin);
  painter.setPen(line);
  painter.drawRect(outside);
  painter.restore();
}

} // namespace stillroom::ui
