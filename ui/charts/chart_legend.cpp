// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_legend.h"

#include <algorithm>
#include <cmath>

namespace stillroom::ui {
namespace {

constexpr double between = 14; ///< from one entry to the next
constexpr double besides = 5;  ///< from a sign to its text

} // namespace

void ChartLegend::setEntries(std::vector<LegendEntry> entries, const QFont& font, const QColor& colour, double width) {
  m_entries = std::move(entries);
  m_font = font;
  m_colour = colour;
  const auto rects = places(width - 2 * sideMargin);
  const int height = rects.empty() ? 0 : static_cast<int>(std::ceil(rects.back().bottom())) + 4;
  setMinimumSize(0, height);
  setMaximumSize(QWIDGETSIZE_MAX, height);
}

std::vector<QRectF> ChartLegend::places(double width) const {
  const QFontMetricsF metrics(m_font);
  const double lineHeight = metrics.height() + 2;
  std::vector<QRectF> rects;
  QPointF at;
  for (const LegendEntry& entry : m_entries) {
    const double full = entry.signWidth + besides + metrics.horizontalAdvance(entry.text) + 1;
    if (at.x() > 0 && at.x() + full > width) at = {0, at.y() + lineHeight};
    rects.emplace_back(at.x(), at.y(), std::min(full, width), lineHeight);
    at.rx() += full + between;
  }
  return rects;
}

void ChartLegend::draw(QCPPainter* painter) {
  // Through QPainter alone: QCPPainter moves antialiased drawing by half a pixel.
  QPainter& plain = *painter;
  plain.setFont(m_font);
  const QFontMetricsF metrics(m_font);
  const auto rects = places(rect().width());
  for (std::size_t i = 0; i < rects.size(); ++i) {
    const QRectF at = rects[i].translated(rect().topLeft());
    const double signHeight = std::round(metrics.ascent());
    plain.save();
    m_entries[i].paint(
        plain, QRectF(at.left(), std::round(at.center().y() - signHeight / 2), m_entries[i].signWidth, signHeight));
    plain.restore();
    plain.setPen(m_colour);
    const QRectF text = at.adjusted(m_entries[i].signWidth + besides, 0, 0, 0);
    plain.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                   metrics.elidedText(m_entries[i].text, Qt::ElideRight, text.width()));
  }
}

} // namespace stillroom::ui
