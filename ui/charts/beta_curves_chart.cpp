// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/beta_curves_chart.h"

#include "ui/charts/beta_marker.h"
#include "ui/charts/chart_legend.h"
#include "ui/charts/plot_dress.h"
#include "ui/common/cell_painting.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int points = 400; ///< as many parts of the axis are drawn
constexpr double keyStep = 0.01;

} // namespace

BetaCurvesChart::BetaCurvesChart(QWidget* parent)
    : Chart(tr("Curves over β"), parent),
      m_counts(addOption(u"counts"_s, tr("Counts instead of shares"))),
      m_logOdds(addOption(u"logOdds"_s, tr("Log-odds scale"))) {
  for (int curve = 0; curve < curveCount; ++curve) {
    m_graphs[static_cast<std::size_t>(curve)] =
        plot().addGraph(plot().xAxis, curve == Consistency ? plot().yAxis2 : plot().yAxis);
    m_graphs[static_cast<std::size_t>(curve)]->setLineStyle(QCPGraph::lsStepLeft);
  }
  addDrawing(u"overlay"_s, [this](QPainter& painter) { paintMarks(painter); });
  changed();
}

void BetaCurvesChart::setCurves(std::shared_ptr<const BetaCurves> curves, int samples, Strategy strategy) {
  m_curves = std::move(curves);
  m_samples = samples;
  m_strategy = strategy;
  changed();
}

void BetaCurvesChart::setBeta(double beta) {
  m_beta = beta;
  redraw();
}

QString BetaCurvesChart::emptyText() const {
  if (m_curves && m_samples > 0) return {};
  return tr("What each β would lead to is shown here once baselines have been judged.");
}

ProbabilityScale BetaCurvesChart::scale() const {
  return m_logOdds->isChecked() ? ProbabilityScale::LogOdds : ProbabilityScale::Linear;
}

int BetaCurvesChart::countOf(Curve curve, const BetaPoint& point) {
  switch (curve) {
  case Flagged:
    return point.flagged;
  case Fallback:
    return point.count(SampleStatus::Fallback);
  case Pending:
    return point.count(SampleStatus::Pending);
  default:
    return point.consistent;
  }
}

double BetaCurvesChart::shown(Curve curve, const BetaPoint& point) const {
  const int count = countOf(curve, point);
  return m_counts->isChecked() && curve != Consistency ? count : share(count);
}

QString BetaCurvesChart::nameOf(Curve curve) {
  switch (curve) {
  case Flagged:
    return tr("flagged");
  case Fallback:
    return tr("fallback");
  case Pending:
    return tr("pending");
  default:
    return tr("label consistency (right)");
  }
}

QPen BetaCurvesChart::penOf(Curve curve) const {
  switch (curve) {
  case Flagged:
    return {colours().color(QPalette::Text), 2};
  case Fallback:
    return {statusColour(SampleStatus::Fallback, colours()), 2, Qt::DashLine};
  case Pending:
    return {statusColour(SampleStatus::Pending, colours()), 2, Qt::DotLine};
  default:
    return {statusColour(SampleStatus::Normal, colours()), 2, Qt::DashDotLine};
  }
}

void BetaCurvesChart::fill() {
  std::vector<LegendEntry> legend;
  for (const Curve curve : {Flagged, Fallback, Pending, Consistency})
    if (isDrawn(curve))
      legend.push_back({nameOf(curve),
                        [pen = penOf(curve)](QPainter& painter, const QRectF& sign) {
                          painter.setPen(pen);
                          painter.drawLine(QPointF(sign.left(), sign.center().y()), {sign.right(), sign.center().y()});
                        },
                        26});
  setLegend(std::move(legend));
  fillCurves();
}

void BetaCurvesChart::fillCurves() {
  std::array<QVector<double>, curveCount> values;
  QVector<double> places;
  for (int i = 0; i <= points; ++i) {
    places << static_cast<double>(i) / points;
    const BetaPoint& point = m_curves->at(static_cast<float>(probabilityAt(places.back(), scale())));
    for (const Curve curve : {Flagged, Fallback, Pending, Consistency})
      values[curve] << shown(curve, point);
  }
  for (const Curve curve : {Flagged, Fallback, Pending, Consistency}) {
    m_graphs[curve]->setPen(penOf(curve));
    m_graphs[curve]->setData(places, values[curve], true);
    m_graphs[curve]->setVisible(isDrawn(curve));
  }
  fillAxes(*std::min_element(values[Consistency].begin(), values[Consistency].end()));
}

