// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/log_odds.h"
#include "ui/images/heat_colours.h"
#include "ui/images/thumbnail_cache.h"

#include <QStyledItemDelegate>

namespace stillroom::ui {

class HeatCache;
struct HeatWanted;

/// A cell of the candidate strip: ordinal and rank, picture, confidence and similarity bars, pool and choice marks.
/// Reads CandidateStripModel's roles.
class CandidateDelegate : public QStyledItemDelegate {
  Q_OBJECT
public:
  static constexpr int smallestSide = 44, largestSide = 84; ///< of a picture

  explicit CandidateDelegate(ThumbnailCache& cache, QObject* parent = nullptr);

  /// Where heat comes from; without, none is shown.
  void setHeatCache(HeatCache* heat) { m_heat = heat; }
  void setHeat(const HeatView& view) { m_heatView = view; }
  HeatWanted heatOf(const QModelIndex& cell) const;
  /// Confidence bars by log-odds.
  void setLogOdds(bool logOdds) { m_logOdds = logOdds; }

  QSize cellSize(const QFont& font, int side) const;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  /// As near to it as pictures can be; true where that is another side.
  bool setSide(int side);
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
  /// How much of a confidence bar p fills.
  double shareOf(double p) const { return m_logOdds ? logOddsPlace(p) : p; }
  void paintHead(QPainter& painter, const QRect& line, const QModelIndex& index, const QPalette& palette) const;
  void paintImage(QPainter& painter, const QRect& picture, const QModelIndex& index, const QPalette& palette) const;
  void paintMarks(QPainter& painter, const QRect& picture, const QModelIndex& index, const QPalette& palette) const;
  void paintFigures(QPainter& painter, const QRect& rect, const QModelIndex& index, const QPalette& palette) const;

  ThumbnailCache& m_cache;
  HeatCache* m_heat = nullptr;
  HeatView m_heatView;
  bool m_logOdds = false;
  int m_side = largestSide;
};

} // namespace stillroom::ui
