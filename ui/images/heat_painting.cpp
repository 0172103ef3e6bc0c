// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/heat_painting.h"

#include "ui/images/heat_cache.h"

#include <QPainter>

#include <algorithm>

namespace stillroom::ui {

bool paintHeat(QPainter& painter, const QRectF& place, HeatCache& heat, const HeatView& view,
               const HeatWanted& wanted) {
  if (!view.shown || place.isEmpty()) return true;
  const double scale = painter.device()->devicePixelRatioF(), longest = std::max(place.width(), place.height());
  const QImage image = heat.coloured(wanted, qRound(longest * scale), view.colours);
  if (image.isNull()) return false;
  // The colours are kept opaque, so that a dragged opacity doesn't make them anew.
  const double before = painter.opacity();
  painter.setOpacity(before * view.opacity);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.drawImage(place, image);
  painter.setOpacity(before);
  return true;
}

} // namespace stillroom::ui
