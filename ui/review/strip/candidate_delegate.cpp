// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/strip/candidate_delegate.h"

#include "ui/common/cell_painting.h"
#include "ui/common/status_glyph.h"
#include "ui/common/texts.h"
#include "ui/common/theme.h"
#include "ui/images/heat_cache.h"
#include "ui/images/heat_painting.h"
#include "ui/images/thumbnail_painting.h"
#include "ui/review/strip/candidate_strip_model.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 7;

/// ◇ where the rule would have put ◆.
void paintRuleMark(QPainter& painter, const QRectF& rect, const QPalette& palette) {
  const QPolygonF diamond({{rect.center().x(), rect.top()},
                           {rect.right(), rect.center().y()},
                           {rect.center().x(), rect.bottom()},
                           {rect.left(), rect.center().y()}});
  painter.setBrush(palette.color(QPalette::Base));
  painter.setPen(QPen(palette.color(QPalette::Base), 5));
  painter.drawPolygon(diamond);
  painter.setPen(QPen(palette.color(QPalette::Highlight), 2));
  painter.drawPolygon(diamond);
}

} // namespace

CandidateDelegate::CandidateDelegate(ThumbnailCache& cache, QObject* parent)
    : QStyledItemDelegate(parent), m_cache(cache) {}

QSize CandidateDelegate::cellSize(const QFont& font, int side) const {
  const int line = QFontMetrics(smallFont(font)).height();
  return {largestSide + 2 * margin, 2 * margin + side + 4 * line + 26};
}

bool CandidateDelegate::setSide(int side) {
  return std::exchange(m_side, std::clamp(side, smallestSide, largestSide)) != m_side;
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return cellSize(option.font, m_side);
}

void CandidateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  painter->save();
  const QPalette& palette = option.palette;
  const QRect rect = option.rect;
  paintCell(*painter, rect, option, index);
  painter->setFont(smallFont(option.font));
  const int line = painter->fontMetrics().height();
  paintHead(*painter, QRect(rect.x() + margin, rect.y() + margin, largestSide, line), index, palette);
  const QRect picture(rect.center().x() - m_side / 2, rect.y() + margin + line + 3, m_side, m_side);
  paintImage(*painter, picture, index, palette);
  paintMarks(*painter, picture, index, palette);
  paintFigures(*painter,
               QRect(rect.x() + margin, picture.bottom() + 5, largestSide, rect.bottom() - picture.bottom() - 5), index,
               palette);
  painter->restore();
}

void CandidateDelegate::paintHead(QPainter& painter, const QRect& line, const QModelIndex& index,
                                  const QPalette& palette) const {
  QFont bold = painter.font();
  const QFont plain = bold;
  bold.setBold(true);
  painter.setFont(bold);
  painter.setPen(palette.color(QPalette::Text));
  const QString title = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width());
  painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title);
  painter.setFont(plain);
  const int rank = index.data(CandidateStripModel::RankRole).toInt();
  if (rank <= 0) return;
  painter.setPen(quietText(palette));
  painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, tr("№ %1", "rank").arg(QLocale().toString(rank)));
}

void CandidateDelegate::paintImage(QPainter& painter, const QRect& picture, const QModelIndex& index,
                                   const QPalette& palette) const {
  const bool missing = index.data(CandidateStripModel::MissingRole).toBool();
  if (!missing && !index.data(CandidateStripModel::FailedRole).toBool() &&
      index.data(CandidateStripModel::WrongRole).toBool())
    painter.setOpacity(0.6);
  const QString file = index.data(CandidateStripModel::ImageFileRole).toString();
  const QRectF place = paintPicture(painter, picture, m_cache, file, palette, missing ? u"…"_s : u"×"_s);
  painter.setOpacity(1);
  if (m_heat && !paintHeat(painter, place, *m_heat, m_heatView, heatOf(index))) m_heat->request({heatOf(index)});
}

HeatWanted CandidateDelegate::heatOf(const QModelIndex& cell) const {
  return {cell.data(CandidateStripModel::ImageFileRole).toString(),
          m_heatView.classFor(cell.data(CandidateStripModel::ClassRole).toInt(),
                              cell.data(CandidateStripModel::PredictedRole).toInt())};
}

void CandidateDelegate::paintMarks(QPainter& painter, const QRect& picture, const QModelIndex& index,
                                   const QPalette& palette) const {
  painter.setRenderHint(QPainter::Antialiasing);
  if (index.data(CandidateStripModel::ChosenRole).toBool()) {
    painter.setPen(QPen(palette.color(QPalette::Highlight), 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(picture).adjusted(-1, -1, 1, 1), 3, 3);
    paintChosenMark(painter, QRectF(picture.right() - 18, picture.y() - 1, 20, 20), palette);
  }
  if (index.data(CandidateStripModel::RuleChosenRole).toBool() && !index.data(CandidateStripModel::ChosenRole).toBool())
    paintRuleMark(painter, QRectF(picture.right() - 16, picture.y() + 1, 16, 16), palette);
  if (index.data(CandidateStripModel::InPoolRole).toBool()) {
    painter.setPen(QPen(palette.color(QPalette::Base), 2));
    painter.setBrush(palette.color(QPalette::Text));
    painter.drawEllipse(QRectF(picture.right() - 14, picture.bottom() - 14, 12, 12));
  }
  if (index.data(CandidateStripModel::PinnedRole).toBool())
    paintStatusGlyph(painter, QRectF(picture.x() + 3, picture.y() + 3, 18, 18), SampleStatus::Overridden, palette);
}

void CandidateDelegate::paintFigures(QPainter& painter, const QRect& rect, const QModelIndex& index,
                                     const QPalette& palette) const {
  const int line = painter.fontMetrics().height();
  QRect text(rect.x(), rect.y(), rect.width(), line);
  const auto row = [&](const QString& label, const QString& value, std::optional<double> share, const QColor& colour,
                       std::optional<double> tick) {
    painter.setPen(quietText(palette));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, label);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, value);
    paintBar(painter, QRect(text.x(), text.bottom() + 2, text.width(), 4), share, colour, palette, tick);
    text.translate(0, line + 9);
  };
  const QVariant p = index.data(CandidateStripModel::ConfidenceRole);
  const bool wrong = index.data(CandidateStripModel::WrongRole).toBool();
  const QColor tone = wrong ? warningColour(palette) : statusColour(SampleStatus::Normal, palette);
  row(tr("p", "confidence"), p.isValid() ? confidenceText(p.toDouble()) : u"–"_s,
      p.isValid() ? std::optional(shareOf(p.toDouble())) : std::nullopt, tone,
      shareOf(index.data(CandidateStripModel::BetaRole).toDouble()));
  const QVariant similarity = index.data(CandidateStripModel::SimilarityRole);
  const QVariant share = index.data(CandidateStripModel::SimilarityShareRole);
  row(tr("sim", "similarity"), similarity.isValid() ? similarityText(similarity.toDouble()) : u"–"_s,
      share.isValid() ? std::optional(share.toDouble()) : std::nullopt, statusColour(SampleStatus::Refined, palette),
      std::nullopt);
  if (!wrong) return;
  painter.setPen(warningColour(palette));
  const QString name = u"≠ "_s + index.data(CandidateStripModel::PredictedNameRole).toString();
  painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(name, Qt::ElideRight, text.width()));
}

} // namespace stillroom::ui
