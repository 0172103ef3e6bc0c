// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/picture/picture_view.h"

namespace stillroom::ui {

/// Where a divider stands in the shown part of a picture, `share` 0 … 1 from its left, and back.
double dividerPosition(const QRectF& place, QSizeF frame, double share);
double dividerShare(const QRectF& place, QSizeF frame, double position);

/// Two pictures at one place: the one of PictureView left of a divider that can be dragged, another right of it. With
/// the keyboard the arrows move the divider.
class SliderPicture : public PictureView {
  Q_OBJECT
public:
  using PictureView::PictureView;

  /// The picture right of the divider and the class its Grad-CAM looks for.
  void setOther(const QString& file, int heatClass);
  double share() const { return m_share; }
  /// 0: all of the right picture; 1: all of the left one.
  void setShare(double share);

protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

private:
  double dividerX() const { return dividerPosition(place(), frame(), m_share) / devicePixelRatioF(); }
  bool isNear(const QPointF& point) const;
  void moveTo(double position);
  void paintDivider(QPainter& painter) const;

  QString m_other;
  int m_otherHeatClass = -1;
  double m_share = 0.5;
  bool m_dragging = false;
};

} // namespace stillroom::ui
