// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/picture_grid_chart.h"

#include "ui/charts/chart_legend.h"
#include "ui/charts/qcustomplot_include.h"
#include "ui/common/cell_painting.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int namesWidth = 92, headingHeight = 18, pictureGap = 3; ///< pixels

} // namespace

PictureGridChart::PictureGridChart(const QString& title, const QString& empty, QWidget* parent)
    : Chart(title, parent), m_empty(empty) {
  addDrawing(u"main"_s, [this](QPainter& painter) { paintGrid(painter); });
  changed();
}

void PictureGridChart::setGrid(PictureGrid grid) {
  m_grid = std::move(grid);
  const auto columns = std::max<qsizetype>(1, m_grid.columns.size());
  const int side = (twoColumns - 20 - namesWidth) / static_cast<int>(columns);
  setSavedSize({twoColumns, static_cast<int>(m_grid.rows.size()) * side + headingHeight + 20});
  changed();
}

QString PictureGridChart::emptyText() const {
  return m_grid.rows.empty() || m_grid.columns.isEmpty() ? m_empty : QString();
}

void PictureGridChart::fill() {
  setLegend({});
  for (QCPAxis* axis : axes().axes())
    axis->setVisible(false);
}

/// As large as both directions allow.
double PictureGridChart::sideIn(QSizeF size) const {
  const double wide = (size.width() - namesWidth) / static_cast<double>(m_grid.columns.size());
  const double tall = (size.height() - headingHeight) / static_cast<double>(m_grid.rows.size());
  return std::max(8.0, std::min(wide, tall));
}

void PictureGridChart::paintGrid(QPainter& painter) const {
  painter.setFont(smallFont(font()));
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.setPen(colours().color(QPalette::Text));
  const QFontMetrics metrics = painter.fontMetrics();
  const double side = sideIn(area().size());
  const auto left = [&](qsizetype column) { return area().left() + namesWidth + static_cast<double>(column) * side; };
  for (qsizetype column = 0; column < m_grid.columns.size(); ++column)
    painter.drawText(QRectF(left(column), area().top(), side - pictureGap, headingHeight), Qt::AlignCenter,
                     metrics.elidedText(m_grid.columns[column], Qt::ElideRight, static_cast<int>(side - pictureGap)));
  double top = area().top() + headingHeight;
  for (const PictureGrid::Row& row : m_grid.rows) {
    painter.drawText(QRectF(area().left(), top, namesWidth - 6, side),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, row.name);
    for (std::size_t column = 0; column < row.pictures.size(); ++column)
      painter.drawImage(QRectF(left(static_cast<qsizetype>(column)), top, side - pictureGap, side - pictureGap),
                        row.pictures[column]);
    top += side;
  }
}

QString PictureGridChart::describe() const {
  QStringList rows;
  for (const PictureGrid::Row& row : m_grid.rows)
    rows += row.name;
  return tr("%n picture(s), seen by: %1", nullptr, static_cast<int>(m_grid.columns.size())).arg(rows.join(u", "_s));
}

} // namespace stillroom::ui
