// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/confidence_chart.h"

#include "ui/charts/beta_marker.h"
#include "ui/charts/chart_colours.h"
#include "ui/charts/chart_legend.h"
#include "ui/charts/plot_dress.h"
#include "ui/common/cell_painting.h"
#include "ui/common/theme.h"

#include <QAction>

#include <algorithm>
#include <cmath>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int lowHeight = 150;  ///< below it the bars need all the room
constexpr double grabWidth = 8; ///< how near to the line the mouse takes hold of it

void paintBefore(QPainter& painter, const QRectF& bar, const QPalette& palette) {
  painter.setPen(QPen(quietText(palette), 1));
  painter.drawLines(hatch(bar, 5));
  painter.setPen(QPen(palette.color(QPalette::Text), 1));
  painter.drawRect(bar);
}

void paintAfter(QPainter& painter, const QRectF& bar, const QPalette& palette) {
  QColor colour = statusColour(SampleStatus::Refined, palette);
  colour.setAlphaF(0.55F);
  painter.fillRect(bar, colour);
}

} // namespace

ConfidenceChart::ConfidenceChart(QWidget* parent)
    : Chart(tr("Confidence histogram"), parent),
      m_logOdds(addOption(u"logOdds"_s, tr("Log-odds scale"))),
      m_logCounts(addOption(u"logCounts"_s, tr("Logarithmic counts"), true)) {
  addDrawing(u"main"_s, [this](QPainter& painter) { paintBars(painter); });
  addDrawing(u"overlay"_s, [this](QPainter& painter) { paintBeta(painter); });
  plot().xAxis->grid()->setVisible(false);
  changed();
}

void ConfidenceChart::setState(const ReviewState& state) {
  m_state = state;
  if (state.result && !m_moving) m_beta = static_cast<double>(state.result->settings.beta);
  changed();
}

QString ConfidenceChart::emptyText() const {
  return m_state.sampleCount() > 0 ? QString() : tr("No baseline has been judged yet.");
}

ProbabilityScale ConfidenceChart::scale() const {
  return m_logOdds->isChecked() ? ProbabilityScale::LogOdds : ProbabilityScale::Linear;
}

bool ConfidenceChart::isLow() const {
  return drawnSize().height() < lowHeight;
}

void ConfidenceChart::prepare() {
  m_before = baselineHistogram(m_state, scale());
  m_after = chosenHistogram(m_state, scale());
}

double ConfidenceChart::heightOf(int count) const {
  return m_logCounts->isChecked() ? countPlace(count) : count;
}

void ConfidenceChart::fill() {
  const bool low = isLow();
  if (low)
    setLegend({});
  else
    setLegend({{tr("baselines"), [this](QPainter& p, const QRectF& r) { paintBefore(p, r, colours()); }},
               {tr("chosen images"), [this](QPainter& p, const QRectF& r) { paintAfter(p, r, colours()); }}});
  setProbabilityTicks(*plot().xAxis, scale(), axisLength(Qt::Horizontal));
  setTitle(*plot().xAxis, low ? QString() : tr("confidence p"), axisLength(Qt::Horizontal));
  plot().yAxis->setVisible(!low);
  fillCounts(std::max(
      {1, *std::max_element(m_before.begin(), m_before.end()), *std::max_element(m_after.begin(), m_after.end())}));
}

void ConfidenceChart::fillCounts(double most) {
  const double length = axisLength(Qt::Vertical);
  const bool logarithmic = m_logCounts->isChecked();
  // Room above the bars for β's box.
  plot().yAxis->setRange(0, heightOf(static_cast<int>(most)) * 1.16);
  setTicks(*plot().yAxis,
           logarithmic ? logarithmicTicks(most) : roundTicks(0, most, static_cast<int>(length / 32), true), length);
  setTitle(*plot().yAxis, isLow() ? QString() : logarithmic ? tr("images, logarithmic") : tr("images"), length);
}

double ConfidenceChart::xOf(double p) const {
  return area().left() + placeOf(p, scale()) * area().width();
}

QPointF ConfidenceChart::betaPosition() const {
  return QPointF(xOf(m_beta), area().center().y()) + plot().pos();
}

QRectF ConfidenceChart::bar(std::size_t bin, int count) const {
  const double width = area().width() / histogramBins;
  const double top = std::round(plot().yAxis->coordToPixel(heightOf(count)));
  const double left = std::round(area().left() + static_cast<double>(bin) * width);
  const double right = std::round(area().left() + static_cast<double>(bin + 1) * width);
  return {left, top, right - left, area().bottom() - top};
}

