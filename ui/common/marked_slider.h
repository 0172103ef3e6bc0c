// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace stillroom::ui {

/// A horizontal slider with one value marked below its groove: what the preset says.
class MarkedSlider : public QSlider {
  Q_OBJECT
public:
  explicit MarkedSlider(QWidget* parent = nullptr);

  void setMark(int value);
  QSize sizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  int m_mark = 0;
  bool m_marked = false;
};

} // namespace stillroom::ui
