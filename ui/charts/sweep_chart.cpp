// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sweep_chart.h"

#include "ui/charts/chart_legend.h"
#include "ui/charts/class_figures.h"
#include "ui/charts/plot_dress.h"
#include "ui/charts/qcustomplot_include.h"
#include "ui/charts/series_look.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <limits>
#include <utility>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr double capWidth = 4, pointRadius = 3.5; ///< pixels

} // namespace

SweepChart::SweepChart(QWidget* parent) : Chart(tr("Sweeps"), parent) {
  addView(tr("Over k"));
  addView(tr("Over β"));
  addDrawing(
      u"main"_s, [this](QPainter& painter) { paintSeries(painter); }, 6);
  changed();
}

void SweepChart::setSweeps(std::vector<SweepSeries> overK, std::vector<SweepSeries> overBeta) {
  m_overK = std::move(overK);
  m_overBeta = std::move(overBeta);
  changed();
}

QString SweepChart::emptyText() const {
  return series().empty() ? tr("No sweep is kept in this folder of results.") : QString();
}

void SweepChart::prepare() {
  double left = std::numeric_limits<double>::max(), right = -left, low = left, high = right;
  for (const SweepSeries& each : series())
    for (const SweepPoint& point : each.points) {
      left = std::min(left, point.at);
      right = std::max(right, point.at);
      low = std::min(low, point.mean - point.deviation.value_or(0));
      high = std::max(high, point.mean + point.deviation.value_or(0));
    }
  if (left > right) return;
  const double wide = std::max(view() == OverK ? 1.0 : 0.02, (right - left) * 0.05),
               tall = std::max(0.5, (high - low) * 0.08);
  m_range = QRectF(QPointF(left - wide, low - tall), QPointF(right + wide, high + tall));
}

void SweepChart::fill() {
  std::vector<LegendEntry> legend;
  for (std::size_t i = 0; i < series().size(); ++i)
    legend.push_back({series()[i].name,
                      [pen = seriesPen(static_cast<int>(i), colours())](QPainter& painter, const QRectF& sign) {
                        painter.setPen(pen);
                        painter.drawLine(QPointF(sign.left(), sign.center().y()), {sign.right(), sign.center().y()});
                      },
                      26});
  setLegend(std::move(legend));
  const double width = axisLength(Qt::Horizontal), height = axisLength(Qt::Vertical);
  plot().xAxis->setRange(m_range.left(), m_range.right());
  setTicks(*plot().xAxis,
           roundTicks(m_range.left(), m_range.right(), std::max(2, static_cast<int>(width / 60)), view() == OverK),
           width);
  setTitle(*plot().xAxis, view() == OverK ? tr("candidates in the pool, k") : tr("threshold β"), width);
  plot().yAxis->setRange(m_range.top(), m_range.bottom());
  setTicks(*plot().yAxis, roundTicks(m_range.top(), m_range.bottom(), std::max(2, static_cast<int>(height / 32))),
           height);
  setTitle(*plot().yAxis, tr("accuracy, %"), height);
}

void SweepChart::paintSeries(QPainter& painter) const {
  painter.setRenderHint(QPainter::Antialiasing);
  const auto place = [&](double at, double value) {
    return QPointF(plot().xAxis->coordToPixel(at), plot().yAxis->coordToPixel(value));
  };
  for (std::size_t i = 0; i < series().size(); ++i) {
    const QPen pen = seriesPen(static_cast<int>(i), colours());
    QPolygonF line;
    for (const SweepPoint& point : series()[i].points)
      line << place(point.at, point.mean);
    painter.setPen(pen);
    painter.drawPolyline(line);
    painter.setPen(QPen(pen.color(), 1.5));
    painter.setBrush(pen.color());
    for (const SweepPoint& point : series()[i].points) {
      const QPointF middle = place(point.at, point.mean);
      painter.drawEllipse(middle, pointRadius, pointRadius);
      if (!point.deviation) continue;
      for (const double end : {point.mean - *point.deviation, point.mean + *point.deviation}) {
        const QPointF cap = place(point.at, end);
        painter.drawLine(middle, cap);
        painter.drawLine(cap - QPointF(capWidth, 0), cap + QPointF(capWidth, 0));
      }
    }
  }
}

QString SweepChart::describe() const {
  QStringList parts;
  for (const SweepSeries& each : series()) {
    const auto best = std::max_element(each.points.begin(), each.points.end(),
                                       [](const SweepPoint& a, const SweepPoint& b) { return a.mean < b.mean; });
    parts += tr("%1: highest at %2, %3 %")
                 .arg(each.name, QLocale().toString(best->at), QLocale().toString(best->mean, 'f', 2));
  }
  return parts.join(u"; "_s);
}

QString SweepChart::table() const {
  QString text = view() == OverK ? u"series\tk\tmean\tstd\trepeats\n"_s : u"series\tbeta\tmean\tstd\trepeats\n"_s;
  for (const SweepSeries& each : series())
    for (const SweepPoint& point : each.points)
      text += QStringList{tableField(each.name), QString::number(point.at), QString::number(point.mean, 'g', 9),
                          point.deviation ? QString::number(*point.deviation, 'g', 9) : QString(),
                          QString::number(point.repeats)}
                  .join(u'\t') +
              u'\n';
  return text;
}

} // namespace stillroom::ui
