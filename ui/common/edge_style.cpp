// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/edge_style.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace stillroom::ui {
namespace {

void drawEdge(QPainter& painter, const QRect& rect, const QPen& pen) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(pen);
  painter.setBrush(Qt::NoBrush);
  const double inset = pen.widthF() / 2;
  painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), 2.5, 2.5);
  painter.restore();
}

/// The ring of what has the keyboard, else the edge.
void drawField(QPainter& painter, const QStyleOption& option) {
  if (!(option.state & QStyle::State_Enabled)) return;
  const bool focused = option.state & QStyle::State_HasFocus;
  drawEdge(painter, option.rect,
           focused ? QPen(option.palette.color(QPalette::Highlight), 2) : QPen(edgeColour(option.palette), 1));
}

} // namespace

EdgeStyle::EdgeStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void EdgeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
  if (element == PE_FrameFocusRect) {
    drawEdge(*painter, option->rect, QPen(option->palette.color(QPalette::Highlight), 2));
    return;
  }
  QProxyStyle::drawPrimitive(element, option, painter, widget);
  const bool text = element == PE_Frame && qobject_cast<const QPlainTextEdit*>(widget);
  if (element == PE_FrameLineEdit || element == PE_IndicatorCheckBox || text) drawField(*painter, *option);
}

void EdgeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const {
  QProxyStyle::drawComplexControl(control, option, painter, widget);
  if (control == CC_ComboBox || control == CC_SpinBox) drawField(*painter, *option);
}

} // namespace stillroom::ui
