// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/images/thumbnail_cache.h"

#include <QPalette>
#include <QRect>
#include <QRectF>
#include <QString>

class QPainter;

namespace stillroom::ui {

/// A picture centred in a square, or an empty frame with `sign` in it while the picture is still being decoded.
/// Returns where the picture stands; nothing for a frame.
QRectF paintPicture(QPainter& painter, const QRect& square, ThumbnailCache& cache, const QString& file,
                    const QPalette& palette, const QString& sign = {});

} // namespace stillroom::ui
