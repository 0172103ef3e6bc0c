// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/grid/class_delegate.h"

#include "ui/common/cell_painting.h"
#include "ui/common/status_glyph.h"
#include "ui/common/theme.h"
#include "ui/images/thumbnail_painting.h"
#include "ui/review/grid/class_list_model.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int side = 42, padding = 7, lineGap = 4, glyph = 11;

/// The sign of each status with its number, as many as there is room for.
void paintCounts(QPainter& painter, const QRect& line, const QList<int>& counts, const QPalette& palette) {
  int x = line.x();
  auto left = counts.size() - counts.count(0);
  const int dots = painter.fontMetrics().horizontalAdvance(u"…"_s);
  painter.setPen(quietText(palette));
  for (qsizetype s = 0; s < counts.size(); ++s) {
    if (counts[s] == 0) continue;
    const QString number = QLocale().toString(counts[s]);
    const int width = glyph + 3 + painter.fontMetrics().horizontalAdvance(number);
    if (x + width + (--left > 0 ? 5 + dots : 0) > line.right() + 1) {
      painter.drawText(QRect(x, line.y(), line.right() - x, line.height()), Qt::AlignLeft | Qt::AlignVCenter, u"…"_s);
      return;
    }
    const QRectF sign(x, line.y() + (line.height() - glyph) / 2.0, glyph, glyph);
    paintStatusGlyph(painter, sign, static_cast<SampleStatus>(s), palette);
    painter.drawText(QRect(x + glyph + 3, line.y(), width, line.height()), Qt::AlignLeft | Qt::AlignVCenter, number);
    x += width + 5;
  }
}

/// A bar as long as the flagged share, and how many of how many that are.
void paintFlagged(QPainter& painter, const QRect& line, int flagged, int samples, const QPalette& palette) {
  const auto text = [](int part, int whole) {
    return u"⚑ "_s + QLocale().toString(part) + u'/' + QLocale().toString(whole);
  };
  const QString flags = text(flagged, samples);
  const int width =
      std::max(painter.fontMetrics().horizontalAdvance(text(9, 10)), painter.fontMetrics().horizontalAdvance(flags));
  painter.setPen(quietText(palette));
  painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, flags);
  const double share = samples > 0 ? static_cast<double>(flagged) / samples : 0;
  paintBar(painter, QRect(line.x(), line.center().y() - 2, line.width() - width - padding, 5), share,
           warningColour(palette), palette);
}

int heightOf(const QFont& font) {
  const int small = QFontMetrics(smallFont(font)).height();
  return std::max(side, QFontMetrics(font).height() + 2 * (small + lineGap)) + 2 * padding;
}

} // namespace

ClassDelegate::ClassDelegate(ThumbnailCache& cache, QObject* parent) : QStyledItemDelegate(parent), m_cache(cache) {}

QSize ClassDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {160, heightOf(option.font)};
}

void ClassDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  painter->save();
  const QPalette& palette = option.palette;
  const QRect rect = option.rect.adjusted(2, 1, -2, -1);
  paintCell(*painter, rect, option, index);
  const QRect picture(rect.x() + padding, rect.center().y() - side / 2, side, side);
  if (index.data(ClassListModel::ClassIndexRole).toInt() == allClasses)
    themeIcon(u"grid"_s).paint(painter, picture.adjusted(7, 7, -7, -7));
  else
    paintPicture(*painter, picture, m_cache, index.data(ClassListModel::ImageFileRole).toString(), palette);

  const int samples = index.data(ClassListModel::SamplesRole).toInt();
  const int flagged = index.data(ClassListModel::FlaggedRole).toInt();
  painter->setFont(option.font);
  QRect line(picture.right() + 1 + padding, rect.y() + padding, rect.right() - picture.right() - 2 * padding,
             painter->fontMetrics().height());
  painter->setPen(palette.color(QPalette::Text));
  painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                    painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width()));
  painter->setFont(smallFont(option.font));
  line = QRect(line.x(), line.bottom() + lineGap, line.width(), painter->fontMetrics().height());
  paintFlagged(*painter, line, flagged, samples, palette);
  line.translate(0, line.height() + lineGap);
  paintCounts(*painter, line, index.data(ClassListModel::StatusCountsRole).value<QList<int>>(), palette);
  painter->restore();
}

} // namespace stillroom::ui
