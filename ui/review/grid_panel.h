// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/images/heat_colours.h"
#include "ui/review/grid/sample_grid_model.h"

#include <QWidget>

#include <optional>
#include <vector>

class QStackedWidget;

namespace stillroom::ui {

class BeforeAfterPage;
class FilterBar;
class HeatCache;
class SampleGridView;
class ThumbnailCache;

/// The samples of one class or of all, as the filter bar above them says; or, in their place, the class before and
/// after. Knows what is shown, in which order, and what is selected.
class GridPanel : public QWidget {
  Q_OBJECT
public:
  GridPanel(ThumbnailCache& cache, HeatCache& heat, QWidget* parent = nullptr);

  /// `currentRow` is the sample that the rest of the window shows; noRow for none. Where that one has left the class or
  /// the filter, the grid goes on to a neighbour and says so.
  void setState(const ReviewState& state, MovedChoices moved, int currentRow);
  void setHeat(const HeatView& view);
  const HeatView& heat() const;

  int shownClass() const { return m_samples.query().classIndex; }
  void showClass(int classIndex);
  /// Makes a sample current and brings it into view, widening class and filter where they would hide it.
  void showSample(int row);
  /// To the sample so many places on, where there is one.
  void stepSample(int by);
  /// Only the samples of one class that the detector takes for another: a cell of the confusion matrix.
  void showConfusion(int intended, int predicted);
  /// The first sample as shown; noRow where none is.
  int firstRow() const;
  /// Selected samples in the order shown, or else the current one.
  std::vector<int> selectedRows() const;

  /// Rows of the state that are shown, in their order.
  const std::vector<int>& shownRows() const { return m_samples.rows(); }
  const GridQuery& query() const { return m_samples.query(); }
  /// What shows samples: a key that decides acts there.
  QList<QWidget*> decidingWidgets() const;

  FilterBar& filterBar() const { return *m_filterBar; }
  /// All classes, no filter, the usual order; only showing() says so.
  void showEverything();
  /// Pictures a step larger, or smaller below 0.
  void stepPictureSize(int steps);
  void toggleBeforeAfter();
  bool showsBeforeAfter() const;
  bool shows(int row) const { return m_samples.indexOfRow(row).isValid(); }
  int scrollPosition() const;
  /// Once it is shown and everything has its place.
  void scrollBackTo(int position);
  /// To what is shown: the samples, or the class before and after.
  void takeFocus();

Q_SIGNALS:
  /// The grid's current sample is another one.
  void currentChanged(int row);
  /// A person wants to see a sample, which needn't be among those in the grid.
  void sampleWanted(int row);
  /// Another class, filter or order.
  void showing(const stillroom::ui::GridQuery& query);
  void scrolled();
  void contextMenuWanted(const QPoint& globalPosition, const std::vector<int>& rows);

protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

private:
  void makeFilterBar();
  QWidget* makePages(HeatCache& heat);
  void setQuery(const GridQuery& query);
  void follow();
  void restoreCurrent();
  void refreshFilterBar();
  void refreshBeforeAfter();
  void scrollWhereWanted();

  ThumbnailCache& m_cache;
  SampleGridModel m_samples;
  int m_row = noRow; ///< the sample that the rest of the window shows
  FilterBar* m_filterBar = nullptr;
  QStackedWidget* m_pages = nullptr; ///< the grid, or the class before and after
  SampleGridView* m_grid = nullptr;
  BeforeAfterPage* m_beforeAfter = nullptr;
  std::optional<int> m_scrollWanted; ///< until it can be scrolled there
  bool m_movedUnseen = false;        ///< another sample became current while the grid wasn't shown
  bool m_refreshing = false;         ///< the model is being replaced; the grid's current index means nothing
};

} // namespace stillroom::ui
