// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/heat_painting.h"

#include "ui/images/heat_cache.h"

#include <QPainter>

#include <algorithm>

namespace stillroom::ui {

void paintHeat(QPainter& painter, const QRectF& place, HeatCache& heat, const HeatView& view, const QString& file,
               int classIndex) {
  if (!view.shown || place.isEmpty()) return;
  const double scale = painter.device()->devicePixelRatioF();
  const QImage map = heat.findFitted(file, classIndex, qRound(std::max(place.width(), place.height()) * scale));
  if (map.isNull()) return;
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.drawImage(place, colouredHeat(map, view.colours, view.opacity));
}

} // namespace stillroom::ui
