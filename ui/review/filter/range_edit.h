// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/sample_filter.h"

#include <QWidget>

class QDoubleSpinBox;

namespace stillroom::ui {

/// A groove with two handles. The arrow keys move the one that was moved last.
class RangeSlider : public QWidget {
  Q_OBJECT
public:
  RangeSlider(const ValueRange& limits, double step, QWidget* parent = nullptr);

  ValueRange value() const { return m_value; }
  /// Clamped to the limits; says nothing.
  void setValue(const ValueRange& value);
  QSize sizeHint() const override { return {160, 24}; }

Q_SIGNALS:
  void edited(const stillroom::ui::ValueRange& value);

protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

private:
  double xOf(double value) const;
  double valueAt(double x) const;
  void moveHandle(double value);

  ValueRange m_limits, m_value;
  double m_step;
  bool m_movesHigh = false;
};

/// A range: low end, slider, high end.
class RangeEdit : public QWidget {
  Q_OBJECT
public:
  /// `name` is what is limited ("Confidence"), for people who can't see the label beside it.
  RangeEdit(const QString& name, const ValueRange& limits, QWidget* parent = nullptr);

  ValueRange value() const;
  void setValue(const ValueRange& value);

Q_SIGNALS:
  void edited(const stillroom::ui::ValueRange& value);

private:
  void typed(bool low);

  QDoubleSpinBox *m_low, *m_high;
  RangeSlider* m_slider;
};

} // namespace stillroom::ui
