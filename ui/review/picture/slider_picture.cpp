// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/picture/slider_picture.h"

#include "ui/images/full_pictures.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stillroom::ui {
namespace {

constexpr double grip = 9; ///< how far from the divider a pointer still has it

QRectF shownPart(const QRectF& place, QSizeF frame) {
  return place.intersected(QRectF({}, frame));
}

} // namespace

double dividerPosition(const QRectF& place, QSizeF frame, double share) {
  const QRectF shown = shownPart(place, frame);
  return shown.x() + share * shown.width();
}

double dividerShare(const QRectF& place, QSizeF frame, double position) {
  const QRectF shown = shownPart(place, frame);
  return shown.width() > 0 ? std::clamp((position - shown.x()) / shown.width(), 0.0, 1.0) : 0.5;
}

void SliderPicture::setOther(const QString& file, int heatClass) {
  m_other = file;
  m_otherHeatClass = heatClass;
  update();
}

void SliderPicture::setShare(double share) {
  m_share = std::clamp(share, 0.0, 1.0);
  update();
}

bool SliderPicture::isNear(const QPointF& point) const {
  return std::abs(point.x() - dividerX()) <= grip;
}

void SliderPicture::moveTo(double position) {
  setShare(dividerShare(place(), frame(), position * devicePixelRatioF()));
}

void SliderPicture::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QImage left = picture();
  if (file().isEmpty()) return;
  const double scale = devicePixelRatioF();
  const double divider = std::round(dividerX() * scale);
  painter.save();
  painter.scale(1 / scale, 1 / scale);
  painter.setClipRect(QRectF(0, 0, divider, frame().height()));
  paintOne(painter, file(), heatClass(), left);
  painter.setClipRect(QRectF(divider, 0, frame().width() - divider, frame().height()));
  paintOne(painter, m_other, m_otherHeatClass, pictures().find(m_other));
  painter.restore();
  paintDivider(painter);
  paintSigns(painter);
}

/// A dark line between light ones, to be seen on any picture, and a handle with two arrows.
void SliderPicture::paintDivider(QPainter& painter) const {
  const double at = dividerX(), middle = height() / 2.0;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(Qt::white, 4));
  painter.drawLine(QPointF(at, 0), QPointF(at, height()));
  painter.setPen(QPen(Qt::black, 1.5));
  painter.drawLine(QPointF(at, 0), QPointF(at, height()));
  painter.setBrush(Qt::white);
  painter.drawEllipse(QPointF(at, middle), 13, 13);
  painter.setBrush(Qt::black);
  for (const double side : {-1.0, 1.0})
    painter.drawPolygon(QPolygonF(
        {QPointF(at + side * 9, middle), QPointF(at + side * 4, middle - 4), QPointF(at + side * 4, middle + 4)}));
}

/// A click beside the divider brings it there, unless the picture can be panned.
void SliderPicture::mousePressEvent(QMouseEvent* event) {
  const bool left = event->button() == Qt::LeftButton;
  m_dragging = left && (isNear(event->position()) || !pans());
  if (!m_dragging) return PictureView::mousePressEvent(event);
  moveTo(event->position().x());
}

void SliderPicture::mouseMoveEvent(QMouseEvent* event) {
  if (m_dragging) return moveTo(event->position().x());
  PictureView::mouseMoveEvent(event);
}

void SliderPicture::mouseReleaseEvent(QMouseEvent* event) {
  if (!m_dragging) return PictureView::mouseReleaseEvent(event);
  m_dragging = false;
}

void SliderPicture::keyPressEvent(QKeyEvent* event) {
  const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? 0.1 : 0.02;
  switch (event->key()) {
  case Qt::Key_Left:
    return setShare(m_share - step);
  case Qt::Key_Right:
    return setShare(m_share + step);
  case Qt::Key_Home:
    return setShare(0);
  case Qt::Key_End:
    return setShare(1);
  default:
    PictureView::keyPressEvent(event);
  }
}

} // namespace stillroom::ui
