// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/status_glyph.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <cmath>
#include <numbers>

namespace stillroom::ui {
namespace {

/// Points in a unit square put into a rectangle.
QPolygonF placed(const QRectF& rect, std::initializer_list<QPointF> points) {
  QPolygonF polygon;
  for (const QPointF& p : points)
    polygon << QPointF(rect.x() + p.x() * rect.width(), rect.y() + p.y() * rect.height());
  return polygon;
}

QPolygonF hexagon(const QRectF& rect) {
  QPolygonF polygon;
  for (int i = 0; i < 6; ++i) {
    const double angle = std::numbers::pi / 3 * i + std::numbers::pi / 6;
    polygon << rect.center() + QPointF(std::cos(angle), std::sin(angle)) * rect.width() / 2;
  }
  return polygon;
}

QPen stroke(const QRectF& rect, const QColor& colour, double width = 0.12) {
  return QPen(colour, rect.width() * width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void paintSign(QPainter& painter, const QRectF& r, SampleStatus status, const QColor& ink) {
  painter.setPen(stroke(r, ink));
  painter.setBrush(Qt::NoBrush);
  switch (status) {
  case SampleStatus::Normal:
    painter.drawPolyline(placed(r, {{.28, .53}, {.44, .68}, {.72, .36}}));
    break;
  case SampleStatus::Refined:
    painter.drawPolyline(placed(r, {{.36, .52}, {.5, .36}, {.64, .52}}));
    painter.drawPolyline(placed(r, {{.5, .38}, {.5, .68}}));
    break;
  case SampleStatus::Fallback:
    painter.drawPolyline(placed(r, {{.5, .4}, {.5, .62}}));
    painter.drawPoint(placed(r, {{.5, .79}})[0]);
    break;
  case SampleStatus::Pending:
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (const double x : {.29, .5, .71})
      painter.drawEllipse(placed(r, {{x, .5}})[0], r.width() * .075, r.width() * .075);
    break;
  case SampleStatus::Failed:
    painter.drawPolyline(placed(r, {{.34, .34}, {.66, .66}}));
    painter.drawPolyline(placed(r, {{.66, .34}, {.34, .66}}));
    break;
  case SampleStatus::Overridden:
    painter.setBrush(ink);
    painter.drawEllipse(placed(r, {{.5, .39}})[0], r.width() * .1, r.width() * .1);
    painter.drawPolyline(placed(r, {{.5, .5}, {.5, .74}}));
    break;
  }
}

void paintEye(QPainter& painter, const QRectF& r) {
  QPainterPath lids(placed(r, {{.06, .5}})[0]);
  lids.quadTo(placed(r, {{.5, .02}})[0], placed(r, {{.94, .5}})[0]);
  lids.quadTo(placed(r, {{.5, .98}})[0], placed(r, {{.06, .5}})[0]);
  painter.drawPath(lids);
}

} // namespace

void paintStatusGlyph(QPainter& painter, const QRectF& rect, SampleStatus status, const QPalette& palette) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor colour = statusColour(status, palette);
  const QColor ink =
      colour.lightness() > 120 && status != SampleStatus::Pending ? QColor(0xff10151a) : QColor(Qt::white);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  QColor sign = ink;
  switch (status) {
  case SampleStatus::Normal:
    painter.drawEllipse(rect);
    break;
  case SampleStatus::Refined:
    painter.drawPolygon(placed(rect, {{.5, -.06}, {1.06, .5}, {.5, 1.06}, {-.06, .5}}));
    break;
  case SampleStatus::Fallback:
    painter.setPen(stroke(rect, colour, .1));
    painter.drawPolygon(placed(rect, {{.5, .06}, {1, .94}, {0, .94}}));
    break;
  case SampleStatus::Pending:
    painter.setBrush(palette.color(QPalette::Base));
    painter.setPen(QPen(colour, rect.width() * .1));
    painter.drawEllipse(
        rect.adjusted(rect.width() * .05, rect.width() * .05, -rect.width() * .05, -rect.width() * .05));
    sign = colour;
    break;
  case SampleStatus::Failed:
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 2, 2);
    break;
  case SampleStatus::Overridden:
    painter.drawPolygon(hexagon(rect.adjusted(-.5, -.5, .5, .5)));
    break;
  }
  paintSign(painter, rect, status, sign);
  painter.restore();
}

void paintFlag(QPainter& painter, const QRectF& rect, FlagReason reason, const QPalette& palette) {
  if (reason == FlagReason::None) return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(palette.color(QPalette::Base));
  painter.drawRoundedRect(rect, 3, 3);
  painter.setPen(stroke(rect, palette.color(QPalette::Text), .1));
  if (reason == FlagReason::Mismatch) {
    painter.drawPolyline(placed(rect, {{.25, .4}, {.75, .4}}));
    painter.drawPolyline(placed(rect, {{.25, .62}, {.75, .62}}));
    painter.drawPolyline(placed(rect, {{.62, .22}, {.38, .8}}));
  } else {
    painter.drawPolyline(placed(rect, {{.5, .24}, {.5, .76}}));
    painter.drawPolyline(placed(rect, {{.3, .56}, {.5, .76}, {.7, .56}}));
  }
  painter.restore();
}

void paintSampleSign(QPainter& painter, const QRectF& rect, SampleSign sign, const QPalette& palette) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor ink = palette.color(QPalette::Text);
  painter.setPen(stroke(rect, ink, .1));
  painter.setBrush(Qt::NoBrush);
  switch (sign) {
  case SampleSign::Note:
    painter.drawPolygon(placed(rect, {{.2, .1}, {.6, .1}, {.82, .32}, {.82, .9}, {.2, .9}}));
    painter.drawPolyline(placed(rect, {{.36, .5}, {.66, .5}}));
    painter.drawPolyline(placed(rect, {{.36, .7}, {.66, .7}}));
    break;
  case SampleSign::Reviewed:
    paintEye(painter, rect);
    painter.setBrush(ink);
    painter.drawEllipse(rect.center(), rect.width() * .1, rect.width() * .1);
    break;
  case SampleSign::ChangedSinceReview:
    paintEye(painter, rect);
    painter.setPen(stroke(rect, warningColour(palette), .16));
    painter.drawPolyline(placed(rect, {{.12, .92}, {.88, .08}}));
    break;
  case SampleSign::Moved:
    painter.drawPolygon(placed(rect, {{.5, .14}, {.88, .84}, {.12, .84}}));
    break;
  }
  painter.restore();
}

void paintChosenMark(QPainter& painter, const QRectF& rect, const QPalette& palette) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(palette.color(QPalette::Base), 1.5));
  painter.setBrush(palette.color(QPalette::Highlight));
  painter.drawPolygon(placed(rect, {{.5, 0}, {1, .5}, {.5, 1}, {0, .5}}));
  painter.restore();
}

QIcon statusIcon(SampleStatus status, const QPalette& palette, int side, double scale) {
  QPixmap pixmap(QSize(side, side) * scale);
  pixmap.setDevicePixelRatio(scale);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  paintStatusGlyph(painter, QRectF(1, 1, side - 2, side - 2), status, palette);
  return QIcon(pixmap);
}

} // namespace stillroom::ui
