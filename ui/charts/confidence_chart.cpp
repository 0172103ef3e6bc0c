// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/confidence_chart.h"

#include "ui/charts/qcustomplot_include.h"
#include "ui/delegates/cell_painting.h"
#include "ui/texts.h"
#include "ui/theme.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace stillroom::ui {

ConfidenceChart::ConfidenceChart(QWidget* parent)
    : QWidget(parent),
      m_plot(new QCustomPlot(this)),
      m_bars(new QCPBars(m_plot->xAxis, m_plot->yAxis)),
      m_beta(new QCPItemStraightLine(m_plot)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_plot);
  setMinimumHeight(92);
  m_plot->setFocusPolicy(Qt::NoFocus);
  m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
  m_bars->setWidth(0.84 / bins);
  m_plot->xAxis->setRange(0, 1);
  m_plot->xAxis->ticker()->setTickCount(5);
  m_plot->yAxis->setVisible(false);
  m_plot->xAxis->grid()->setVisible(false);
  m_plot->axisRect()->setAutoMargins(QCP::msBottom);
  m_plot->axisRect()->setMargins(QMargins(8, 4, 8, 0));
  setAccessibleName(tr("Histogram of baseline confidence"));
  setToolTip(tr("Confidence of the baselines; the line is β. Everything up to it is flagged."));
  dress();
}

std::array<int, ConfidenceChart::bins> ConfidenceChart::histogram(const ReviewState& state) {
  std::array<int, bins> counts{};
  for (int row = 0; row < state.sampleCount(); ++row)
    if (const auto p = state.confidence(row, baselineChoice))
      ++counts[static_cast<std::size_t>(std::clamp(static_cast<int>(*p * bins), 0, bins - 1))];
  return counts;
}

void ConfidenceChart::setState(const ReviewState& state) {
  if (!state.result) return;
  if (m_shown != state.contents) {
    m_shown = state.contents;
    QVector<double> centres, heights;
    for (const int count : histogram(state)) {
      centres << (static_cast<double>(centres.size()) + 0.5) / bins;
      // A root scale keeps the few doubtful images visible beside the many near 1.
      heights << std::sqrt(static_cast<double>(count));
    }
    m_bars->setData(centres, heights, true);
    m_plot->yAxis->setRange(0, std::max(1.0, *std::max_element(heights.begin(), heights.end())) * 1.08);
  }
  const double beta = static_cast<double>(state.result->settings.beta);
  m_beta->point1->setCoords(beta, 0);
  m_beta->point2->setCoords(beta, 1);
  setAccessibleDescription(tr("β is %1; %n baseline(s) are flagged.", nullptr, static_cast<int>(state.result->flagged))
                               .arg(confidenceText(beta)));
  m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ConfidenceChart::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) dress();
  QWidget::changeEvent(event);
}

void ConfidenceChart::dress() {
  m_plot->setBackground(QBrush(palette().color(QPalette::Window)));
  QColor fill = statusColour(SampleStatus::Refined, palette());
  fill.setAlphaF(0.75F);
  m_bars->setBrush(fill);
  m_bars->setPen(Qt::NoPen);
  m_beta->setPen(QPen(warningColour(palette()), 2));
  const QPen line(lineColour(palette()));
  m_plot->xAxis->setBasePen(line);
  m_plot->xAxis->setTickPen(line);
  m_plot->xAxis->setSubTickPen(Qt::NoPen);
  m_plot->xAxis->setTickLabelColor(quietText(palette()));
  m_plot->xAxis->setTickLabelFont(smallFont(font()));
  m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace stillroom::ui