void ConfidenceChart::paintBars(QPainter& painter) const {
  QColor flagged = warningColour(colours());
  flagged.setAlphaF(0.07F);
  painter.fillRect(QRectF(area().topLeft(), QPointF(xOf(m_beta), area().bottom())), flagged);
  for (std::size_t bin = 0; bin < histogramBins; ++bin) {
    if (m_after[bin] > 0) paintAfter(painter, bar(bin, m_after[bin]).adjusted(1, 0, 0, 0), colours());
    if (m_before[bin] > 0) paintBefore(painter, bar(bin, m_before[bin]), colours());
  }
}

void ConfidenceChart::paintBeta(QPainter& painter) const {
  paintBetaMarker(painter, area(), xOf(m_beta), m_beta, colours(), smallFont(font()));
  paintBetaHandle(painter, area(), xOf(m_beta), colours());
}

QString ConfidenceChart::describe() const {
  const auto flagged = static_cast<int>(m_state.result->flagged);
  return tr("β is %1; %n baseline(s) are flagged.", nullptr, flagged).arg(betaText(m_beta)) + u' ' +
         tr("Predicted as their class: %1 of %3 baselines, %2 of %3 chosen images.")
             .arg(m_state.result->consistentBefore)
             .arg(m_state.result->consistentAfter)
             .arg(m_state.sampleCount());
}

QString ConfidenceChart::table() const {
  QString text = u"p_from\tp_to\tbaselines\tchosen\n"_s;
  for (std::size_t bin = 0; bin < histogramBins; ++bin) {
    const auto edge = [&](std::size_t i) { return probabilityAt(static_cast<double>(i) / histogramBins, scale()); };
    text += QStringLiteral("%1\t%2\t%3\t%4\n").arg(edge(bin)).arg(edge(bin + 1)).arg(m_before[bin]).arg(m_after[bin]);
  }
  return text;
}

ChartHint ConfidenceChart::hintAt(QPointF at) const {
  if (!area().contains(at)) return {};
  const double width = area().width() / histogramBins;
  const auto bin = static_cast<std::size_t>(std::clamp((at.x() - area().left()) / width, 0.0, histogramBins - 1.0));
  const auto edge = [&](std::size_t i) {
    return betaText(probabilityAt(static_cast<double>(i) / histogramBins, scale()));
  };
  const QString text = tr("p from %1 to %2").arg(edge(bin), edge(bin + 1)) + u'\n' +
                       tr("%n baseline(s)", nullptr, m_before[bin]) + u'\n' +
                       tr("%n chosen image(s)", nullptr, m_after[bin]);
  return {text, QRectF(area().left() + static_cast<double>(bin) * width, area().top(), width, area().height())};
}

Qt::CursorShape ConfidenceChart::cursorAt(QPointF at) const {
  return std::abs(at.x() - xOf(m_beta)) <= grabWidth && area().contains(at) ? Qt::SplitHCursor : Qt::ArrowCursor;
}

bool ConfidenceChart::usesKey(int key) const {
  return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

void ConfidenceChart::moveBeta(double beta) {
  if (beta == m_beta) return;
  m_moving = true;
  m_beta = beta;
  redraw();
  Q_EMIT betaDragged(beta);
}

void ConfidenceChart::settle() {
  if (std::exchange(m_moving, false)) Q_EMIT betaSettled(m_beta);
}

void ConfidenceChart::press(QPointF at) {
  m_grabbed = cursorAt(at) == Qt::SplitHCursor;
}

void ConfidenceChart::mouseMoveEvent(QMouseEvent* event) {
  if (!m_grabbed) return Chart::mouseMoveEvent(event);
  const double place = (onPlot(*event).x() - area().left()) / area().width();
  moveBeta(roundedProbability(place, area().width(), scale()));
}

void ConfidenceChart::mouseReleaseEvent(QMouseEvent*) {
  if (std::exchange(m_grabbed, false)) settle();
}

void ConfidenceChart::useKey(const QKeyEvent& event) {
  const double step = event.modifiers() & Qt::ShiftModifier ? 0.001 : 0.01;
  const bool up = event.key() == Qt::Key_Right || event.key() == Qt::Key_Up;
  // A β that came with more decimals keeps them: a step is a step.
  moveBeta(std::clamp(std::round((m_beta + (up ? step : -step)) * 1e5) / 1e5, 0.0, 1.0));
}

void ConfidenceChart::keyReleaseEvent(QKeyEvent* event) {
  if (usesKey(event->key()) && !event->isAutoRepeat()) settle();
}

void ConfidenceChart::leave() {
  settle();
}

} // namespace stillroom::ui
