// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/beta_marker.h"

#include "ui/charts/chart_colours.h"
#include "ui/common/theme.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

void paintBetaMarker(QPainter& painter, const QRectF& area, double x, double beta, const QPalette& palette,
                     const QFont& font) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor colour = warningColour(palette);
  painter.setPen(QPen(colour, 2));
  painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
  const QFontMetricsF metrics(font);
  const QString text = u"β "_s + betaText(beta);
  QRectF box(0, area.top(), metrics.horizontalAdvance(text) + 10, metrics.height() + 2);
  box.moveCenter({x, box.center().y()});
  box.moveLeft(std::clamp(box.left(), area.left(), std::max(area.left(), area.right() - box.width())));
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  painter.drawRoundedRect(box, 3, 3);
  painter.setPen(readableOn(colour));
  painter.setFont(font);
  painter.drawText(box, Qt::AlignCenter, text);
  painter.restore();
}

void paintBetaHandle(QPainter& painter, const QRectF& area, double x, const QPalette& palette) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(palette.color(QPalette::Window), 1.5));
  painter.setBrush(warningColour(palette));
  painter.drawEllipse(QPointF(x, area.bottom() - 7), 6, 6);
  painter.setPen(QPen(readableOn(warningColour(palette)), 1));
  for (const double dx : {-1.5, 1.5})
    painter.drawLine(QPointF(x + dx, area.bottom() - 9.5), QPointF(x + dx, area.bottom() - 4.5));
  painter.restore();
}

QString betaText(double beta) {
  // The shortest text that a float reads back as the same β.
  const QString exact = QString::number(static_cast<float>(beta), 'g', 6);
  const auto decimals = static_cast<int>(exact.contains(u'e') ? 6 : exact.size() - exact.indexOf(u'.') - 1);
  return QLocale().toString(beta, 'f', exact.contains(u'.') ? std::clamp(decimals, 2, 6) : 2);
}

} // namespace stillroom::ui
