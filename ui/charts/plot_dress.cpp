// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_dress.h"

#include "ui/charts/qcustomplot_include.h"
#include "ui/common/cell_painting.h"
#include "ui/common/theme.h"

#include <algorithm>

namespace stillroom::ui {
namespace {

void dressAxis(QCPAxis& axis, const QPalette& palette, const QFont& font) {
  const QPen line(lineColour(palette));
  QColor faint = lineColour(palette);
  faint.setAlphaF(0.6F);
  axis.setBasePen(line);
  axis.setTickPen(line);
  axis.setSubTicks(false);
  axis.setTickLength(0, 3);
  axis.setTickLabelPadding(3);
  axis.setLabelPadding(2);
  axis.grid()->setPen(QPen(faint));
  axis.grid()->setZeroLinePen(Qt::NoPen);
  axis.setTickLabelColor(quietText(palette));
  axis.setLabelColor(quietText(palette));
  axis.setTickLabelFont(font);
  axis.setLabelFont(font);
}

/// Texts at the ends reach beyond the axis, and are left out where there is no room for that.
void giveRoomBesides(QCPAxis& axis, double half) {
  const int room = std::max(4, static_cast<int>(half) + 2);
  QMargins margins = axis.axisRect()->minimumMargins();
  margins.setLeft(room);
  margins.setRight(room);
  axis.axisRect()->setMinimumMargins(margins);
}

} // namespace

void dressPlot(QCustomPlot& plot, const QPalette& palette, const QFont& font) {
  plot.setBackground(QBrush(palette.color(QPalette::Window)));
  for (QCPAxis* axis : plot.axisRect()->axes())
    dressAxis(*axis, palette, smallFont(font));
}

void setTicks(QCPAxis& axis, const std::vector<AxisTick>& ticks, double pixels) {
  const QFontMetricsF metrics(axis.tickLabelFont());
  const bool upright = axis.orientation() == Qt::Horizontal && axis.tickLabelRotation() == 0;
  const auto extent = [&](const QString& text) {
    return upright ? metrics.horizontalAdvance(text) : metrics.height() - 6;
  };
  double longest = 0;
  QVector<double> places;
  QVector<QString> texts;
  for (const AxisTick& tick : thinned(ticks, pixels / axis.range().size(), extent)) {
    places << tick.at;
    texts << tick.text;
    longest = std::max(longest, extent(tick.text));
  }
  if (axis.orientation() == Qt::Horizontal) giveRoomBesides(axis, longest / 2);
  const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
  ticker->setTicks(places, texts);
  axis.setTicker(ticker);
}

void setProbabilityTicks(QCPAxis& axis, ProbabilityScale scale, double pixels) {
  axis.setRange(0, 1);
  setTicks(axis, probabilityTicks(scale, pixels < 360 ? 5 : 10), pixels);
}

void setTitle(QCPAxis& axis, const QString& text, double pixels) {
  axis.setLabel(QFontMetricsF(axis.labelFont()).elidedText(text, Qt::ElideRight, pixels));
}

} // namespace stillroom::ui
