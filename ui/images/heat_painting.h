// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/images/heat_colours.h"

#include <QRectF>

class QPainter;

namespace stillroom::ui {

class HeatCache;
struct HeatWanted;

/// Lays a picture's heat over its thumbnail, which stands at `place`. False where the map isn't made yet; that doesn't
/// ask for it. No heat is wanted over an empty place, which is a thumbnail that isn't there.
bool paintHeat(QPainter& painter, const QRectF& place, HeatCache& heat, const HeatView& view, const HeatWanted& wanted);

} // namespace stillroom::ui
