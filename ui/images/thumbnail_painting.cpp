// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/thumbnail_painting.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

/// Where a picture of this shape stands in a square.
QRectF centred(const QRect& square, const QSizeF& size) {
  return {square.x() + (square.width() - size.width()) / 2, square.y() + (square.height() - size.height()) / 2,
          size.width(), size.height()};
}

void paintFrame(QPainter& painter, const QRect& square, const QPalette& palette, const QString& sign) {
  painter.setPen(Qt::NoPen);
  painter.setBrush(palette.color(QPalette::AlternateBase));
  painter.drawRoundedRect(square, 3, 3);
  painter.setPen(quietText(palette));
  painter.drawText(square, Qt::AlignCenter, sign);
}

} // namespace

QRectF paintPicture(QPainter& painter, const QRect& square, ThumbnailCache& cache, const QString& file,
                    const QPalette& palette, const QString& sign) {
  const double scale = painter.device()->devicePixelRatioF();
  QPixmap pixmap = cache.find(file, qRound(square.width() * scale));
  if (pixmap.isNull()) {
    const QPixmap other = cache.standIn(file);
    if (other.isNull()) {
      paintFrame(painter, square, palette, cache.unreadable(file) ? u"×"_s : sign);
      return {};
    }
    const QRectF target = centred(square, QSizeF(other.size()).scaled(square.size(), Qt::KeepAspectRatio));
    painter.drawPixmap(target, other, QRectF(other.rect()));
    return target;
  }
  pixmap.setDevicePixelRatio(scale);
  const QRectF target = centred(square, pixmap.deviceIndependentSize());
  painter.drawPixmap(target.topLeft(), pixmap);
  return target;
}

} // namespace stillroom::ui
