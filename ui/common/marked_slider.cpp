// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/marked_slider.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

namespace stillroom::ui {

MarkedSlider::MarkedSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent) {
  setFocusPolicy(Qt::TabFocus);
}

void MarkedSlider::setMark(int value) {
  m_mark = value;
  m_marked = true;
  update();
}

QSize MarkedSlider::sizeHint() const {
  return QSlider::sizeHint().expandedTo({90, 28});
}

void MarkedSlider::paintEvent(QPaintEvent* event) {
  QSlider::paintEvent(event);
  if (!m_marked) return;
  QStyleOptionSlider option;
  initStyleOption(&option);
  const int handle = style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
  const int x = handle / 2 + QStyle::sliderPositionFromValue(minimum(), maximum(), m_mark, width() - handle);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(quietText(palette()));
  painter.drawPolygon(QPolygonF{QPointF(x, height() - 5), QPointF(x - 4, height()), QPointF(x + 4, height())});
}

} // namespace stillroom::ui
