// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/images/thumbnail_cache.h"

#include <QStyledItemDelegate>

namespace stillroom::ui {

/// A cell of the grid: picture with its status sign and flag, slot number, confidence bar with β. Reads
/// SampleGridModel's roles.
class SampleDelegate : public QStyledItemDelegate {
  Q_OBJECT
public:
  explicit SampleDelegate(ThumbnailCache& cache, QObject* parent = nullptr);

  /// Side of the picture in pixels, and whether cells say their class.
  void setSide(int side) { m_side = side; }
  void setShowsClass(bool shows) { m_showsClass = shows; }
  QSize cellSize(const QFont& font) const;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
  void paintMarks(QPainter& painter, const QRect& picture, const QModelIndex& index, const QPalette& palette) const;
  void paintCaption(QPainter& painter, const QRect& rect, const QModelIndex& index,
                    const QStyleOptionViewItem& option) const;

  ThumbnailCache& m_cache;
  int m_side = 112;
  bool m_showsClass = false;
};

} // namespace stillroom::ui
