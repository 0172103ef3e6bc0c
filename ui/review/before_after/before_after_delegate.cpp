// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/before_after/before_after_delegate.h"

#include "ui/common/cell_painting.h"
#include "ui/common/status_glyph.h"
#include "ui/common/texts.h"
#include "ui/common/theme.h"
#include "ui/images/heat_cache.h"
#include "ui/images/heat_painting.h"
#include "ui/images/thumbnail_painting.h"
#include "ui/review/before_after/before_after_model.h"

#include <QPainter>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 8, gap = 5;

} // namespace

BeforeAfterDelegate::BeforeAfterDelegate(ThumbnailCache& cache, HeatCache& heat, QObject* parent)
    : QStyledItemDelegate(parent), m_cache(cache), m_heat(heat) {}

QSize BeforeAfterDelegate::cellSize(const QFont& font) const {
  const int line = QFontMetrics(smallFont(font)).height();
  return {m_side + 2 * margin, 2 * margin + 3 * line + 2 * m_side + 5 * gap};
}

QSize BeforeAfterDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return cellSize(option.font);
}

void BeforeAfterDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  if (!index.isValid()) return;
  painter->save();
  const QRect rect(option.rect.topLeft(), cellSize(option.font));
  paintCell(*painter, rect, option, index);
  painter->setFont(smallFont(option.font));
  const int line = painter->fontMetrics().height(), x = rect.x() + margin;
  paintHead(*painter, QRect(x, rect.y() + margin, m_side, line), index, option.palette);
  const int chosen = index.data(BeforeAfterModel::ChosenRole).toInt();
  const int intended = index.data(BeforeAfterModel::ClassRole).toInt();
  const Half before{index.data(BeforeAfterModel::BeforeFileRole).toString(), tr("Baseline"),
                    index.data(BeforeAfterModel::BeforeConfidenceRole),
                    index.data(BeforeAfterModel::BeforePredictedRole).toInt(), false};
  const Half after{index.data(BeforeAfterModel::ImageFileRole).toString(),
                   chosen == baselineChoice ? tr("kept", "the baseline") : tr("Candidate %1").arg(chosen),
                   index.data(BeforeAfterModel::ConfidenceRole), index.data(BeforeAfterModel::PredictedRole).toInt(),
                   chosen != baselineChoice};
  const int below = paintHalf(*painter, x, rect.y() + margin + line + gap, before, intended, option.palette);
  paintHalf(*painter, x, below, after, intended, option.palette);
  painter->restore();
}

void BeforeAfterDelegate::paintHead(QPainter& painter, const QRect& line, const QModelIndex& index,
                                    const QPalette& palette) const {
  const auto status = static_cast<SampleStatus>(index.data(BeforeAfterModel::StatusRole).toInt());
  const auto reason = static_cast<FlagReason>(index.data(BeforeAfterModel::ReasonRole).toInt());
  const double side = line.height();
  paintStatusGlyph(painter, QRectF(line.x(), line.y(), side, side).adjusted(1, 1, -1, -1), status, palette);
  if (reason != FlagReason::None)
    paintFlag(painter, QRectF(line.right() + 1 - side, line.y(), side, side), reason, palette);
  painter.setPen(palette.color(QPalette::Text));
  painter.drawText(line.adjusted(line.height() + 5, 0, -line.height(), 0), Qt::AlignLeft | Qt::AlignVCenter,
                   u"#"_s + QString::number(index.data(BeforeAfterModel::SlotRole).toInt()));
}

int BeforeAfterDelegate::paintHalf(QPainter& painter, int x, int y, const Half& half, int intended,
                                   const QPalette& palette) const {
  const QRect picture(x, y, m_side, m_side);
  const QRectF place = paintPicture(painter, picture, m_cache, half.file, palette, u"×"_s);
  const HeatWanted wanted{half.file, m_heatView.classFor(intended, half.predicted)};
  if (!paintHeat(painter, place, m_heat, m_heatView, wanted)) m_heat.request({wanted});
  if (half.replaced) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(QPalette::Highlight), 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(picture).adjusted(-1, -1, 1, 1), 3, 3);
    paintChosenMark(painter, QRectF(picture.right() - 18, picture.y() - 1, 20, 20), palette);
  }
  const QRect text(x, picture.bottom() + gap, m_side, painter.fontMetrics().height());
  QString number = u"–"_s;
  if (half.confidence.isValid())
    number = (half.predicted == intended ? QString() : u"≠ "_s) + confidenceText(half.confidence.toDouble());
  painter.setPen(palette.color(QPalette::Text));
  painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, number);
  painter.setPen(quietText(palette));
  const int room = text.width() - painter.fontMetrics().horizontalAdvance(number) - gap;
  painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(half.title, Qt::ElideRight, room));
  return text.bottom() + gap + 2;
}

} // namespace stillroom::ui
