// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/picture/picture_zoom.h"

#include <algorithm>
#include <cmath>

namespace stillroom::ui {
namespace {

/// The centre's share along one axis so that the picture covers the frame, or stands in its middle when smaller.
double boundedShare(double share, double shown, double frame) {
  if (shown <= frame) return 0.5;
  const double margin = frame / shown / 2;
  return std::clamp(share, margin, 1 - margin);
}

double lowestScale(QSize picture, QSizeF frame) {
  return std::min(1.0, fittingScale(picture, frame));
}

} // namespace

double fittingScale(QSize picture, QSizeF frame) {
  if (picture.isEmpty() || frame.isEmpty()) return 1;
  return std::min(frame.width() / picture.width(), frame.height() / picture.height());
}

double scaleOf(const PictureZoom& zoom, QSize picture, QSizeF frame) {
  return zoom.fitted ? fittingScale(picture, frame) : zoom.scale;
}

QRectF placeOf(const PictureZoom& zoom, QSize picture, QSizeF frame) {
  const QSizeF size = QSizeF(picture) * scaleOf(zoom, picture, frame);
  const QPointF centre = zoom.fitted ? QPointF(0.5, 0.5) : zoom.centre;
  return {QPointF(frame.width() / 2 - centre.x() * size.width(), frame.height() / 2 - centre.y() * size.height()),
          size};
}

PictureZoom bounded(const PictureZoom& zoom, QSize picture, QSizeF frame) {
  if (zoom.fitted || picture.isEmpty()) return zoom;
  const double highest = std::max(highestScale, fittingScale(picture, frame));
  PictureZoom result = zoom;
  result.scale = std::clamp(zoom.scale, lowestScale(picture, frame), highest);
  result.centre = {boundedShare(zoom.centre.x(), picture.width() * result.scale, frame.width()),
                   boundedShare(zoom.centre.y(), picture.height() * result.scale, frame.height())};
  return result;
}

PictureZoom zoomedAbout(const PictureZoom& zoom, double factor, QPointF point, QSize picture, QSizeF frame) {
  if (picture.isEmpty()) return zoom;
  const QRectF before = placeOf(zoom, picture, frame);
  PictureZoom result{.fitted = false, .scale = scaleOf(zoom, picture, frame) * factor, .centre = {}};
  result.scale = bounded(result, picture, frame).scale;
  const QPointF share((point.x() - before.x()) / before.width(), (point.y() - before.y()) / before.height());
  const QPointF middle = QPointF(frame.width(), frame.height()) / 2;
  const QPointF off = (point - middle) / result.scale;
  result.centre = share - QPointF(off.x() / picture.width(), off.y() / picture.height());
  return bounded(result, picture, frame);
}

PictureZoom stepped(const PictureZoom& zoom, double factor, QPointF point, QSize picture, QSizeF frame) {
  const PictureZoom result = zoomedAbout(zoom, factor, point, picture, frame);
  const double before = scaleOf(zoom, picture, frame), after = result.scale, fitting = fittingScale(picture, frame);
  // A hundredth of tolerance: a step that ends beside the fitting scale ends on it.
  const bool passes =
      (before > fitting * 1.01 && after < fitting * 1.01) || (before < fitting / 1.01 && after > fitting / 1.01);
  return passes ? PictureZoom() : result;
}

PictureZoom scaledTo(const PictureZoom& zoom, double scale, QSize picture, QSizeF frame) {
  const QPointF middle(frame.width() / 2, frame.height() / 2);
  return zoomedAbout(zoom, scale / scaleOf(zoom, picture, frame), middle, picture, frame);
}

PictureZoom panned(const PictureZoom& zoom, QPointF by, QSize picture, QSizeF frame) {
  if (zoom.fitted || picture.isEmpty()) return zoom;
  PictureZoom result = zoom;
  result.centre -= QPointF(by.x() / picture.width(), by.y() / picture.height()) / zoom.scale;
  return bounded(result, picture, frame);
}

bool canPan(const PictureZoom& zoom, QSize picture, QSizeF frame) {
  if (zoom.fitted) return false;
  return picture.width() * zoom.scale > frame.width() + 0.5 || picture.height() * zoom.scale > frame.height() + 0.5;
}

VisiblePart visiblePart(const QRectF& place, QSize picture, QSizeF frame) {
  const QRectF shown = place.intersected(QRectF({}, frame));
  if (shown.isEmpty() || picture.isEmpty()) return {};
  const double scale = place.width() / picture.width();
  const QRectF wanted((shown.topLeft() - place.topLeft()) / scale, shown.size() / scale);
  const QRect source = wanted.toAlignedRect().intersected(QRect({}, picture));
  return {source, QRectF(place.topLeft() + QPointF(source.topLeft()) * scale, QSizeF(source.size()) * scale)};
}

} // namespace stillroom::ui
