// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/sample_delegate.h"

#include "ui/delegates/cell_painting.h"
#include "ui/delegates/status_glyph.h"
#include "ui/models/sample_grid_model.h"
#include "ui/texts.h"
#include "ui/theme.h"

#include <QPainter>

namespace stillroom::ui {
namespace {

constexpr int margin = 8;
constexpr int glyphSide = 20;

} // namespace

SampleDelegate::SampleDelegate(ThumbnailCache& cache, QObject* parent) : QStyledItemDelegate(parent), m_cache(cache) {}

QSize SampleDelegate::cellSize(const QFont& font) const {
  const int line = QFontMetrics(smallFont(font)).height();
  return {m_side + 2 * margin, m_side + 2 * margin + (m_showsClass ? 2 : 1) * line + 14};
}

QSize SampleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return cellSize(option.font);
}

void SampleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  painter->save();
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  const QSize cell = cellSize(option.font);
  const QRect rect(option.rect.x() + (option.rect.width() - cell.width()) / 2, option.rect.y(), cell.width(),
                   cell.height());
  paintCell(*painter, rect, selected, option.state.testFlag(QStyle::State_MouseOver), option.palette);
  const QRect picture(rect.x() + margin, rect.y() + margin, m_side, m_side);
  paintPicture(*painter, picture, m_cache, index.data(SampleGridModel::ImageFileRole).toString(), option.palette);
  paintMarks(*painter, picture, index, option.palette);
  paintCaption(*painter, QRect(picture.x(), picture.bottom() + 5, m_side, rect.bottom() - picture.bottom() - 5), index,
               option);
  painter->restore();
}

void SampleDelegate::paintMarks(QPainter& painter, const QRect& picture, const QModelIndex& index,
                                const QPalette& palette) const {
  const auto status = static_cast<SampleStatus>(index.data(SampleGridModel::StatusRole).toInt());
  const auto reason = static_cast<FlagReason>(index.data(SampleGridModel::ReasonRole).toInt());
  const QRectF glyph(picture.x() + 5, picture.y() + 5, glyphSide, glyphSide);
  painter.setRenderHint(QPainter::Antialiasing);
  QColor plate = palette.color(QPalette::Base);
  plate.setAlphaF(0.85F);
  painter.setPen(Qt::NoPen);
  painter.setBrush(plate);
  painter.drawRoundedRect(glyph.adjusted(-3, -3, 3, 3), 5, 5);
  paintStatusGlyph(painter, glyph.adjusted(1, 1, -1, -1), status, palette);
  if (reason != FlagReason::None)
    paintFlag(painter, QRectF(picture.right() - 20, picture.y() + 4, 17, 17), reason, palette);
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
      confidence.isValid() ? (wrong ? u"≠ "_qs : QString()) + confidenceText(confidence.toDouble()) : u"–"_qs;
  painter.setPen(palette.color(QPalette::Text));
  painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, number);
  painter.setPen(quietText(palette));
  QString slot = u"#"_qs + QString::number(index.data(SampleGridModel::SlotRole).toInt());
  if (index.data(SampleGridModel::ProvisionalRole).toBool()) slot += u" ~"_qs;
  painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, slot);
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
