// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/cell_painting.h"

#include "ui/theme.h"

#include <QFont>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace stillroom::ui {

QRectF paintPicture(QPainter& painter, const QRect& square, ThumbnailCache& cache, const QString& file,
                    const QPalette& palette, const QString& sign) {
  const double scale = painter.device()->devicePixelRatioF();
  QPixmap pixmap = cache.find(file, qRound(square.width() * scale));
  if (pixmap.isNull()) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::AlternateBase));
    painter.drawRoundedRect(square, 3, 3);
    painter.setPen(quietText(palette));
    painter.drawText(square, Qt::AlignCenter, cache.unreadable(file) ? u"×"_qs : sign);
    return {};
  }
  pixmap.setDevicePixelRatio(scale);
  const QSizeF size = pixmap.deviceIndependentSize();
  const QRectF target(square.x() + (square.width() - size.width()) / 2,
                      square.y() + (square.height() - size.height()) / 2, size.width(), size.height());
  painter.drawPixmap(target.topLeft(), pixmap);
  return target;
}

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

void paintCell(QPainter& painter, const QRect& rect, bool selected, bool hovered, const QPalette& palette) {
  if (!selected && !hovered) return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  QColor fill = palette.color(QPalette::Highlight);
  fill.setAlphaF(selected ? 0.16F : 0.07F);
  painter.setBrush(fill);
  painter.setPen(selected ? QPen(palette.color(QPalette::Highlight), 2) : QPen(Qt::NoPen));
  painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);
  painter.restore();
}

QFont smallFont(const QFont& font) {
  QFont small = font;
  small.setPointSizeF(std::max(7.5, font.pointSizeF() * 0.9));
  return small;
}

} // namespace stillroom::ui
