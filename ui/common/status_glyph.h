// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection/selection.h"

#include <QIcon>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace stillroom::ui {

/// The sign of a status, by shape and by colour: disc with a tick, diamond, triangle with "!", ring with dots, square
/// with a cross, hexagon with a pin.
void paintStatusGlyph(QPainter& painter, const QRectF& rect, SampleStatus status, const QPalette& palette);

/// A small flag with "≠" (label mismatch) or "↓" (low confidence).
void paintFlag(QPainter& painter, const QRectF& rect, FlagReason reason, const QPalette& palette);

/// What a sample carries beside its status: a page, an eye, an eye struck through, a Δ.
enum class SampleSign { Note, Reviewed, ChangedSinceReview, Moved };
void paintSampleSign(QPainter& painter, const QRectF& rect, SampleSign sign, const QPalette& palette);

/// ◆ on a disc of the window's colour: the image that is exported.
void paintChosenMark(QPainter& painter, const QRectF& rect, const QPalette& palette);

QIcon statusIcon(SampleStatus status, const QPalette& palette, int side, double scale);

} // namespace stillroom::ui
