// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/images/heat_colours.h"
#include "ui/images/thumbnail_cache.h"

#include <QStyledItemDelegate>

namespace stillroom::ui {

class HeatCache;

/// A column of the before/after page: slot and status, the baseline, the chosen image below. Reads BeforeAfterModel's
/// roles.
class BeforeAfterDelegate : public QStyledItemDelegate {
  Q_OBJECT
public:
  BeforeAfterDelegate(ThumbnailCache& cache, HeatCache& heat, QObject* parent = nullptr);

  /// Side of a picture in pixels.
  void setSide(int side) { m_side = side; }
  void setHeat(const HeatView& view) { m_heatView = view; }
  QSize cellSize(const QFont& font) const;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
  struct Half {
    QString file, title;
    QVariant confidence;
    int predicted = -1;
    bool replaced = false;
  };
  void paintHead(QPainter& painter, const QRect& line, const QModelIndex& index, const QPalette& palette) const;
  /// Returns where the next half begins.
  int paintHalf(QPainter& painter, int x, int y, const Half& half, int intended, const QPalette& palette) const;

  ThumbnailCache& m_cache;
  HeatCache& m_heat;
  HeatView m_heatView;
  int m_side = 128;
};

} // namespace stillroom::ui
