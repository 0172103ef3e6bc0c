// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLineF>
#include <QPalette>
#include <QRectF>
#include <QVector>

namespace stillroom::ui {

/// A scale from dark blue to yellow (viridis) that gets lighter all the way, so that it can be read without telling
/// colours apart. `share` 0 … 1.
QColor scaleColour(double share);

/// Contrast of two colours as WCAG counts it, 1 … 21.
double contrast(const QColor& a, const QColor& b);
/// Black or white, whichever reads better on `ground`.
QColor readableOn(const QColor& ground);

/// Slanted lines, `gap` apart, that fill a rectangle. Those of neighbouring rectangles meet.
QVector<QLineF> hatch(const QRectF& rect, double gap);

/// The colours of saved charts: dark on white, whatever the window looks like.
QPalette printPalette();

} // namespace stillroom::ui
