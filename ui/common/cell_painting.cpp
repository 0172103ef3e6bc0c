// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/cell_painting.h"

#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QFont>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace stillroom::ui {

void paintBar(QPainter& painter, const QRect& rect, std::optional<double> share, const QColor& colour,
              const QPalette& palette, std::optional<double> tick) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(lineColour(palette));
  const double radius = rect.height() / 2.0;
  painter.drawRoundedRect(rect, radius, radius);
  if (share) {
    QPainterPath clip;
    clip.addRoundedRect(rect, radius, radius);
    painter.setClipPath(clip);
    painter.fillRect(QRectF(rect.x(), rect.y(), rect.width() * std::clamp(*share, 0.0, 1.0), rect.height()), colour);
    painter.setClipping(false);
  }
  if (tick) {
    const double x = rect.x() + std::clamp(*tick, 0.0, 1.0) * (rect.width() - 1.5);
    painter.fillRect(QRectF(x - 1, rect.y() - 2, 3.5, rect.height() + 4), palette.color(QPalette::Base));
    painter.fillRect(QRectF(x, rect.y() - 2, 1.5, rect.height() + 4), palette.color(QPalette::Text));
  }
  painter.restore();
}

void paintCell(QPainter& painter, const QRect& rect, const CellState& state, const QPalette& palette) {
  if (!state.selected && !state.current && !state.hovered) return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor accent = palette.color(QPalette::Highlight);
  QColor fill = accent;
  fill.setAlphaF(state.selected ? static_cast<float>(selectedShare) : state.hovered ? 0.07F : 0.0F);
  painter.setBrush(fill);
  const double width = state.current ? 2.5 : 1;
  painter.setPen(state.selected || state.current ? QPen(accent, width) : QPen(Qt::NoPen));
  const double inset = 0.5 + width / 2;
  painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), 6, 6);
  if (state.focused) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.color(QPalette::Text), 2));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 7, 7);
  }
  painter.restore();
}

void paintCell(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index) {
  const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  const bool current = view ? index.isValid() && view->currentIndex() == index : selected;
  paintCell(painter, rect,
            {.selected = selected,
             .current = current,
             .hovered = option.state.testFlag(QStyle::State_MouseOver),
             .focused = current && view && view->hasFocus()},
            option.palette);
}

void paintPlate(QPainter& painter, const QRectF& rect, const QPalette& palette) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  QColor plate = palette.color(QPalette::Base);
  plate.setAlphaF(0.85F);
  painter.setPen(Qt::NoPen);
  painter.setBrush(plate);
  painter.drawRoundedRect(rect, 5, 5);
  painter.restore();
}

QFont smallFont(const QFont& font) {
  QFont small = font;
  small.setPointSizeF(std::max(7.5, font.pointSizeF() * 0.9));
  return small;
}

} // namespace stillroom::ui
