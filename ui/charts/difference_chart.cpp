// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/difference_chart.h"

#include "ui/charts/chart_colours.h"
#include "ui/charts/chart_legend.h"
#include "ui/charts/class_figures.h"
#include "ui/charts/plot_dress.h"
#include "ui/common/cell_painting.h"
#include "ui/common/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr double pointRadius = 4;

QString signedText(double points) {
  return (points > 0 ? u"+"_s : QString()) + QLocale().toString(points, 'f', 2);
}

QString intervalText(const std::pair<double, double>& interval) {
  return u'[' + signedText(interval.first) + u", "_s + signedText(interval.second) + u']';
}

} // namespace

DifferenceChart::DifferenceChart(QWidget* parent) : RowsChart(tr("Paired differences"), parent) {
  changed();
}

void DifferenceChart::setRows(std::vector<DifferenceRow> rows) {
  m_rows = std::move(rows);
  changed();
}

QString DifferenceChart::emptyText() const {
  return m_rows.empty() ? tr("Differences are shown here once two sets were trained with the same network and seed.")
                        : QString();
}

void DifferenceChart::prepare() {
  m_low = m_high = 0;
  for (const DifferenceRow& row : m_rows)
    for (const auto& [low, high] : {row.bootstrap, row.t.value_or(row.bootstrap)}) {
      m_low = std::min({m_low, low, row.difference});
      m_high = std::max({m_high, high, row.difference});
    }
  const double margin = std::max(0.25, (m_high - m_low) * 0.05);
  m_low -= margin;
  m_high += margin;
}

void DifferenceChart::paintBar(QPainter& painter, const QRectF& rect, bool resolved) const {
  const QColor colour = resolved ? statusColour(SampleStatus::Refined, colours()) : quietText(colours());
  QColor ground = colour;
  ground.setAlphaF(resolved ? 0.55F : 0.2F);
  painter.fillRect(rect, ground);
  painter.setPen(QPen(colour, 1));
  if (!resolved) painter.drawLines(hatch(rect, 5));
  painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

void DifferenceChart::fill() {
  setLegend({{tr("95 % by bootstrap, resolved"),
              [this](QPainter& p, const QRectF& r) { paintBar(p, r.adjusted(0, 2, 0, -2), true); }},
             {tr("not resolved: 0 lies inside, or one repeat"),
              [this](QPainter& p, const QRectF& r) { paintBar(p, r.adjusted(0, 2, 0, -2), false); }},
             {tr("95 % by Student's t"), [this](QPainter& p, const QRectF& r) {
                p.setPen(QPen(colours().color(QPalette::Text), 1.5));
                p.drawLine(QPointF(r.left(), r.center().y()), {r.right(), r.center().y()});
              }}});
  fillRows();
  const double width = axisLength(Qt::Horizontal) * 0.6;
  plot().xAxis->setRange(m_low, m_high);
  setTicks(*plot().xAxis, roundTicks(m_low, m_high, std::max(2, static_cast<int>(width / 50))), width);
  setTitle(*plot().xAxis, tr("difference, percent points"), width);
}

QString DifferenceChart::rowName(int row) const {
  return at(row).name;
}

void DifferenceChart::paintRow(QPainter& painter, int row, const QRectF& rect) const {
  const DifferenceRow& shown = at(row);
  const auto x = [&](double points) { return plot().xAxis->coordToPixel(points); };
  const double middle = rect.center().y();
  painter.setPen(QPen(colours().color(QPalette::Text), 1.5));
  painter.drawLine(QPointF(x(0), rect.top() - 6), {x(0), rect.bottom() + 6});
  paintBar(
      painter,
      QRectF(QPointF(x(shown.bootstrap.first), rect.top() + 2), QPointF(x(shown.bootstrap.second), rect.bottom() - 2)),
      shown.resolved);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(colours().color(QPalette::Text), 1.5));
  if (shown.t) {
    painter.drawLine(QPointF(x(shown.t->first), middle), {x(shown.t->second), middle});
    for (const double end : {shown.t->first, shown.t->second})
      painter.drawLine(QPointF(x(end), middle - 4), {x(end), middle + 4});
  }
  painter.setBrush(shown.resolved ? colours().color(QPalette::Text) : colours().color(QPalette::Window));
  painter.drawEllipse(QPointF(x(shown.difference), middle), pointRadius, pointRadius);
}

QString DifferenceChart::verdict(const DifferenceRow& row) {
  return row.resolved ? tr("resolved") : tr("not resolved");
}

QString DifferenceChart::rowHint(int row) const {
  const DifferenceRow& shown = at(row);
  return shown.name + u'\n' +
         tr("%1 percent points over %n repeat(s)", nullptr, shown.repeats).arg(signedText(shown.difference)) + u'\n' +
         tr("bootstrap %1").arg(intervalText(shown.bootstrap)) + u'\n' +
         (shown.t ? tr("Student's t %1").arg(intervalText(*shown.t)) : tr("Student's t needs two repeats")) + u'\n' +
         verdict(shown);
}

QString DifferenceChart::describe() const {
  if (currentRow() >= 0 && currentRow() < rowCount()) return rowHint(currentRow()).replace(u'\n', u", "_s);
  const auto resolved =
      std::count_if(m_rows.begin(), m_rows.end(), [](const DifferenceRow& row) { return row.resolved; });
  return tr("%1 of %n difference(s) resolved.", nullptr, rowCount()).arg(resolved);
}

QString DifferenceChart::table() const {
  QString text = u"comparison\tdifference\tbootstrap_low\tbootstrap_high\tt_low\tt_high\trepeats\tresolved\n"_s;
  const auto number = [](double value) { return QString::number(value, 'g', 9); };
  for (const DifferenceRow& row : m_rows)
    text += QStringList{tableField(row.name),
                        number(row.difference),
                        number(row.bootstrap.first),
                        number(row.bootstrap.second),
                        row.t ? number(row.t->first) : QString(),
                        row.t ? number(row.t->second) : QString(),
                        QString::number(row.repeats),
                        row.resolved ? u"yes"_s : u"no"_s}
                .join(u'\t') +
            u'\n';
  return text;
}

} // namespace stillroom::ui
