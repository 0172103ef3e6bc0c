// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/filter/range_edit.h"

#include "ui/common/theme.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stillroom::ui {
namespace {

constexpr double radius = 7, step = 0.01;

double rounded(double value, double to) {
  return std::round(value / to) * to;
}

} // namespace

RangeSlider::RangeSlider(const ValueRange& limits, double stepSize, QWidget* parent)
    : QWidget(parent), m_limits(limits), m_value(limits), m_step(stepSize) {
  setFocusPolicy(Qt::ClickFocus); // the keyboard's way are the two fields beside it
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RangeSlider::setValue(const ValueRange& value) {
  m_value.low = std::clamp(value.low, m_limits.low, m_limits.high);
  m_value.high = std::clamp(value.high, m_value.low, m_limits.high);
  update();
}

double RangeSlider::xOf(double value) const {
  return radius + 1 + (value - m_limits.low) / (m_limits.high - m_limits.low) * (width() - 2 * radius - 2);
}

double RangeSlider::valueAt(double x) const {
  const double share = (x - radius - 1) / std::max(1.0, width() - 2 * radius - 2);
  return rounded(m_limits.low + share * (m_limits.high - m_limits.low), m_step);
}

void RangeSlider::moveHandle(double value) {
  ValueRange range = m_value;
  if (m_movesHigh)
    range.high = std::clamp(value, range.low, m_limits.high);
  else
    range.low = std::clamp(value, m_limits.low, range.high);
  if (range == m_value) return;
  m_value = range;
  update();
  Q_EMIT edited(m_value);
}

void RangeSlider::mousePressEvent(QMouseEvent* event) {
  const double x = event->position().x(), low = xOf(m_value.low), high = xOf(m_value.high);
  // Where both handles are at one place, the side of the click decides.
  m_movesHigh = low == high ? x > low : std::abs(x - high) < std::abs(x - low);
  moveHandle(valueAt(x));
}

void RangeSlider::mouseMoveEvent(QMouseEvent* event) {
  moveHandle(valueAt(event->position().x()));
}

void RangeSlider::keyPressEvent(QKeyEvent* event) {
  const double at = m_movesHigh ? m_value.high : m_value.low;
  const int steps = event->key() == Qt::Key_Left || event->key() == Qt::Key_Down  ? -1
                    : event->key() == Qt::Key_Right || event->key() == Qt::Key_Up ? 1
                                                                                  : 0;
  if (steps == 0) return QWidget::keyPressEvent(event);
  moveHandle(rounded(at + steps * m_step, m_step));
}

void RangeSlider::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double y = height() / 2.0;
  const QColor accent = palette().color(isEnabled() ? QPalette::Highlight : QPalette::Mid);
  painter.setPen(QPen(lineColour(palette()), 4, Qt::SolidLine, Qt::RoundCap));
  painter.drawLine(QPointF(xOf(m_limits.low), y), QPointF(xOf(m_limits.high), y));
  painter.setPen(QPen(accent, 4, Qt::SolidLine, Qt::RoundCap));
  painter.drawLine(QPointF(xOf(m_value.low), y), QPointF(xOf(m_value.high), y));
  for (const bool high : {!m_movesHigh, m_movesHigh}) { // the one that moves lies on top
    const bool strong = hasFocus() && high == m_movesHigh;
    painter.setPen(QPen(accent, strong ? 3 : 1.5));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawEllipse(QPointF(xOf(high ? m_value.high : m_value.low), y), radius - 1, radius - 1);
  }
}

RangeEdit::RangeEdit(const QString& name, const ValueRange& limits, QWidget* parent)
    : QWidget(parent),
      m_low(new QDoubleSpinBox(this)),
      m_high(new QDoubleSpinBox(this)),
      m_slider(new RangeSlider(limits, step, this)) {
  for (QDoubleSpinBox* box : {m_low, m_high}) {
    box->setRange(limits.low, limits.high);
    box->setSingleStep(step);
    box->setDecimals(3);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, isLow = box == m_low] { typed(isLow); });
  }
  setValue(limits);
  m_low->setAccessibleName(tr("%1: lowest").arg(name));
  m_high->setAccessibleName(tr("%1: highest").arg(name));
  m_slider->setAccessibleName(tr("%1: range").arg(name));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  row->addWidget(m_low);
  row->addWidget(m_slider, 1);
  row->addWidget(m_high);
  connect(m_slider, &RangeSlider::edited, this, [this](const ValueRange& range) {
    setValue(range);
    Q_EMIT edited(range);
  });
  setFocusProxy(m_low);
}

ValueRange RangeEdit::value() const {
  return {m_low->value(), m_high->value()};
}

void RangeEdit::setValue(const ValueRange& value) {
  const QSignalBlocker low(m_low), high(m_high);
  if (m_low->value() != value.low) m_low->setValue(value.low);
  if (m_high->value() != value.high) m_high->setValue(value.high);
  m_slider->setValue(value);
}

/// A low end above the high one pushes it along, and the other way round.
void RangeEdit::typed(bool low) {
  ValueRange range = value();
  if (range.low > range.high) (low ? range.high : range.low) = low ? range.low : range.high;
  setValue(range);
  Q_EMIT edited(range);
}

} // namespace stillroom::ui
