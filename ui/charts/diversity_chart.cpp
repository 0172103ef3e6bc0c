// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/diversity_chart.h"

#include "ui/charts/chart_legend.h"
#include "ui/charts/plot_dress.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr double pointReach = 9; ///< how near to a point the mouse means it

void paintBefore(QPainter& painter, QPointF at, const QPalette& palette) {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(quietText(palette), 1.5));
  painter.setBrush(palette.color(QPalette::Window));
  painter.drawEllipse(at, 4, 4);
}

void paintAfter(QPainter& painter, QPointF at, const QPalette& palette) {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(palette.color(QPalette::Window), 1));
  painter.setBrush(statusColour(SampleStatus::Refined, palette));
  painter.drawPolygon(
      QPolygonF{at - QPointF(0, 5.5), at + QPointF(5.5, 0), at + QPointF(0, 5.5), at - QPointF(5.5, 0)});
}

QString cosineText(double value) {
  return QLocale().toString(value, 'f', 4);
}

} // namespace

DiversityChart::DiversityChart(QWidget* parent)
    : RowsChart(tr("Class diversity"), parent), m_asRows(addOption(u"rows"_s, tr("Always as rows"))) {
  addDrawing(
      u"main"_s,
      [this](QPainter& painter) {
        if (!hasRows()) paintPoints(painter);
      },
      6);
  changed();
}

void DiversityChart::setDiversity(const ReviewState& state, std::vector<ClassDiversity> classes) {
  m_state = state;
  m_diversity = std::move(classes);
  changed();
}

QString DiversityChart::emptyText() const {
  const bool some = std::any_of(m_diversity.begin(), m_diversity.end(),
                                [](const ClassDiversity& each) { return each.before && each.after; });
  return some && m_state.sampleCount() > 0 ? QString() : tr("No class has two judged images to compare yet.");
}

bool DiversityChart::hasRows() const {
  return rowCount() <= mostRows || m_asRows->isChecked();
}

void DiversityChart::prepare() {
  m_changes = diversityChanges(m_state, m_diversity);
  if (m_changes.empty()) return;
  m_lowest = m_highest = m_changes.front().before;
  for (const DiversityChange& change : m_changes) {
    m_lowest = std::min({m_lowest, change.before, change.after});
    m_highest = std::max({m_highest, change.before, change.after});
  }
  const double margin = std::max(0.005, (m_highest - m_lowest) * 0.06);
  m_lowest -= margin;
  m_highest += margin;
}

void DiversityChart::fill() {
  if (hasRows()) {
    setLegend(
        {{tr("baselines"), [this](QPainter& p, const QRectF& r) { paintBefore(p, r.center(), colours()); }, 12},
         {tr("chosen images"), [this](QPainter& p, const QRectF& r) { paintAfter(p, r.center(), colours()); }, 12}});
    fillRows();
  } else {
    fillPoints();
  }
  const double width = axisLength(Qt::Horizontal) * (hasRows() ? 0.7 : 1);
  plot().xAxis->setRange(m_lowest, m_highest);
  setTicks(*plot().xAxis, roundTicks(m_lowest, m_highest, std::max(2, static_cast<int>(width / 60))), width);
  setTitle(*plot().xAxis, hasRows() ? tr("mean pairwise cosine") : tr("mean pairwise cosine of the baselines"), width);
}

void DiversityChart::fillPoints() {
  setLegend({{tr("a class; below the line: more diverse"),
              [this](QPainter& p, const QRectF& r) { paintAfter(p, r.center(), colours()); }, 12}});
  const double length = axisLength(Qt::Vertical);
  QCPAxis& axis = *plot().yAxis;
  axis.setRangeReversed(false);
  axis.setRange(m_lowest, m_highest);
  axis.grid()->setVisible(true);
  setTicks(axis, roundTicks(m_lowest, m_highest, std::max(2, static_cast<int>(length / 40))), length);
  setTitle(axis, tr("of the chosen images"), length);
}

QPointF DiversityChart::pointOf(const DiversityChange& change) const {
  return {plot().xAxis->coordToPixel(change.before), plot().yAxis->coordToPixel(change.after)};
}