void BetaCurvesChart::fillAxes(double lowestConsistency) {
  const double length = axisLength(Qt::Vertical), width = axisLength(Qt::Horizontal) * 0.85; // two upright axes
  const int most = std::max(2, static_cast<int>(length / 32));
  setProbabilityTicks(*plot().xAxis, scale(), width);
  setTitle(*plot().xAxis, tr("threshold β"), width);
  const double top = m_counts->isChecked() ? m_samples : 100;
  plot().yAxis->setRange(0, top * 1.04);
  setTicks(*plot().yAxis, roundTicks(0, top, most, m_counts->isChecked()), length);
  setTitle(*plot().yAxis, m_counts->isChecked() ? tr("samples") : tr("share of samples, %"), length);
  plot().yAxis2->setVisible(knowsConsistency());
  // Consistent to the last sample everywhere still needs some range.
  const double bottom = std::min(99.0, std::floor(lowestConsistency));
  plot().yAxis2->setRange(bottom, 100 + (100 - bottom) * 0.04);
  setTicks(*plot().yAxis2, roundTicks(bottom, 100, most), length);
  setTitle(*plot().yAxis2, tr("label consistency, %"), length);
  plot().yAxis2->setTickLabelColor(penOf(Consistency).color());
  plot().yAxis2->setLabelColor(penOf(Consistency).color());
}

double BetaCurvesChart::xOf(double beta) const {
  return area().left() + placeOf(beta, scale()) * area().width();
}

QPointF BetaCurvesChart::position(double beta) const {
  return QPointF(xOf(beta), area().center().y()) + plot().pos();
}

double BetaCurvesChart::betaAt(QPointF at) const {
  return roundedProbability((at.x() - area().left()) / area().width(), area().width(), scale());
}

void BetaCurvesChart::paintMarks(QPainter& painter) const {
  paintBetaMarker(painter, area(), xOf(m_beta), m_beta, colours(), smallFont(font()));
  if (!m_cursor) return;
  painter.setPen(QPen(colours().color(QPalette::Highlight), 2, Qt::DashLine));
  painter.drawLine(QPointF(xOf(*m_cursor), area().top()), {xOf(*m_cursor), area().bottom()});
}

QString BetaCurvesChart::sentence(double beta) const {
  const BetaPoint& point = m_curves->at(static_cast<float>(beta));
  QStringList parts;
  for (const Curve curve : {Flagged, Fallback, Pending}) {
    const int count = countOf(curve, point);
    parts +=
        tr("%1: %2 (%3 %)").arg(nameOf(curve), QLocale().toString(count), QLocale().toString(share(count), 'f', 1));
  }
  if (knowsConsistency())
    parts += tr("label consistency: %1 %").arg(QLocale().toString(share(point.consistent), 'f', 1));
  return u"β "_s + betaText(beta) + u'\n' + parts.join(u'\n');
}

QString BetaCurvesChart::describe() const {
  return sentence(m_cursor.value_or(m_beta)).replace(u'\n', u"; "_s);
}

QString BetaCurvesChart::table() const {
  QString text = u"beta\tflagged\tfallback\tpending\tconsistent\tsamples\n"_s;
  for (int i = 0; i <= 100; ++i) {
    const BetaPoint& point = m_curves->at(static_cast<float>(i / 100.0));
    text += QString::number(i / 100.0, 'f', 2);
    for (const Curve curve : {Flagged, Fallback, Pending, Consistency})
      text += u'\t' + (isDrawn(curve) ? QString::number(countOf(curve, point)) : QString());
    text += u'\t' + QString::number(m_samples) + u'\n';
  }
  return text;
}

ChartHint BetaCurvesChart::hintAt(QPointF at) const {
  if (!area().contains(at)) return {};
  return {sentence(betaAt(at)), QRectF(at.x() - 0.5, area().top(), 1, area().height())};
}

Qt::CursorShape BetaCurvesChart::cursorAt(QPointF at) const {
  return area().contains(at) ? Qt::PointingHandCursor : Qt::ArrowCursor;
}

bool BetaCurvesChart::usesKey(int key) const {
  return key == Qt::Key_Left || key == Qt::Key_Right || ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_cursor);
}

void BetaCurvesChart::press(QPointF at) {
  if (area().contains(at)) Q_EMIT betaWanted(betaAt(at));
}

void BetaCurvesChart::useKey(const QKeyEvent& event) {
  if (event.key() != Qt::Key_Left && event.key() != Qt::Key_Right) {
    Q_EMIT betaWanted(*m_cursor);
    return;
  }
  const double step = event.key() == Qt::Key_Right ? keyStep : -keyStep;
  moveCursor(std::clamp(std::round((m_cursor.value_or(m_beta) + step) * 100) / 100, 0.0, 1.0));
}

void BetaCurvesChart::leave() {
  m_cursor.reset();
}

void BetaCurvesChart::moveCursor(std::optional<double> beta) {
  if (beta == m_cursor) return;
  m_cursor = beta;
  redraw();
}

} // namespace stillroom::ui
