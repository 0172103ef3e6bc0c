// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/images/heat_colours.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace stillroom::ui {

class HeatCache;

/// Lays a picture's heat over its thumbnail, which stands at `place`; asks for it where it isn't made yet. Nothing for
/// an empty place, which is a thumbnail that isn't there.
void paintHeat(QPainter& painter, const QRectF& place, HeatCache& heat, const HeatView& view, const QString& file,
               int classIndex);

} // namespace stillroom::ui
