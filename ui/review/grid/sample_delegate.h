// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/images/heat_colours.h"
#include "ui/images/thumbnail_cache.h"

#include <QStyledItemDelegate>

namespace stillroom::ui {

class HeatCache;
struct HeatWanted;

/// A cell of the grid: picture with its status sign, flag and the signs of note, review and moved choice; slot number,
/// confidence bar with β. Reads SampleGridModel's roles.
class SampleDelegate : public QStyledItemDelegate {
  Q_OBJECT
public:
  explicit SampleDelegate(ThumbnailCache& cache, QObject* parent = nullptr);

  /// Side of the picture in pixels, and whether cells say their class.
  void setSide(int side) { m_side = side; }
  int side() const { return m_side; }
  void setShowsClass(bool shows) { m_showsClass = shows; }
  /// What a cell is given at least, so that columns spread over the width.
  void setRoom(int width) { m_room = width; }
  /// Where heat comes from; without, none is shown. Cells show what is made and ask for nothing.
  void setHeatCache(HeatCache* heat) { m_heat = heat; }
  void setHeat(const HeatView& view) { m_heatView = view; }
  bool showsHeat() const { return m_heat && m_heatView.shown; }
  HeatWanted heatOf(const QModelIndex& cell) const;
  QSize cellSize(const QFont& font) const;
  /// Where the picture is in a cell that is given this much room.
  QRect pictureRect(const QRect& room, const QFont& font) const;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
  void paintImage(QPainter& painter, const QRect& picture, const QModelIndex& index, const QPalette& palette) const;
  QRect cellRect(const QRect& room, const QFont& font) const;
  void paintMarks(QPainter& painter, const QRect& picture, const QModelIndex& index, const QPalette& palette) const;
  void paintSigns(QPainter& painter, const QRect& picture, const QModelIndex& index, const QPalette& palette) const;
  void paintCaption(QPainter& painter, const QRect& rect, const QModelIndex& index,
                    const QStyleOptionViewItem& option) const;

  ThumbnailCache& m_cache;
  HeatCache* m_heat = nullptr;
  HeatView m_heatView;
  int m_side = 112, m_room = 0;
  bool m_showsClass = false;
};

} // namespace stillroom::ui
