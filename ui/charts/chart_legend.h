// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/qcustomplot_include.h"

#include <functional>
#include <vector>

namespace stillroom::ui {

/// One sign of a legend and what it means.
struct LegendEntry {
  QString text;
  std::function<void(QPainter& painter, const QRectF& sign)> paint;
  double signWidth = 18;
};

/// Signs with their meanings side by side above a plot, going on in the next line where the width ends.
class ChartLegend : public QCPLayoutElement {
public:
  explicit ChartLegend(QCustomPlot* plot) : QCPLayoutElement(plot) { setMargins({sideMargin, 0, sideMargin, 0}); }

  static constexpr int sideMargin = 4;

  /// Takes the height it needs in a plot of this width; none without entries.
  void setEntries(std::vector<LegendEntry> entries, const QFont& font, const QColor& colour, double width);

protected:
  void draw(QCPPainter* painter) override;

private:
  /// Where each entry stands from the legend's corner.
  std::vector<QRectF> places(double width) const;

  std::vector<LegendEntry> m_entries;
  QFont m_font;
  QColor m_colour;
};

} // namespace stillroom::ui
