// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/grid/sample_grid_model.h"

#include <QItemSelection>

#include <filesystem>
#include <optional>
#include <vector>

class QListView;

namespace stillroom::ui {

/// Where a grid stands, by sample and not by row: what is current, what is selected, and what is where on the screen.
/// Taken before a model shows other rows and put back after that. Where a sample is gone, the next one that is left
/// takes its place, or else the one before.
class GridPlace {
public:
  GridPlace() = default;
  GridPlace(const QListView& view, const SampleGridModel& model);

  /// Current sample and selection. Another project's are nobody's here.
  void restoreSelection(QListView& view, const SampleGridModel& model) const;
  /// The current sample (or the first one seen) at the height where it was.
  void restoreScroll(QListView& view, const SampleGridModel& model) const;

private:
  QModelIndex find(std::size_t position, const SampleGridModel& model) const;

  std::filesystem::path m_project;
  std::vector<SampleKey> m_order;    ///< all that was shown
  std::vector<std::size_t> m_chosen; ///< positions in m_order
  std::optional<std::size_t> m_current, m_anchor;
  int m_anchorTop = 0;
};

/// The model's row at the top of the view; rows lie in lines from top to bottom.
int firstVisibleRow(const QListView& view);

/// Rows of the model as ranges, so that a selection of many is a short list.
QItemSelection selectionOf(const SampleGridModel& model, std::vector<int> positions);

} // namespace stillroom::ui
