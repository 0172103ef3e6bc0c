// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QRect>
#include <QRectF>
#include <QString>

#include <optional>

class QFont;
class QModelIndex;
class QPainter;
class QStyleOptionViewItem;
class QWidget;

namespace stillroom::ui {

/// A thin bar filled to `share` (0 … 1); `tick` marks a threshold on it. Nothing is filled without a share.
void paintBar(QPainter& painter, const QRect& rect, std::optional<double> share, const QColor& colour,
              const QPalette& palette, std::optional<double> tick = {});

/// How a cell of a list stands. A list of single choices has no current cell that isn't selected too.
struct CellState {
  bool selected = false, current = false, hovered = false;
  bool focused = false; ///< current, and the keyboard is there
};

/// The background of a cell: filled while selected, with a clear ring where the keyboard is.
void paintCell(QPainter& painter, const QRect& rect, const CellState& state, const QPalette& palette);
/// As an item view's cell stands.
void paintCell(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index);

/// A plate of the window's colour, so that a sign on a picture can be read on any.
void paintPlate(QPainter& painter, const QRectF& rect, const QPalette& palette);

/// The text around a list, a step smaller.
QFont smallFont(const QFont& font);

} // namespace stillroom::ui
