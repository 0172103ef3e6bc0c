// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/flagged_share_chart.h"

#include "ui/charts/chart_colours.h"
#include "ui/charts/chart_legend.h"
#include "ui/charts/plot_dress.h"
#include "ui/common/cell_painting.h"
#include "ui/common/texts.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

void paintMismatch(QPainter& painter, const QRectF& rect, const QPalette& palette) {
  QColor ground = warningColour(palette);
  ground.setAlphaF(0.25F);
  painter.fillRect(rect, ground);
  painter.setPen(QPen(warningColour(palette), 1));
  painter.drawLines(hatch(rect, 4));
  painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

void paintLow(QPainter& painter, const QRectF& rect, const QPalette& palette) {
  painter.fillRect(rect, statusColour(SampleStatus::Fallback, palette));
}

} // namespace

FlaggedShareChart::FlaggedShareChart(QWidget* parent)
    : RowsChart(tr("Flagged by class"), parent), m_inClassOrder(addOption(u"classOrder"_s, tr("In class order"))) {
  changed();
}

void FlaggedShareChart::setState(const ReviewState& state) {
  m_state = state;
  changed();
}

QString FlaggedShareChart::emptyText() const {
  return m_state.sampleCount() > 0 ? QString() : tr("No baseline has been judged yet.");
}

void FlaggedShareChart::prepare() {
  m_shares = flaggedShares(m_state, m_inClassOrder->isChecked());
  m_largest = 0;
  for (const FlaggedShare& share : m_shares)
    m_largest = std::max(m_largest, share.share());
}

void FlaggedShareChart::fill() {
  setLegend({{tr("label mismatch"), [this](QPainter& p, const QRectF& r) { paintMismatch(p, r, colours()); }},
             {tr("low confidence"), [this](QPainter& p, const QRectF& r) { paintLow(p, r, colours()); }}});
  fillRows();
  const double width = axisLength(Qt::Horizontal) * 0.7;
  // Room at the end of the longest bar for its count.
  const double top = std::min(100.0, std::max(5.0, m_largest * 100));
  plot().xAxis->setRange(0, top * 1.25);
  setTicks(*plot().xAxis, roundTicks(0, top, std::max(2, static_cast<int>(width / 45))), width);
  setTitle(*plot().xAxis, tr("flagged baselines, %"), width);
}

QString FlaggedShareChart::rowName(int row) const {
  return m_state.className(shareOf(row).classIndex);
}

void FlaggedShareChart::paintRow(QPainter& painter, int row, const QRectF& rect) const {
  const FlaggedShare& share = shareOf(row);
  const auto x = [&](int count) { return plot().xAxis->coordToPixel(100.0 * count / share.samples); };
  const auto part = [&](int from, int to) {
    return QRectF(QPointF(x(from), rect.top()), QPointF(x(to), rect.bottom()));
  };
  if (share.mismatch > 0) paintMismatch(painter, part(0, share.mismatch), colours());
  if (share.low > 0) paintLow(painter, part(share.mismatch, share.flagged()), colours());
  painter.setPen(colours().color(QPalette::Text));
  painter.setFont(smallFont(font()));
  painter.drawText(rect.adjusted(x(share.flagged()) - rect.left() + 5, -4, 0, 4), Qt::AlignLeft | Qt::AlignVCenter,
                   QLocale().toString(share.flagged()));
}

QString FlaggedShareChart::rowHint(int row) const {
  const FlaggedShare& share = shareOf(row);
  return rowName(row) + u'\n' +
         tr("%1 of %n baseline(s) flagged (%2 %)", nullptr, share.samples)
             .arg(QLocale().toString(share.flagged()), percentText(share.share())) +
         u'\n' + tr("%n label mismatch(es)", nullptr, share.mismatch) + u'\n' +
         tr("%n with low confidence", nullptr, share.low);
}

void FlaggedShareChart::openRow(int row) {
  Q_EMIT classWanted(shareOf(row).classIndex);
}

QString FlaggedShareChart::describe() const {
  if (currentRow() >= 0 && currentRow() < rowCount()) return rowHint(currentRow()).replace(u'\n', u", "_s);
  const auto most =
      std::max_element(m_shares.begin(), m_shares.end(),
                       [](const FlaggedShare& a, const FlaggedShare& b) { return a.share() < b.share(); });
  const auto some =
      std::count_if(m_shares.begin(), m_shares.end(), [](const FlaggedShare& s) { return s.flagged() > 0; });
  return tr("%1 of %n class(es) have flagged baselines.", nullptr, rowCount()).arg(some) + u' ' +
         tr("The most: %1, %2 %.").arg(m_state.className(most->classIndex), percentText(most->share()));
}

QString FlaggedShareChart::table() const {
  QString text = u"class\tsamples\tmismatch\tlow\n"_s;
  for (int row = 0; row < rowCount(); ++row)
    text += QStringList{tableField(rowName(row)), QString::number(shareOf(row).samples),
                        QString::number(shareOf(row).mismatch), QString::number(shareOf(row).low)}
                .join(u'\t') +
            u'\n';
  return text;
}

} // namespace stillroom::ui
