// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/grid/sample_delegate.h"

#include "ui/common/cell_painting.h"
#include "ui/common/status_glyph.h"
#include "ui/common/texts.h"
#include "ui/common/theme.h"
#include "ui/images/heat_cache.h"
#include "ui/images/heat_painting.h"
#include "ui/images/thumbnail_painting.h"
#include "ui/review/grid/sample_grid_model.h"

#include <QPainter>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 8;
constexpr int glyphSide = 20, signSide = 14;

QList<SampleSign> signsOf(const QModelIndex& index) {
  QList<SampleSign> signs;
  if (index.data(SampleGridModel::NotedRole).toBool()) signs += SampleSign::Note;
  const auto review = static_cast<ReviewMark>(index.data(SampleGridModel::ReviewRole).toInt());
  if (review == ReviewMark::Reviewed) signs += SampleSign::Reviewed;
  if (review == ReviewMark::Changed) signs += SampleSign::ChangedSinceReview;
  if (index.data(SampleGridModel::MovedRole).toBool()) signs += SampleSign::Moved;
  return signs;
}

} // namespace

SampleDelegate::SampleDelegate(ThumbnailCache& cache, QObject* parent) : QStyledItemDelegate(parent), m_cache(cache) {}

QSize SampleDelegate::cellSize(const QFont& font) const {
  const int line = QFontMetrics(smallFont(font)).height();
  return {m_side + 2 * margin, m_side + 2 * margin + (m_showsClass ? 2 : 1) * line + 14};
}

QSize SampleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return cellSize(option.font).expandedTo({m_room, 0});
}

QRect SampleDelegate::cellRect(const QRect& room, const QFont& font) const {
  const QSize cell = cellSize(font);
  return {room.x() + (room.width() - cell.width()) / 2, room.y(), cell.width(), cell.height()};
}

QRect SampleDelegate::pictureRect(const QRect& room, const QFont& font) const {
  const QRect cell = cellRect(room, font);
  return {cell.x() + margin, cell.y() + margin, m_side, m_side};
}

void SampleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  painter->save();
  const QRect cell = cellRect(option.rect, option.font);
  const QRect picture = pictureRect(option.rect, option.font);
  paintCell(*painter, cell, option, index);
  paintImage(*painter, picture, index, option.palette);
  paintMarks(*painter, picture, index, option.palette);
  paintSigns(*painter, picture, index, option.palette);
  paintCaption(*painter, QRect(picture.x(), picture.bottom() + 5, m_side, cell.bottom() - picture.bottom() - 5), index,
               option);
  painter->restore();
}

HeatWanted SampleDelegate::heatOf(const QModelIndex& cell) const {
  return {cell.data(SampleGridModel::ImageFileRole).toString(),
          m_heatView.classFor(cell.data(SampleGridModel::ClassRole).toInt(),
                              cell.data(SampleGridModel::PredictedRole).toInt())};
}

void SampleDelegate::paintImage(QPainter& painter, const QRect& picture, const QModelIndex& index,
                                const QPalette& palette) const {
  const QString file = index.data(SampleGridModel::ImageFileRole).toString();
  const QRectF place = paintPicture(painter, picture, m_cache, file, palette);
  if (showsHeat()) paintHeat(painter, place, *m_heat, m_heatView, heatOf(index));
}

void SampleDelegate::paintMarks(QPainter& painter, const QRect& picture, const QModelIndex& index,
                                const QPalette& palette) const {
  const auto status = static_cast<SampleStatus>(index.data(SampleGridModel::StatusRole).toInt());
  const auto reason = static_cast<FlagReason>(index.data(SampleGridModel::ReasonRole).toInt());
  const QRectF glyph(picture.x() + 5, picture.y() + 5, glyphSide, glyphSide);
  paintPlate(painter, glyph.adjusted(-3, -3, 3, 3), palette);
  paintStatusGlyph(painter, glyph.adjusted(1, 1, -1, -1), status, palette);
  if (reason != FlagReason::None)
    paintFlag(painter, QRectF(picture.right() - 20, picture.y() + 4, 17, 17), reason, palette);
}

/// In the lower right corner, on one plate.
void SampleDelegate::paintSigns(QPainter& painter, const QRect& picture, const QModelIndex& index,
                                const QPalette& palette) const {
  const QList<SampleSign> signs = signsOf(index);
  if (signs.isEmpty()) return;
  constexpr int gap = 3;
  const int width = static_cast<int>(signs.size()) * (signSide + gap) + gap;
  const QRect plate(picture.right() - width - 1, picture.bottom() - signSide - 2 * gap - 1, width, signSide + 2 * gap);
  paintPlate(painter, plate, palette);
  QRectF sign(plate.x() + gap, plate.y() + gap, signSide, signSide);
  for (const SampleSign each : signs) {
    paintSampleSign(painter, sign, each, palette);
    sign.translate(signSide + gap, 0);
  }
}

void SampleDelegate::paintCaption(QPainter& painter, const QRect& rect, const QModelIndex& index,
                                  const QStyleOptionViewItem& option) const {
  const QPalette& palette = option.palette;
  painter.setFont(smallFont(option.font));
  const int line = painter.fontMetrics().height();
  QRect text(rect.x(), rect.y(), rect.width(), line);
  const QVariant confidence = index.data(SampleGridModel::ConfidenceRole);
  const bool wrong = index.data(SampleGridModel::LabelWrongRole).toBool();
  const QString number =
      confidence.isValid() ? (wrong ? u"≠ "_s : QString()) + confidenceText(confidence.toDouble()) : u"–"_s;
  painter.setPen(palette.color(QPalette::Text));
  painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, number);
  painter.setPen(quietText(palette));
  QString slot = u"#"_s + QString::number(index.data(SampleGridModel::SlotRole).toInt());
  if (index.data(SampleGridModel::ProvisionalRole).toBool()) slot += u" ~"_s;
  const int room = text.width() - painter.fontMetrics().horizontalAdvance(number + u' ');
  painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(slot, Qt::ElideRight, room));
  if (m_showsClass) {
    text.translate(0, line);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data(SampleGridModel::ClassNameRole).toString(),
                                                      Qt::ElideRight, rect.width()));
  }
  const auto share = confidence.isValid() ? std::optional(confidence.toDouble()) : std::nullopt;
  const double beta = index.data(SampleGridModel::BetaRole).toDouble();
  const QColor colour = wrong ? warningColour(palette) : statusColour(SampleStatus::Normal, palette);
  paintBar(painter, QRect(rect.x(), text.bottom() + 4, rect.width(), 4), share, colour, palette, beta);
}

} // namespace stillroom::ui
