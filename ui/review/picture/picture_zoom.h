// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRect>
#include <QRectF>
#include <QSize>
#include <QSizeF>

namespace stillroom::ui {

/// Where a picture stands in a frame. Everything below counts in device pixels; the frame begins at 0, 0.
struct PictureZoom {
  bool fitted = true;          ///< as large as the frame takes; the rest means nothing then
  double scale = 1;            ///< device pixels for one pixel of the picture
  QPointF centre = {0.5, 0.5}; ///< what is in the frame's middle, as shares of the picture's width and height
  bool operator==(const PictureZoom&) const = default;
};

inline constexpr double highestScale = 64;

/// The scale at which a picture just fits.
double fittingScale(QSize picture, QSizeF frame);
double scaleOf(const PictureZoom& zoom, QSize picture, QSizeF frame);
/// The whole picture's place; it reaches beyond the frame where it is zoomed into.
QRectF placeOf(const PictureZoom& zoom, QSize picture, QSizeF frame);

/// The zoom with its scale in range (100 % and fitting always are) and no needless empty space beside the picture.
PictureZoom bounded(const PictureZoom& zoom, QSize picture, QSizeF frame);
/// `factor` times larger; what is at `point` stays there as far as the bounds let it.
PictureZoom zoomedAbout(const PictureZoom& zoom, double factor, QPointF point, QSize picture, QSizeF frame);
/// Likewise, but stops where the picture just fits when it would pass there.
PictureZoom stepped(const PictureZoom& zoom, double factor, QPointF point, QSize picture, QSizeF frame);
/// At a scale of its own, the middle of the frame staying.
PictureZoom scaledTo(const PictureZoom& zoom, double scale, QSize picture, QSizeF frame);
/// The picture moved by `by`.
PictureZoom panned(const PictureZoom& zoom, QPointF by, QSize picture, QSizeF frame);
/// Whether some of the picture is out of the frame.
bool canPan(const PictureZoom& zoom, QSize picture, QSizeF frame);

/// The part of a picture that shows, in whole pixels of it, and where that part goes.
struct VisiblePart {
  QRect source;
  QRectF target;
};
VisiblePart visiblePart(const QRectF& place, QSize picture, QSizeF frame);

/// Pixels are shown as squares from this scale on; below it the picture is smoothed.
inline constexpr double squarePixelScale = 2;

} // namespace stillroom::ui
