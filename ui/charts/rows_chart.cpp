// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rows_chart.h"

#include "ui/charts/plot_dress.h"
#include "ui/charts/qcustomplot_include.h"
#include "ui/common/cell_painting.h"

#include <QLayout>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr double tallestRow = 30; ///< few rows don't spread over a large chart
constexpr double thickestBar = 18;

} // namespace

RowsChart::RowsChart(const QString& title, QWidget* parent) : Chart(title, parent), m_scroll(new QScrollBar(this)) {
  m_scroll->setAccessibleName(tr("Rows of %1").arg(title));
  m_scroll->hide();
  layout()->addWidget(m_scroll);
  connect(m_scroll, &QScrollBar::valueChanged, this, &RowsChart::redraw);
  addDrawing(u"main"_s, [this](QPainter& painter) {
    if (hasRows()) paintRows(painter);
  });
}

QString RowsChart::rowLabel(int row, const QFontMetricsF& metrics, double longest) const {
  return metrics.elidedText(rowName(row), Qt::ElideRight, longest);
}

int RowsChart::fittingRows() const {
  const int line = QFontMetrics(smallFont(font())).height() + 2;
  return std::max(1, static_cast<int>(axisLength(Qt::Vertical)) / line);
}

int RowsChart::firstRow() const {
  return std::clamp(m_scroll->value(), 0, std::max(0, rowCount() - m_visible));
}

void RowsChart::fillRows() {
  m_visible = std::min(rowCount(), fittingRows());
  const double length = axisLength(Qt::Vertical);
  const double span = std::max(static_cast<double>(m_visible), length / tallestRow);
  QCPAxis& axis = *plot().yAxis;
  axis.setRangeReversed(true);
  axis.setRange(firstRow() - 0.5, firstRow() - 0.5 + span);
  axis.setTickLabelRotation(0);
  const QFontMetricsF metrics(axis.tickLabelFont());
  std::vector<AxisTick> names;
  for (int row = firstRow(); row < firstRow() + m_visible; ++row)
    names.push_back({static_cast<double>(row), rowLabel(row, metrics, drawnSize().width() * labelShare())});
  setTicks(axis, names, length * 2); // they do fit
  setTitle(axis, {}, length);
  axis.grid()->setVisible(false);
  // The bar may take width from the plot, which can't be done while painting.
  QMetaObject::invokeMethod(this, &RowsChart::adjustScrollBar, Qt::QueuedConnection);
}

void RowsChart::adjustScrollBar() {
  const int hidden = hasRows() && emptyText().isEmpty() ? std::max(0, rowCount() - m_visible) : 0;
  m_scroll->setRange(0, hidden);
  m_scroll->setPageStep(std::max(1, m_visible));
  m_scroll->setVisible(hidden > 0);
}

QRectF RowsChart::rowRect(int row) const {
  const double top = plot().yAxis->coordToPixel(row - 0.5), bottom = plot().yAxis->coordToPixel(row + 0.5);
  return {area().left(), top, area().width(), bottom - top};
}

QPointF RowsChart::rowPosition(int row) const {
  return rowRect(row).center() + plot().pos();
}

int RowsChart::rowAt(QPointF at) const {
  if (!hasRows() || !emptyText().isEmpty()) return -1;
  // Names count too.
  if (at.x() > area().right() || at.y() < area().top() || at.y() > area().bottom()) return -1;
  const int row = static_cast<int>(std::lround(plot().yAxis->pixelToCoord(at.y())));
  return row >= firstRow() && row < firstRow() + m_visible ? row : -1;
}

void RowsChart::paintRows(QPainter& painter) const {
  for (int row = firstRow(); row < firstRow() + m_visible; ++row) {
    const QRectF rect = rowRect(row);
    if (row == m_current)
      paintCell(painter, rect.toRect(), {.selected = true, .current = true, .focused = hasFocus()}, colours());
    const double thick = std::min(thickestBar, std::round(rect.height() * 0.68));
    painter.save();
    paintRow(painter, row, QRectF(rect.left(), std::round(rect.center().y() - thick / 2), rect.width(), thick));
    painter.restore();
  }
}

ChartHint RowsChart::hintAt(QPointF at) const {
  const int row = rowAt(at);
  if (row < 0) return {};
  return {rowHint(row), QRectF(0, rowRect(row).top(), area().right(), rowRect(row).height())};
}

Qt::CursorShape RowsChart::cursorAt(QPointF at) const {
  return rowAt(at) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor;
}

bool RowsChart::usesKey(int key) const {
  if (!hasRows() || rowCount() == 0) return false;
  switch (key) {
  case Qt::Key_Up:
  case Qt::Key_Down:
  case Qt::Key_PageUp:
  case Qt::Key_PageDown:
  case Qt::Key_Home:
  case Qt::Key_End:
    return true;
  case Qt::Key_Return:
  case Qt::Key_Enter:
    return m_current >= 0 && m_current < rowCount();
  default:
    return false;
  }
}

void RowsChart::press(QPointF at) {
  if (const int row = rowAt(at); row >= 0) openRow(row);
}

void RowsChart::wheelEvent(QWheelEvent* event) {
  if (m_scroll->maximum() == 0) return Chart::wheelEvent(event);
  QCoreApplication::sendEvent(m_scroll, event);
}

void RowsChart::useKey(const QKeyEvent& event) {
  const int page = std::max(1, m_visible - 1);
  switch (event.key()) {
  case Qt::Key_Up:
    return setCurrentRow(m_current - 1);
  case Qt::Key_Down:
    return setCurrentRow(m_current + 1);
  case Qt::Key_PageUp:
    return setCurrentRow(m_current - page);
  case Qt::Key_PageDown:
    return setCurrentRow(m_current + page);
  case Qt::Key_Home:
    return setCurrentRow(0);
  case Qt::Key_End:
    return setCurrentRow(rowCount() - 1);
  default:
    openRow(m_current);
  }
}

void RowsChart::leave() {
  m_current = -1;
}

void RowsChart::setCurrentRow(int row) {
  m_current = std::clamp(row, 0, rowCount() - 1);
  reveal(m_current);
  redraw();
}

void RowsChart::reveal(int row) {
  if (row < firstRow()) m_scroll->setValue(row);
  if (row >= firstRow() + m_visible) m_scroll->setValue(row - m_visible + 1);
}

} // namespace stillroom::ui
