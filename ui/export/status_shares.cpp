// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/status_shares.h"

#include "ui/common/status_glyph.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <numeric>

namespace stillroom::ui {
namespace {

constexpr int barHeight = 10;

} // namespace

StatusShares::StatusShares(QWidget* parent) : QWidget(parent) {
  setFixedHeight(barHeight);
}

void StatusShares::setCounts(const Counts& counts) {
  m_counts = counts;
  update();
}

void StatusShares::paintEvent(QPaintEvent*) {
  const auto all = static_cast<double>(std::accumulate(m_counts.begin(), m_counts.end(), std::int64_t{0}));
  if (all <= 0) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QPainterPath shape;
  shape.addRoundedRect(rect(), barHeight / 2.0, barHeight / 2.0);
  painter.setClipPath(shape);
  double from = 0;
  for (std::size_t i = 0; i < m_counts.size(); ++i) {
    const double to = from + width() * static_cast<double>(m_counts[i]) / all;
    painter.fillRect(QRectF(from, 0, to - from, height()), statusColour(static_cast<SampleStatus>(i), palette()));
    if (from > 0 && to > from) painter.fillRect(QRectF(from, 0, 1, height()), palette().color(QPalette::Base));
    from = to;
  }
}

} // namespace stillroom::ui
