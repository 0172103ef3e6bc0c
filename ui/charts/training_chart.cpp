// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/training_chart.h"

#include "ui/charts/chart_legend.h"
#include "ui/charts/class_figures.h"
#include "ui/charts/plot_dress.h"
#include "ui/charts/series_look.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostPoints = 300; ///< of one curve: more can't be told apart
constexpr std::size_t mostNamed = 8;    ///< in the legend
constexpr double reach = 12;            ///< pixels from a point within which it is spoken of

/// Every n-th point and the last.
QVector<QCPGraphData> thinned(const std::vector<QPointF>& points) {
  QVector<QCPGraphData> kept;
  const std::size_t step = std::max<std::size_t>(1, points.size() / mostPoints);
  for (std::size_t i = 0; i < points.size(); ++i)
    if (i % step == 0 || i + 1 == points.size()) kept.append(QCPGraphData(points[i].x(), points[i].y()));
  return kept;
}

} // namespace

TrainingChart::TrainingChart(QWidget* parent) : Chart(tr("Training curves"), parent) {
  addView(tr("Accuracy on the test images"));
  addView(tr("Training loss"));
  changed();
}

void TrainingChart::setCurves(std::vector<TrainingCurve> curves) {
  m_curves = std::move(curves);
  changed();
}

void TrainingChart::setCurrent(int curve) {
  if (curve == m_current) return;
  m_current = curve;
  redraw();
}

const std::vector<QPointF>& TrainingChart::points(const TrainingCurve& curve) const {
  return showsLoss() ? curve.loss : curve.accuracy;
}

QString TrainingChart::emptyText() const {
  const bool some = std::any_of(m_curves.begin(), m_curves.end(), [](const TrainingCurve& curve) {
    return !curve.accuracy.empty() || !curve.loss.empty();
  });
  return some ? QString() : tr("Accuracy and loss are drawn here while networks are trained.");
}

void TrainingChart::prepare() {
  double left = 0, right = 1, low = std::numeric_limits<double>::max(), high = -low;
  for (const TrainingCurve& curve : m_curves) {
    right = std::max(right, curve.epochs);
    for (const QPointF& point : points(curve)) {
      right = std::max(right, point.x());
      low = std::min(low, point.y());
      high = std::max(high, point.y());
    }
  }
  if (low > high) std::tie(low, high) = std::pair(0.0, 1.0); // the other view has points
  const double margin = std::max(showsLoss() ? 1e-3 : 0.5, (high - low) * 0.06);
  m_range = QRectF(QPointF(left, std::max(0.0, low - margin)), QPointF(right * 1.01, high + margin));
}

void TrainingChart::fill() {
  plot().clearGraphs();
  for (std::size_t i = 0; i < m_curves.size(); ++i) {
    const auto place = static_cast<int>(i);
    QCPGraph* graph = plot().addGraph();
    QPen pen = seriesPen(place, colours());
    if (place == m_current) pen.setWidthF(3.5);
    if (m_current >= 0 && place != m_current) pen.setWidthF(1);
    graph->setPen(pen);
    if (!showsLoss() && points(m_curves[i]).size() == 1) graph->setScatterStyle(QCPScatterStyle::ssDisc);
    graph->data()->set(thinned(points(m_curves[i])), true);
  }
  fillLegend();
  fillAxes();
}

void TrainingChart::fillLegend() {
  std::vector<LegendEntry> legend;
  std::size_t more = 0;
  for (std::size_t i = 0; i < m_curves.size(); ++i) {
    if (points(m_curves[i]).empty()) continue;
    if (legend.size() == mostNamed) {
      ++more;
      continue;
    }
    legend.push_back({m_curves[i].name,
                      [pen = seriesPen(static_cast<int>(i), colours())](QPainter& painter, const QRectF& sign) {
                        painter.setPen(pen);
                        painter.drawLine(QPointF(sign.left(), sign.center().y()), {sign.right(), sign.center().y()});
                      },
                      26});
  }
  if (more > 0)
    legend.push_back({tr("and %n more", nullptr, static_cast<int>(more)), [](QPainter&, const QRectF&) {}, 0});
  setLegend(std::move(legend));
}

void TrainingChart::fillAxes() {
  const double width = axisLength(Qt::Horizontal), height = axisLength(Qt::Vertical);
  plot().xAxis->setRange(m_range.left(), m_range.right());
  setTicks(*plot().xAxis, roundTicks(m_range.left(), m_range.right(), std::max(2, static_cast<int>(width / 60)), true),
           width);
  setTitle(*plot().xAxis, tr("epoch"), width);
  plot().yAxis->setRange(m_range.top(), m_range.bottom());
  setTicks(*plot().yAxis, roundTicks(m_range.top(), m_range.bottom(), std::max(2, static_cast<int>(height / 32))),
           height);
  setTitle(*plot().yAxis, showsLoss() ? tr("training loss") : tr("accuracy, %"), height);
}

ChartHint TrainingChart::hintAt(QPointF at) const {
  double least = reach * reach;
  ChartHint hint;
  for (const TrainingCurve& curve : m_curves)
    for (const QPointF& point : points(curve)) {
      const QPointF place(plot().xAxis->coordToPixel(point.x()), plot().yAxis->coordToPixel(point.y()));
      const QPointF apart = place - at;
      if (QPointF::dotProduct(apart, apart) >= least) continue;
      least = QPointF::dotProduct(apart, apart);
      const QString value = QLocale().toString(point.y(), 'f', showsLoss() ? 4 : 2);
      hint = {
          curve.name + u'\n' +
              (showsLoss() ? tr("epoch %1: loss %2") : tr("epoch %1: %2 %")).arg(QLocale().toString(point.x()), value),
          QRectF(place - QPointF(4, 4), QSizeF(8, 8))};
    }
  return hint;
}

QString TrainingChart::describe() const {
  QStringList parts;
  for (const TrainingCurve& curve : m_curves)
    if (!points(curve).empty())
      parts += tr("%1: %2 in epoch %3")
                   .arg(curve.name, QLocale().toString(points(curve).back().y(), 'f', showsLoss() ? 4 : 2),
                        QLocale().toString(points(curve).back().x()));
  return parts.join(u"; "_s);
}

QString TrainingChart::table() const {
  QString text = showsLoss() ? u"training\tepoch\tloss\n"_s : u"training\tepoch\taccuracy\n"_s;
  for (const TrainingCurve& curve : m_curves)
    for (const QPointF& point : points(curve))
      text += tableField(curve.name) + u'\t' + QString::number(point.x()) + u'\t' + QString::number(point.y(), 'g', 9) +
              u'\n';
  return text;
}

} // namespace stillroom::ui
