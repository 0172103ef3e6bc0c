// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/confusion_chart.h"

#include "ui/charts/chart_colours.h"
#include "ui/charts/chart_legend.h"
#include "ui/charts/plot_dress.h"
#include "ui/common/cell_painting.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QLocale>

#include <algorithm>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

ConfusionChart::ConfusionChart(QWidget* parent)
    : RowsChart(tr("Confusion"), parent), m_asRows(addOption(u"rows"_s, tr("Always as rows"))) {
  addView(tr("Baselines"));
  addView(tr("Chosen images"));
  addDrawing(
      u"main"_s,
      [this](QPainter& painter) {
        if (!hasRows()) paintMatrix(painter);
      },
      3);
  changed();
}

void ConfusionChart::setState(const ReviewState& state) {
  if (state.contents != m_state.contents) m_cursor.reset();
  m_state = state;
  changed();
}

QString ConfusionChart::emptyText() const {
  return m_state.sampleCount() > 0 ? QString() : tr("No baseline has been judged yet.");
}

void ConfusionChart::prepare() {
  m_counts = confusionCounts(m_state, ofChosen());
  m_pairs = mostConfused(m_counts);
  layOutMatrix();
}

/// A row for each class that has samples; columns for these and for whatever else the detector said.
void ConfusionChart::layOutMatrix() {
  m_intended.clear();
  m_matrix.clear();
  for (const FlaggedShare& share : flaggedShares(m_state, true))
    m_intended.push_back(share.classIndex);
  m_columns = m_intended;
  for (const ConfusionCount& count : m_counts)
    m_columns.push_back(count.predicted);
  std::sort(m_columns.begin(), m_columns.end());
  m_columns.erase(std::unique(m_columns.begin(), m_columns.end()), m_columns.end());
  if (std::max(m_intended.size(), m_columns.size()) > largestMatrix) return;
  m_matrix.resize(m_intended.size() * m_columns.size());
  const auto place = [](const std::vector<int>& classes, int index) {
    return static_cast<std::size_t>(std::lower_bound(classes.begin(), classes.end(), index) - classes.begin());
  };
  for (const ConfusionCount& count : m_counts)
    m_matrix[place(m_intended, count.intended) * m_columns.size() + place(m_columns, count.predicted)] = count.count;
}

bool ConfusionChart::hasRows() const {
  return m_matrix.empty() || m_asRows->isChecked();
}

CellGrid ConfusionChart::grid() const {
  return {area(), static_cast<int>(m_intended.size()), static_cast<int>(m_columns.size())};
}

int ConfusionChart::countAt(GridCell cell) const {
  return m_matrix[static_cast<std::size_t>(cell.row) * m_columns.size() + static_cast<std::size_t>(cell.column)];
}

ConfusionCount ConfusionChart::at(GridCell cell) const {
  return {m_intended[static_cast<std::size_t>(cell.row)], m_columns[static_cast<std::size_t>(cell.column)],
          countAt(cell)};
}

void ConfusionChart::fill() {
  plot().xAxis->grid()->setVisible(hasRows());
  if (hasRows())
    fillPairs();
  else
    fillMatrix();
}

void ConfusionChart::fillPairs() {
  setLegend({});
  fillRows();
  const double width = axisLength(Qt::Horizontal) * 0.6;
  const int most = m_pairs.empty() ? 1 : m_pairs.front().count;
  QCPAxis& axis = *plot().xAxis;
  axis.setTickLabelRotation(0);
  axis.setRange(0, most * 1.2);
  setTicks(axis, roundTicks(0, most, std::max(2, static_cast<int>(width / 60)), true), width);
  setTitle(axis, m_pairs.empty() ? tr("no image is predicted as another class") : tr("images"), width);
}

std::vector<AxisTick> ConfusionChart::nameTicks(const std::vector<int>& classes, bool predicted, double longest) const {
  const QFontMetricsF metrics(smallFont(font()));
  std::vector<AxisTick> ticks;
  for (const int index : classes) {
    const QString name = predicted ? m_state.predictedName(index) : m_state.className(index);
    ticks.push_back({static_cast<double>(ticks.size()) + 0.5, metrics.elidedText(name, Qt::ElideRight, longest)});
  }
  return ticks;
}

