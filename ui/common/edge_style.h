// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace stillroom::ui {

/// Fusion with edges of fields that stand out from what is around them, and a ring round whatever has the keyboard.
class EdgeStyle : public QProxyStyle {
  Q_OBJECT
public:
  EdgeStyle();

  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                          const QWidget* widget = nullptr) const override;
};

} // namespace stillroom::ui
