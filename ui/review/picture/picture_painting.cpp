// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/picture/picture_painting.h"

#include "ui/review/picture/picture_zoom.h"

#include <QPainter>
#include <QStyle>

namespace stillroom::ui {

void paintZoomed(QPainter& painter, const QImage& picture, const QRectF& place, QSizeF frame) {
  const VisiblePart part = visiblePart(place, picture.size(), frame);
  if (part.source.isEmpty()) return;
  const double scale = place.width() / picture.width();
  painter.setRenderHint(QPainter::SmoothPixmapTransform, scale < squarePixelScale && scale != 1);
  // At 100 % a picture on half a pixel would blur.
  const QRectF target = scale == 1 ? QRectF(part.target.toRect()) : part.target;
  painter.drawImage(target, picture, part.source);
}

void paintZoomedHeat(QPainter& painter, const QImage& map, const HeatView& view, const QRectF& place, QSizeF frame) {
  const VisiblePart part = visiblePart(place, map.size(), frame);
  if (part.source.isEmpty()) return;
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.drawImage(part.target, colouredHeat(map.copy(part.source), view.colours, view.opacity));
}

void paintPixelGrid(QPainter& painter, QSize picture, const QRectF& place, QSizeF frame) {
  const VisiblePart part = visiblePart(place, picture, frame);
  const double scale = place.width() / picture.width();
  painter.setPen(QPen(QColor(128, 128, 128, 110), 1));
  for (int x = 1; x < part.source.width(); ++x) {
    const double at = part.target.x() + x * scale;
    painter.drawLine(QPointF(at, part.target.top()), QPointF(at, part.target.bottom()));
  }
  for (int y = 1; y < part.source.height(); ++y) {
    const double at = part.target.y() + y * scale;
    painter.drawLine(QPointF(part.target.left(), at), QPointF(part.target.right(), at));
  }
}

void paintPlate(QPainter& painter, const QRect& rect, Qt::Alignment corner, const QString& text,
                const QPalette& palette) {
  const QSize size = painter.fontMetrics().size(Qt::TextSingleLine, text) + QSize(12, 6);
  const QRect plate = QStyle::alignedRect(Qt::LeftToRight, corner, size, rect.adjusted(6, 6, -6, -6));
  QColor ground = palette.color(QPalette::Base);
  ground.setAlphaF(0.85F);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(ground);
  painter.drawRoundedRect(plate, 4, 4);
  painter.setPen(palette.color(QPalette::Text));
  painter.drawText(plate, Qt::AlignCenter, text);
}

} // namespace stillroom::ui