void ConfusionChart::fillMatrix() {
  const auto wrong = [this](QPainter& painter, const QRectF& rect) {
    QLinearGradient gradient(rect.topLeft(), rect.topRight());
    for (int i = 0; i <= 8; ++i)
      gradient.setColorAt(i / 8.0, colourOf(i / 8.0));
    painter.fillRect(rect, gradient);
  };
  const auto right = [this](QPainter& painter, const QRectF& rect) { painter.fillRect(rect, lineColour(colours())); };
  std::vector<LegendEntry> legend{{tr("as intended"), right}};
  if (!m_pairs.empty()) legend.push_back({tr("otherwise, 1 to %1").arg(m_pairs.front().count), wrong, 48});
  setLegend(std::move(legend));
  const double width = axisLength(Qt::Horizontal) * 0.75, height = axisLength(Qt::Vertical) * 0.75;
  QCPAxis &x = *plot().xAxis, &y = *plot().yAxis;
  x.setTickLabelRotation(-90);
  x.setRange(0, static_cast<double>(m_columns.size()));
  y.setRangeReversed(true);
  y.setRange(0, static_cast<double>(m_intended.size()));
  y.grid()->setVisible(false);
  setTicks(x, nameTicks(m_columns, true, drawnSize().height() * 0.26), width);
  setTicks(y, nameTicks(m_intended, false, drawnSize().width() * 0.28), height);
  setTitle(x, tr("predicted"), width);
  setTitle(y, tr("intended"), height);
}

/// The more there are, the farther from the empty cells' colour.
QColor ConfusionChart::colourOf(double share) const {
  return scaleColour(isDark(colours()) ? 0.3 + 0.7 * share : 0.9 * (1 - share));
}

void ConfusionChart::paintMatrix(QPainter& painter) const {
  painter.setFont(smallFont(font()));
  for (int row = 0; row < grid().rows; ++row)
    for (int column = 0; column < grid().columns; ++column)
      paintCount(painter, {row, column});
  if (m_cursor) paintCellFrame(painter, grid().rect(*m_cursor), colours(), colours().color(QPalette::Highlight));
}

void ConfusionChart::paintCount(QPainter& painter, GridCell cell) const {
  const ConfusionCount count = at(cell);
  const QRectF rect = grid().rect(cell).adjusted(0, 0, -1, -1);
  if (count.count == 0) {
    painter.fillRect(rect, colours().color(QPalette::Base));
    return;
  }
  const bool wrong = count.intended != count.predicted;
  const int most = m_pairs.empty() ? 1 : m_pairs.front().count;
  const QColor ground =
      wrong ? colourOf(most > 1 ? static_cast<double>(count.count - 1) / (most - 1) : 0.5) : lineColour(colours());
  painter.fillRect(rect, ground);
  const QString text = QLocale().toString(count.count);
  const QSizeF size = painter.fontMetrics().size(Qt::TextSingleLine, text);
  if (size.width() + 2 > rect.width() || size.height() - 4 > rect.height()) return;
  painter.setPen(readableOn(ground));
  painter.drawText(rect, Qt::AlignCenter, text);
}

QString ConfusionChart::rowLabel(int row, const QFontMetricsF& metrics, double longest) const {
  const auto half = [&](const QString& text) {
    return metrics.elidedText(text, Qt::ElideRight, (longest - metrics.horizontalAdvance(u" → "_s)) / 2);
  };
  return tr("%1 → %2").arg(half(m_state.className(pairOf(row).intended)),
                           half(m_state.predictedName(pairOf(row).predicted)));
}

QString ConfusionChart::rowName(int row) const {
  return tr("%1 → %2").arg(m_state.className(pairOf(row).intended), m_state.predictedName(pairOf(row).predicted));
}

