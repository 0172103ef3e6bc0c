// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/class_delegate.h"

#include "ui/delegates/cell_painting.h"
#include "ui/models/class_list_model.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace stillroom::ui {
namespace {

constexpr int side = 38;

void paintStatuses(QPainter& painter, const QRect& rect, const QList<int>& counts, int samples,
                   const QPalette& palette) {
  paintBar(painter, rect, std::nullopt, {}, palette);
  if (samples == 0) return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  QPainterPath clip;
  clip.addRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
  painter.setClipPath(clip);
  double x = rect.x();
  for (qsizetype s = 0; s < counts.size(); ++s) {
    const double width = static_cast<double>(rect.width()) * counts[s] / samples;
    painter.fillRect(QRectF(x, rect.y(), width, rect.height()), statusColour(static_cast<SampleStatus>(s), palette));
    x += width;
  }
  painter.restore();
}

} // namespace

ClassDelegate::ClassDelegate(ThumbnailCache& cache, QObject* parent) : QStyledItemDelegate(parent), m_cache(cache) {}

QSize ClassDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {160, std::max(side + 16, 2 * QFontMetrics(option.font).height() + 20)};
}

void ClassDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  painter->save();
  const QPalette& palette = option.palette;
  const QRect rect = option.rect.adjusted(2, 1, -2, -1);
  paintCell(*painter, rect, option.state.testFlag(QStyle::State_Selected),
            option.state.testFlag(QStyle::State_MouseOver), palette);
  const QRect picture(rect.x() + 8, rect.center().y() - side / 2, side, side);
  const bool all = index.data(ClassListModel::ClassIndexRole).toInt() == allClasses;
  if (all)
    themeIcon(u"grid"_qs).paint(painter, picture.adjusted(7, 7, -7, -7));
  else
    paintPicture(*painter, picture, m_cache, index.data(ClassListModel::ImageFileRole).toString(), palette);

  const int samples = index.data(ClassListModel::SamplesRole).toInt();
  const int flagged = index.data(ClassListModel::FlaggedRole).toInt();
  QRect text(picture.right() + 10, rect.y() + 8, rect.right() - picture.right() - 18, painter->fontMetrics().height());
  const QString count = QLocale().toString(samples);
  const int countWidth = painter->fontMetrics().horizontalAdvance(count);
  painter->setPen(quietText(palette));
  painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, count);
  painter->setPen(palette.color(QPalette::Text));
  painter->drawText(
      text, Qt::AlignLeft | Qt::AlignVCenter,
      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width() - countWidth - 8));

  painter->setFont(smallFont(option.font));
  const QString flags = flagged > 0 ? u"⚑ "_qs + QLocale().toString(flagged) : QString();
  const int flagWidth = painter->fontMetrics().horizontalAdvance(u"⚑ 999"_qs);
  const QRect second(text.x(), rect.bottom() - painter->fontMetrics().height() - 6, text.width(),
                     painter->fontMetrics().height());
  painter->setPen(quietText(palette));
  painter->drawText(second, Qt::AlignRight | Qt::AlignVCenter, flags);
  paintStatuses(*painter, QRect(second.x(), second.center().y() - 2, second.width() - flagWidth - 8, 6),
                index.data(ClassListModel::StatusCountsRole).value<QList<int>>(), samples, palette);
  painter->restore();
}

} // namespace stillroom::ui
