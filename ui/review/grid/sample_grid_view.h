// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/images/heat_cache.h"
#include "ui/review/grid/grid_place.h"

#include <QListView>
#include <QTimer>

namespace stillroom::ui {

class SampleDelegate;
class ThumbnailCache;

/// The grid of samples: as many columns as fit, evenly spread. One cell size, so that 100,000 samples lay out at once.
/// Selection, current sample and place are kept by sample when the model shows others or in another order.
class SampleGridView : public QListView {
  Q_OBJECT
public:
  explicit SampleGridView(ThumbnailCache& cache, QWidget* parent = nullptr);

  /// A SampleGridModel.
  void setModel(QAbstractItemModel* model) override;

  /// Where Grad-CAM comes from; must outlive the view, which alone may set its queue. Without, none is shown.
  void setHeatCache(HeatCache& heat);
  /// Lays Grad-CAM over the cells' pictures where it is wanted on the grid. Maps are made of what is in view.
  void setHeat(const HeatView& view);
  const HeatView& heat() const { return m_heatView; }
  void setPictureSide(int side);
  void setShowsClass(bool shows);
  /// Shown in the middle while there is nothing else.
  void setEmptyText(const QString& text);

  /// Rows of the state that an action is about, in the order shown: what is selected or, where nothing is, the current
  /// sample.
  std::vector<int> selectedRows() const;
  /// Makes a sample current and selects it and no other, whatever keys are down.
  void selectAlone(const QModelIndex& index);
  /// How many samples are selected.
  int selectedCount() const;
  /// Selects these and leaves the current sample; rows that aren't shown are left out.
  void selectRows(const std::vector<int>& stateRows);

Q_SIGNALS:
  /// The menu key or the right button on a selected sample; what it is about is selected.
  void contextMenuWanted(const QPoint& globalPosition, const std::vector<int>& rows);
  void selectedCountChanged(int count);

protected:
  /// Letters are keys of the review, or nothing.
  void keyboardSearch(const QString&) override {}
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void startDrag(Qt::DropActions actions) override;
  void scrollContentsBy(int dx, int dy) override;
  void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
  QRegion visualRegionForSelection(const QItemSelection& selection) const override;

private:
  SampleGridModel* samples() const;
  void spread();
  void forgetScrolledAway();
  void requestHeat();
  void forgetHeat();
  void showHeat(const QList<HeatWanted>& made);
  std::pair<int, int> seenRows() const;
  std::vector<bool> selectedAmong(int first, int last) const;
  void paintCells(QPainter& painter, const QRegion& region) const;
  void paintEmptyText(QPainter& painter) const;
  void paintFrame(QPainter& painter) const;
  QPixmap dragPicture(const QModelIndex& index, std::size_t count) const;

  ThumbnailCache& m_cache;
  HeatCache* m_heat = nullptr;
  HeatView m_heatView;
  QList<HeatWanted> m_heatAsked; ///< what was in view when maps were asked for last
  SampleDelegate* m_delegate;
  QString m_emptyText;
  GridPlace m_place;           ///< while the model changes
  QPoint m_pressed, m_dragged; ///< ends of the frame that selects, in the contents
  QTimer m_scrolled;           ///< a moment after scrolling
};

} // namespace stillroom::ui