QPointF DiversityChart::pointPosition(int classIndex) const {
  const auto found = std::find_if(m_changes.begin(), m_changes.end(),
                                  [&](const DiversityChange& change) { return change.classIndex == classIndex; });
  return found == m_changes.end() ? QPointF(-1, -1) : pointOf(*found) + plot().pos();
}

void DiversityChart::paintPoints(QPainter& painter) const {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(quietText(colours()), 1, Qt::DashLine));
  painter.drawLine(pointOf({0, m_lowest, m_lowest}), pointOf({0, m_highest, m_highest}));
  for (const DiversityChange& change : m_changes)
    paintAfter(painter, pointOf(change), colours());
}

void DiversityChart::paintRow(QPainter& painter, int row, const QRectF& rect) const {
  const QPointF before(plot().xAxis->coordToPixel(changeOf(row).before), rect.center().y());
  const QPointF after(plot().xAxis->coordToPixel(changeOf(row).after), rect.center().y());
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(statusColour(SampleStatus::Refined, colours()), 2));
  painter.drawLine(before, after);
  paintBefore(painter, before, colours());
  paintAfter(painter, after, colours());
}

QString DiversityChart::rowName(int row) const {
  return m_state.className(changeOf(row).classIndex);
}

QString DiversityChart::rowHint(int row) const {
  const DiversityChange& change = changeOf(row);
  return rowName(row) + u'\n' +
         tr("mean pairwise cosine %1 → %2").arg(cosineText(change.before), cosineText(change.after)) + u'\n' +
         (change.change() < 0   ? tr("more diverse than before")
          : change.change() > 0 ? tr("less diverse than before")
                                : tr("as diverse as before"));
}

void DiversityChart::openRow(int row) {
  Q_EMIT classWanted(changeOf(row).classIndex);
}

int DiversityChart::nearestPoint(QPointF at) const {
  int nearest = -1;
  double least = pointReach * pointReach;
  for (int row = 0; row < rowCount(); ++row) {
    const QPointF apart = pointOf(changeOf(row)) - at;
    if (const double distance = QPointF::dotProduct(apart, apart); distance < least) {
      least = distance;
      nearest = row;
    }
  }
  return nearest;
}

ChartHint DiversityChart::hintAt(QPointF at) const {
  if (hasRows()) return RowsChart::hintAt(at);
  const int row = nearestPoint(at);
  if (row < 0) return {};
  const QPointF point = pointOf(changeOf(row));
  return {rowHint(row), QRectF(point - QPointF(5, 5), QSizeF(10, 10))};
}

Qt::CursorShape DiversityChart::cursorAt(QPointF at) const {
  if (hasRows()) return RowsChart::cursorAt(at);
  return nearestPoint(at) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor;
}

void DiversityChart::press(QPointF at) {
  if (hasRows()) return RowsChart::press(at);
  if (const int row = nearestPoint(at); row >= 0) openRow(row);
}

QString DiversityChart::describe() const {
  if (currentRow() >= 0 && currentRow() < rowCount()) return rowHint(currentRow()).replace(u'\n', u", "_s);
  double before = 0, after = 0;
  int more = 0, less = 0;
  for (const DiversityChange& change : m_changes) {
    before += change.before / rowCount();
    after += change.after / rowCount();
    more += change.change() < 0 ? 1 : 0;
    less += change.change() > 0 ? 1 : 0;
  }
  return tr("Mean pairwise cosine over %n class(es): %1 before, %2 after.", nullptr, rowCount())
             .arg(cosineText(before), cosineText(after)) +
         u' ' + tr("%1 more diverse, %2 less.").arg(more).arg(less);
}

QString DiversityChart::table() const {
  QString text = u"class\tbefore\tafter\n"_s;
  for (const DiversityChange& change : m_changes)
    text += QStringLiteral("%1\t%2\t%3\n")
                .arg(tableField(m_state.className(change.classIndex)), QString::number(change.before, 'g', 9),
                     QString::number(change.after, 'g', 9));
  return text;
}

} // namespace stillroom::ui
