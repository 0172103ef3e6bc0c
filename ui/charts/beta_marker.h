// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace stillroom::ui {

/// β as an upright line through `area` at `x`, with its value in a box at the top.
void paintBetaMarker(QPainter& painter, const QRectF& area, double x, double beta, const QPalette& palette,
                     const QFont& font);

/// A handle at the line's lower end: it can be dragged.
void paintBetaHandle(QPainter& painter, const QRectF& area, double x, const QPalette& palette);

/// β with two decimals at least, and more where it has them.
QString betaText(double beta);

} // namespace stillroom::ui
