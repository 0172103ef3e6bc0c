// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/images/heat_colours.h"

#include <QImage>
#include <QPalette>
#include <QRectF>
#include <QSizeF>
#include <QString>

class QPainter;

namespace stillroom::ui {

/// The part of a picture that shows when the whole of it lies at `place`: pixel by pixel where it is enlarged, smoothed
/// where not. The painter's unit is a device pixel.
void paintZoomed(QPainter& painter, const QImage& picture, const QRectF& place, QSizeF frame);

/// Likewise a heat map over a picture at the same place.
void paintZoomedHeat(QPainter& painter, const QImage& map, const HeatView& view, const QRectF& place, QSizeF frame);

/// Hairlines between the pixels of a picture of `picture` pixels.
void paintPixelGrid(QPainter& painter, QSize picture, const QRectF& place, QSizeF frame);

/// A short text on a plate in a corner of `rect`.
void paintPlate(QPainter& painter, const QRect& rect, Qt::Alignment corner, const QString& text,
                const QPalette& palette);

} // namespace stillroom::ui