void ConfusionChart::paintRow(QPainter& painter, int row, const QRectF& rect) const {
  QRectF bar = rect;
  bar.setRight(plot().xAxis->coordToPixel(pairOf(row).count));
  painter.fillRect(bar, warningColour(colours()));
  painter.setPen(colours().color(QPalette::Text));
  painter.setFont(smallFont(font()));
  painter.drawText(rect.adjusted(bar.width() + 5, -4, 0, 4), Qt::AlignLeft | Qt::AlignVCenter,
                   QLocale().toString(pairOf(row).count));
}

QString ConfusionChart::sentence(const ConfusionCount& count) const {
  const QString intended = m_state.className(count.intended), predicted = m_state.predictedName(count.predicted);
  return ofChosen() ? tr("%n chosen image(s) of %1 predicted as %2", nullptr, count.count).arg(intended, predicted)
                    : tr("%n baseline(s) of %1 predicted as %2", nullptr, count.count).arg(intended, predicted);
}

QString ConfusionChart::rowHint(int row) const {
  return sentence(pairOf(row));
}

void ConfusionChart::openRow(int row) {
  Q_EMIT confusionWanted(pairOf(row).intended, pairOf(row).predicted, ofChosen());
}

void ConfusionChart::open(GridCell cell) {
  const ConfusionCount count = at(cell);
  if (count.count > 0) Q_EMIT confusionWanted(count.intended, count.predicted, ofChosen());
}

QPointF ConfusionChart::cellPosition(int intended, int predicted) const {
  const auto place = [](const std::vector<int>& classes, int index) {
    return static_cast<int>(std::find(classes.begin(), classes.end(), index) - classes.begin());
  };
  return grid().rect({place(m_intended, intended), place(m_columns, predicted)}).center() + plot().pos();
}

ChartHint ConfusionChart::hintAt(QPointF at) const {
  if (hasRows()) return RowsChart::hintAt(at);
  const auto cell = grid().at(at);
  return cell ? ChartHint{sentence(this->at(*cell)), grid().rect(*cell)} : ChartHint{};
}

Qt::CursorShape ConfusionChart::cursorAt(QPointF at) const {
  if (hasRows()) return RowsChart::cursorAt(at);
  const auto cell = grid().at(at);
  return cell && countAt(*cell) > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor;
}

bool ConfusionChart::usesKey(int key) const {
  if (hasRows()) return RowsChart::usesKey(key);
  return isArrowKey(key) || ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_cursor);
}

void ConfusionChart::press(QPointF at) {
  if (hasRows()) return RowsChart::press(at);
  if (const auto cell = grid().at(at)) open(*cell);
}

void ConfusionChart::useKey(const QKeyEvent& event) {
  if (hasRows()) return RowsChart::useKey(event);
  if (!isArrowKey(event.key())) return open(*m_cursor);
  m_cursor = m_cursor ? grid().neighbour(*m_cursor, event.key()) : GridCell{};
  redraw();
}

void ConfusionChart::leave() {
  m_cursor.reset();
  RowsChart::leave();
}

QString ConfusionChart::describe() const {
  if (!hasRows() && m_cursor) return sentence(at(*m_cursor));
  if (hasRows() && currentRow() >= 0 && currentRow() < rowCount()) return rowHint(currentRow());
  int wrong = 0;
  for (const ConfusionCount& pair : m_pairs)
    wrong += pair.count;
  const QString all = ofChosen() ? tr("%n chosen image(s) are predicted as another class.", nullptr, wrong)
                                 : tr("%n baseline(s) are predicted as another class.", nullptr, wrong);
  return m_pairs.empty() ? all : all + u' ' + tr("Most often: %1.").arg(rowName(0));
}

QString ConfusionChart::table() const {
  QString text = u"intended\tpredicted\tcount\n"_s;
  for (const ConfusionCount& count : m_counts)
    text += tableField(m_state.className(count.intended)) + u'\t' + tableField(m_state.predictedName(count.predicted)) +
            u'\t' + QString::number(count.count) + u'\n';
  return text;
}

} // namespace stillroom::ui
