// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/row_view.h"
#include "ui/images/heat_colours.h"

namespace stillroom::ui {

class CandidateDelegate;
class HeatCache;
class ThumbnailCache;

/// The baseline and the candidates of one sample in a row. Shows a CandidateStripModel.
class CandidateStripView : public RowView {
  Q_OBJECT
public:
  explicit CandidateStripView(ThumbnailCache& cache, QWidget* parent = nullptr);

  void setModel(QAbstractItemModel* model) override;
  /// Where Grad-CAM comes from; must outlive the view. Without, none is shown.
  void setHeatCache(HeatCache& heat);
  /// Lays Grad-CAM over all pictures; those that aren't in view are asked for along with those that are.
  void setHeat(const HeatView& view);
  /// Confidence bars by log-odds.
  void setLogOdds(bool logOdds);

Q_SIGNALS:
  /// The baseline's ordinal is −1.
  void contextMenuWanted(const QPoint& globalPosition, int ordinal);

protected:
  void contextMenuEvent(QContextMenuEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  int heightFor(int side) const;
  void requestHeat();

  CandidateDelegate* m_delegate;
  HeatCache* m_heat = nullptr;
  HeatView m_heatView;
};

} // namespace stillroom::ui
