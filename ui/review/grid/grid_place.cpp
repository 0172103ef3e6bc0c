// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/grid/grid_place.h"

#include <QItemSelectionModel>
#include <QListView>
#include <QScrollBar>

#include <algorithm>

namespace stillroom::ui {
namespace {

std::filesystem::path projectOf(const SampleGridModel& model) {
  return model.state().contents ? model.state().contents->folder : std::filesystem::path();
}

} // namespace

int firstVisibleRow(const QListView& view) {
  int low = 0, high = std::max(0, view.model()->rowCount() - 1);
  while (low < high) {
    const int middle = low + (high - low) / 2;
    if (view.visualRect(view.model()->index(middle, 0)).bottom() < 0)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

GridPlace::GridPlace(const QListView& view, const SampleGridModel& model) : m_project(projectOf(model)) {
  m_order.reserve(model.rows().size());
  for (const int row : model.rows())
    m_order.push_back(model.keyOf(row));
  if (m_order.empty()) return;
  const QModelIndex current = view.currentIndex();
  if (current.isValid()) m_current = static_cast<std::size_t>(current.row());
  const QItemSelection selection = view.selectionModel()->selection();
  for (const QItemSelectionRange& range : selection)
    for (int row = range.top(); row <= range.bottom(); ++row)
      m_chosen.push_back(static_cast<std::size_t>(row));
  const bool seen = current.isValid() && view.viewport()->rect().intersects(view.visualRect(current));
  m_anchor = seen ? current.row() : firstVisibleRow(view);
  m_anchorTop = view.visualRect(model.index(static_cast<int>(*m_anchor))).top();
}

QModelIndex GridPlace::find(std::size_t position, const SampleGridModel& model) const {
  for (std::size_t i = position; i < m_order.size(); ++i)
    if (const QModelIndex index = model.indexOf(m_order[i]); index.isValid()) return index;
  for (std::size_t i = position; i-- > 0;)
    if (const QModelIndex index = model.indexOf(m_order[i]); index.isValid()) return index;
  return {};
}

void GridPlace::restoreSelection(QListView& view, const SampleGridModel& model) const {
  if (!m_current || m_project != projectOf(model)) return;
  const QModelIndex current = find(*m_current, model);
  std::vector<int> positions;
  for (const std::size_t chosen : m_chosen)
    if (const QModelIndex index = model.indexOf(m_order[chosen]); index.isValid()) positions.push_back(index.row());
  // What is left of a selection stays one; a sample alone hands it on with its place.
  if (positions.empty() && !m_chosen.empty() && current.isValid()) positions.push_back(current.row());
  QItemSelectionModel& selection = *view.selectionModel();
  selection.setCurrentIndex(current, QItemSelectionModel::NoUpdate);
  selection.select(selectionOf(model, std::move(positions)), QItemSelectionModel::ClearAndSelect);
}

void GridPlace::restoreScroll(QListView& view, const SampleGridModel& model) const {
  if (!m_anchor || m_project != projectOf(model)) return;
  const QModelIndex anchor = find(*m_anchor, model);
  if (!anchor.isValid()) return;
  view.doItemsLayout(); // now, and not when the view would get to it
  QScrollBar& bar = *view.verticalScrollBar();
  bar.setValue(bar.value() + view.visualRect(anchor).top() - m_anchorTop);
}

QItemSelection selectionOf(const SampleGridModel& model, std::vector<int> positions) {
  std::sort(positions.begin(), positions.end());
  QItemSelection selection;
  for (std::size_t i = 0; i < positions.size();) {
    std::size_t end = i + 1;
    while (end < positions.size() && positions[end] == positions[end - 1] + 1)
      ++end;
    selection.append(QItemSelectionRange(model.index(positions[i]), model.index(positions[end - 1])));
    i = end;
  }
  return selection;
}

} // namespace stillroom::ui
