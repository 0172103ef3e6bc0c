// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/landscape_chart.h"

#include "ui/charts/beta_marker.h"
#include "ui/charts/chart_colours.h"
#include "ui/charts/chart_legend.h"
#include "ui/charts/plot_dress.h"
#include "ui/common/theme.h"

#include <QAction>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

void paintScale(QPainter& painter, const QRectF& rect) {
  QLinearGradient gradient(rect.topLeft(), rect.topRight());
  for (int i = 0; i <= 8; ++i)
    gradient.setColorAt(i / 8.0, scaleColour(i / 8.0));
  painter.fillRect(rect, gradient);
}

void paintPending(QPainter& painter, const QRectF& rect, const QColor& ground) {
  QColor ink = readableOn(ground);
  ink.setAlphaF(0.5F);
  painter.setPen(QPen(ink, 1));
  painter.setRenderHint(QPainter::Antialiasing);
  painter.drawLines(hatch(rect, 6));
  painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

LandscapeChart::LandscapeChart(QWidget* parent) : Chart(tr("k × β landscape"), parent) {
  addView(tr("Mean similarity"));
  addView(tr("Mean confidence"));
  addView(tr("Choices that change"));
  for (QCPAxis* axis : axes().axes())
    axis->grid()->setVisible(false);
  addDrawing(u"main"_s, [this](QPainter& painter) { paintCells(painter); });
  addDrawing(
      u"overlay"_s, [this](QPainter& painter) { paintMarks(painter); }, 3);
  changed();
}

void LandscapeChart::setLandscape(Landscape landscape, std::size_t classes) {
  if (landscape.betas != m_landscape.betas) m_cursor.reset(); // columns may have moved
  m_landscape = std::move(landscape);
  m_classes = classes;
  m_order.resize(m_landscape.betas.size());
  std::iota(m_order.begin(), m_order.end(), std::size_t{0});
  std::sort(m_order.begin(), m_order.end(),
            [this](std::size_t a, std::size_t b) { return m_landscape.betas[a] < m_landscape.betas[b]; });
  changed();
}

void LandscapeChart::setInForce(int k, double beta) {
  m_k = k;
  m_beta = beta;
  redraw();
}

QString LandscapeChart::emptyText() const {
  if (!m_landscape.betas.empty() && m_landscape.classes > 0) return {};
  return tr("What every k and β would lead to appears here while it is being computed.");
}

CellGrid LandscapeChart::grid() const {
  return {area(), largestK, static_cast<int>(m_order.size()), true};
}

const LandscapeCell& LandscapeChart::cellOf(GridCell cell) const {
  return m_landscape.at(cell.row + 1, m_order[static_cast<std::size_t>(cell.column)]);
}

double LandscapeChart::betaOf(int column) const {
  return static_cast<double>(m_landscape.betas[m_order[static_cast<std::size_t>(column)]]);
}

std::optional<double> LandscapeChart::valueOf(GridCell cell) const {
  switch (shown()) {
  case Shown::Similarity:
    return cellOf(cell).meanSimilarity();
  case Shown::Confidence:
    return cellOf(cell).meanConfidence();
  case Shown::Changes:
    break;
  }
  return cellOf(cell).changes;
}

QString LandscapeChart::numberText(double value) const {
  return QLocale().toString(value, 'f', shown() == Shown::Changes ? 0 : 3);
}

int LandscapeChart::columnOf(double beta) const {
  int nearest = 0;
  for (int column = 1; column < static_cast<int>(m_order.size()); ++column)
    if (std::abs(betaOf(column) - beta) < std::abs(betaOf(nearest) - beta)) nearest = column;
  return nearest;
}

bool LandscapeChart::hasColumn(double beta) const {
  return static_cast<float>(beta) == static_cast<float>(betaOf(columnOf(beta)));
}

double LandscapeChart::finished() const {
  if (m_classes == 0) return 1;
  return std::min(1.0, static_cast<double>(m_landscape.classes) / static_cast<double>(m_classes));
}

void LandscapeChart::prepare() {
  m_anyValue = m_anyPending = false;
  for (int row = 0; row < largestK; ++row)
    for (int column = 0; column < static_cast<int>(m_order.size()); ++column) {
      m_anyPending |= cellOf({row, column}).pending > 0;
      const auto value = valueOf({row, column});
      if (!value) continue;
      m_lowest = m_anyValue ? std::min(m_lowest, *value) : *value;
      m_highest = m_anyValue ? std::max(m_highest, *value) : *value;
      m_anyValue = true;
    }
}

void LandscapeChart::fill() {
  fillLegend();
  const double width = axisLength(Qt::Horizontal), height = axisLength(Qt::Vertical);
  std::vector<AxisTick> betas, ks;
  for (int column = 0; column < static_cast<int>(m_order.size()); ++column)
    betas.push_back({column + 0.5, betaText(betaOf(column))});
  for (int k = 1; k <= largestK; ++k)
    ks.push_back({k - 0.5, QLocale().toString(k)});
  plot().xAxis->setRange(0, static_cast<double>(m_order.size()));
  plot().yAxis->setRange(0, largestK);
  setTicks(*plot().xAxis, betas, width);
  setTicks(*plot().yAxis, ks, height);
  setTitle(*plot().xAxis, tr("threshold β"), width);
  setTitle(*plot().yAxis, tr("pool size k"), height);
}

void LandscapeChart::fillLegend() {
  std::vector<LegendEntry> entries;
  if (m_anyValue) entries.push_back({tr("%1 to %2").arg(numberText(m_lowest), numberText(m_highest)), paintScale, 64});
  if (m_anyPending)
    entries.push_back({tr("some pending"), [this](QPainter& painter, const QRectF& rect) {
                         painter.fillRect(rect, lineColour(colours()));
                         paintPending(painter, rect, lineColour(colours()));
                       }});
  entries.push_back({hasColumn(m_beta) ? tr("in force") : tr("nearest to what is in force"),
                     [this](QPainter& painter, const QRectF& rect) {
                       paintCellFrame(painter, rect.adjusted(2, 2, -2, -2), colours(), colours().color(QPalette::Text),
                                      hasColumn(m_beta) ? Qt::SolidLine : Qt::DotLine);
                     }});
  if (finished() < 1)
    entries.push_back({tr("%1 of %n class(es) so far", nullptr, static_cast<int>(m_classes)).arg(m_landscape.classes),
                       [this](QPainter& painter, const QRectF& rect) {
                         painter.fillRect(QRectF(rect.center() - QPointF(3, 3), QSizeF(6, 6)), quietText(colours()));
                       },
                       10});
  setLegend(std::move(entries));
}

void LandscapeChart::paintCells(QPainter& painter) const {
  for (int row = 0; row < largestK; ++row)
    for (int column = 0; column < static_cast<int>(m_order.size()); ++column)
      paintCell(painter, {row, column});
}

void LandscapeChart::paintCell(QPainter& painter, GridCell cell) const {
  QRectF rect = grid().rect(cell);
  // What lacks classes still grows.
  if (const double share = finished(); share < 1) {
    const double inset = (0.35 - 0.2 * share) * std::min(rect.width(), rect.height());
    rect.adjust(inset, inset, -inset, -inset);
  }
  const auto value = valueOf(cell);
  if (value) {
    const double range = m_highest - m_lowest;
    const QColor colour = scaleColour(range > 0 ? (*value - m_lowest) / range : 0.5);
    painter.fillRect(rect, colour);
    if (cellOf(cell).pending > 0) paintPending(painter, rect, colour);
    return;
  }
  painter.fillRect(QRectF(rect.center() - QPointF(1.5, 0.5), QSizeF(3, 1)), quietText(colours()));
  if (cellOf(cell).pending > 0) paintPending(painter, rect, colours().color(QPalette::Window));
}

void LandscapeChart::paintMarks(QPainter& painter) const {
  // Dashed when β has no column of its own and this is only the nearest.
  paintCellFrame(painter, grid().rect(cellInForce()), colours(), colours().color(QPalette::Text),
                 hasColumn(m_beta) ? Qt::SolidLine : Qt::DotLine);
  if (m_cursor)
    paintCellFrame(painter, grid().rect(*m_cursor), colours(), colours().color(QPalette::Highlight), Qt::DashLine);
}

QString LandscapeChart::sentence(GridCell cell) const {
  const LandscapeCell& at = cellOf(cell);
  const auto number = [](const std::optional<double>& value) {
    return value ? QLocale().toString(*value, 'f', 4) : QStringLiteral("–");
  };
  QStringList lines{tr("k %1, β %2").arg(cell.row + 1).arg(betaText(betaOf(cell.column))),
                    tr("mean similarity %1 (of %2 refined)").arg(number(at.meanSimilarity())).arg(at.compared),
                    tr("mean confidence %1 (of %2 refined)").arg(number(at.meanConfidence())).arg(at.refined),
                    tr("%n choice(s) change", nullptr, at.changes), tr("%n pending", nullptr, at.pending)};
  if (finished() < 1)
    lines += tr("%1 of %n class(es) so far", nullptr, static_cast<int>(m_classes)).arg(m_landscape.classes);
  return lines.join(u'\n');
}

QString LandscapeChart::describe() const {
  QStringList parts{sentence(m_cursor.value_or(cellInForce())).replace(u'\n', u", "_s)};
  if (m_anyValue)
    parts += tr("%1: from %2 to %3").arg(views().value(view())->text(), numberText(m_lowest), numberText(m_highest));
  return parts.join(u". "_s);
}

QString LandscapeChart::table() const {
  QString text = u"k\tbeta\tmean_similarity\tmean_confidence\tchanges\trefined\tpending\n"_s;
  const auto number = [](const std::optional<double>& value) {
    return value ? QString::number(*value, 'g', 9) : QString();
  };
  for (int column = 0; column < static_cast<int>(m_order.size()); ++column)
    for (int row = 0; row < largestK; ++row) {
      const LandscapeCell& cell = cellOf({row, column});
      const QStringList fields{QString::number(row + 1),      QString::number(static_cast<float>(betaOf(column))),
                               number(cell.meanSimilarity()), number(cell.meanConfidence()),
                               QString::number(cell.changes), QString::number(cell.refined),
                               QString::number(cell.pending)};
      text += fields.join(u'\t') + u'\n';
    }
  return text;
}

QPointF LandscapeChart::position(int k, int column) const {
  return grid().rect({k - 1, column}).center() + plot().pos();
}

ChartHint LandscapeChart::hintAt(QPointF at) const {
  const auto cell = grid().at(at);
  return cell ? ChartHint{sentence(*cell), grid().rect(*cell)} : ChartHint{};
}

Qt::CursorShape LandscapeChart::cursorAt(QPointF at) const {
  return grid().at(at) ? Qt::PointingHandCursor : Qt::ArrowCursor;
}

bool LandscapeChart::usesKey(int key) const {
  return isArrowKey(key) || ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_cursor);
}

void LandscapeChart::want(GridCell cell) {
  Q_EMIT settingsWanted(cell.row + 1, betaOf(cell.column));
}

void LandscapeChart::press(QPointF at) {
  if (const auto cell = grid().at(at)) want(*cell);
}

void LandscapeChart::useKey(const QKeyEvent& event) {
  if (!isArrowKey(event.key())) return want(*m_cursor);
  m_cursor = grid().neighbour(m_cursor.value_or(cellInForce()), event.key());
  redraw();
}

void LandscapeChart::leave() {
  m_cursor.reset();
}

} // namespace stillroom::ui
