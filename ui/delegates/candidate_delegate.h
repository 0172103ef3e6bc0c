// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/images/thumbnail_cache.h"

#include <QStyledItemDelegate>

namespace stillroom::ui {

/// A cell of the candidate strip: ordinal and rank, picture, confidence and similarity bars, pool and choice marks.
/// Reads CandidateStripModel's roles.
class CandidateDelegate : public QStyledItemDelegate {
  Q_OBJECT
public:
  explicit CandidateDelegate(ThumbnailCache& cache, QObject* parent = nullptr);

  QSize cellSize(const QFont& font) const;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
  void paintHead(QPainter& painter, const QRect& line, const QModelIndex& index, const QPalette& palette) const;
  void paintMarks(QPainter& painter, const QRect& picture, const QModelIndex& index, const QPalette& palette) const;
  void paintFigures(QPainter& painter, const QRect& rect, const QModelIndex& index, const QPalette& palette) const;

  ThumbnailCache& m_cache;
};

} // namespace stillroom::ui
