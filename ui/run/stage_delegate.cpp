// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/stage_delegate.h"

#include "ui/common/cell_painting.h"
#include "ui/common/status_glyph.h"
#include "ui/common/theme.h"
#include "ui/run/stage_list_model.h"

#include <QPainter>

#include <algorithm>

namespace stillroom::ui {
namespace {

void paintPhase(QPainter& painter, const QRectF& rect, StagePhase phase, const QPalette& palette) {
  painter.setRenderHint(QPainter::Antialiasing);
  if (phase == StagePhase::Done) return paintStatusGlyph(painter, rect, SampleStatus::Normal, palette);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(phase == StagePhase::Waiting ? lineColour(palette) : palette.color(QPalette::Highlight), 2));
  painter.drawEllipse(rect.adjusted(1, 1, -1, -1));
  if (phase == StagePhase::Waiting) return;
  painter.setBrush(palette.color(QPalette::Highlight));
  painter.setPen(Qt::NoPen);
  if (phase == StagePhase::Running)
    painter.drawPolygon(
        QPolygonF{rect.center() + QPointF(-3, -5), rect.center() + QPointF(5, 0), rect.center() + QPointF(-3, 5)});
  else
    painter.drawPie(rect.adjusted(4, 4, -4, -4), 90 * 16, -180 * 16);
}

/// Of the count and the time, which must not run into each other where the page is narrow.
int figuresWidth(int width, const QFontMetrics& metrics) {
  constexpr int characters = 44;
  return std::max(width * 2 / 5, std::min(width * 3 / 5, characters * metrics.averageCharWidth()));
}

} // namespace

QSize StageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {420, 2 * QFontMetrics(option.font).height() + 22};
}

void StageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  painter->save();
  const QPalette& palette = option.palette;
  const QRect rect = option.rect.adjusted(12, 0, -16, 0);
  const auto phase = static_cast<StagePhase>(index.data(StageListModel::PhaseRole).toInt());
  paintPhase(*painter, QRectF(rect.x(), rect.center().y() - 10, 20, 20), phase, palette);

  const int line = painter->fontMetrics().height();
  const int figures = figuresWidth(rect.width(), QFontMetrics(smallFont(option.font)));
  const QRect left(rect.x() + 34, rect.y() + 9, rect.width() - figures - 50, line);
  QFont name = option.font;
  name.setBold(phase == StagePhase::Running);
  painter->setFont(name);
  painter->setPen(phase == StagePhase::Waiting ? quietText(palette) : palette.color(QPalette::Text));
  painter->drawText(left, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
  painter->setFont(smallFont(option.font));
  painter->setPen(quietText(palette));
  painter->drawText(left.translated(0, line + 2), Qt::AlignLeft | Qt::AlignVCenter,
                    painter->fontMetrics().elidedText(index.data(StageListModel::ExplanationRole).toString(),
                                                      Qt::ElideRight, left.width()));

  const QRect right(rect.right() - figures, left.y(), figures, line);
  painter->setPen(palette.color(QPalette::Text));
  painter->drawText(right, Qt::AlignLeft | Qt::AlignVCenter, index.data(StageListModel::CountRole).toString());
  painter->setPen(quietText(palette));
  painter->drawText(right, Qt::AlignRight | Qt::AlignVCenter, index.data(StageListModel::PaceRole).toString());
  const QColor colour =
      phase == StagePhase::Done ? statusColour(SampleStatus::Normal, palette) : palette.color(QPalette::Highlight);
  paintBar(*painter, QRect(right.x(), right.bottom() + 9, right.width(), 6),
           index.data(StageListModel::ShareRole).toDouble(), colour, palette);
  painter->setPen(lineColour(palette));
  painter->drawLine(rect.x() + 34, option.rect.bottom(), rect.right(), option.rect.bottom());
  painter->restore();
}

} // namespace stillroom::ui
