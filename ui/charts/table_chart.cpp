// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/table_chart.h"

#include "ui/charts/chart_legend.h"
#include "ui/charts/qcustomplot_include.h"
#include "ui/common/cell_painting.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 20, tableEdge = 10;

} // namespace

TableChart::TableChart(const QString& title, QWidget* parent) : Chart(title, parent) {
  addDrawing(u"main"_s, [this](QPainter& painter) { paintTable(painter); });
  changed();
}

void TableChart::setContent(TableContent content) {
  m_content = std::move(content);
  setSavedSize({twoColumns, static_cast<int>(m_content.rows.size() + 1) * lineHeight + 3 * tableEdge});
  changed();
}

QString TableChart::emptyText() const {
  return m_content.rows.isEmpty() ? tr("Nothing to print yet.") : QString();
}

void TableChart::fill() {
  setLegend({});
  for (QCPAxis* axis : axes().axes())
    axis->setVisible(false);
}

/// As wide as their texts, narrower alike where they don't fit.
std::vector<double> TableChart::columnWidths(const QFontMetricsF& metrics, double whole) const {
  std::vector<double> widths;
  double sum = 0;
  for (qsizetype column = 0; column < m_content.headings.size(); ++column) {
    double widest = metrics.horizontalAdvance(m_content.headings[column]);
    for (const QStringList& row : m_content.rows)
      widest = std::max(widest, metrics.horizontalAdvance(row.value(column)));
    widths.push_back(widest + tableEdge);
    sum += widths.back();
  }
  for (double& width : widths)
    width *= std::min(1.0, whole / sum);
  return widths;
}

void TableChart::paintTable(QPainter& painter) const {
  painter.setFont(smallFont(font()));
  const QFontMetricsF metrics(painter.font());
  const QRectF inside = area();
  const std::vector<double> widths = columnWidths(metrics, inside.width());
  const auto line = [&](const QStringList& fields, double top) {
    double left = inside.left();
    for (std::size_t column = 0; column < widths.size(); ++column) {
      const QString text =
          metrics.elidedText(fields.value(static_cast<qsizetype>(column)), Qt::ElideRight, widths[column] - 4);
      painter.drawText(QRectF(left, top, widths[column], lineHeight), Qt::AlignLeft | Qt::AlignVCenter, text);
      left += widths[column];
    }
  };
  const auto rule = [&](double at, double thick) {
    painter.setPen(QPen(colours().color(QPalette::Text), thick));
    painter.drawLine(QPointF(inside.left(), at), {inside.right(), at});
  };
  painter.setPen(colours().color(QPalette::Text));
  line(m_content.headings, inside.top() + 2);
  rule(inside.top() + 1, 1.2);
  rule(inside.top() + lineHeight + 3, 0.6);
  for (qsizetype row = 0; row < m_content.rows.size(); ++row) {
    painter.setPen(m_content.quiet.contains(static_cast<int>(row)) ? quietText(colours())
                                                                   : colours().color(QPalette::Text));
    line(m_content.rows[row], inside.top() + 4 + static_cast<double>(row + 1) * lineHeight);
  }
  rule(inside.top() + 6 + static_cast<double>(m_content.rows.size() + 1) * lineHeight, 1.2);
}

QString TableChart::describe() const {
  return tr("A table of %n row(s)", nullptr, static_cast<int>(m_content.rows.size()));
}

} // namespace stillroom::ui
