// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sample_grid_model.h"

#include "ui/texts.h"

#include <algorithm>

namespace stillroom::ui {

void SampleGridModel::setState(const ReviewState& state) {
  const bool sameProject = m_state.contents == state.contents;
  std::vector<int> rows = rowsOf(state, m_query);
  if (sameProject) {
    update(state, std::move(rows));
    return;
  }
  beginResetModel();
  m_state = state;
  setRows(std::move(rows));
  endResetModel();
}

void SampleGridModel::setQuery(const GridQuery& query) {
  if (query == m_query) return;
  m_query = query;
  beginResetModel();
  setRows(rowsOf(m_state, m_query));
  endResetModel();
}

void SampleGridModel::setRows(std::vector<int> rows) {
  m_rows = std::move(rows);
  m_positions.assign(static_cast<std::size_t>(m_state.sampleCount()), -1);
  for (std::size_t i = 0; i < m_rows.size(); ++i)
    m_positions[static_cast<std::size_t>(m_rows[i])] = static_cast<int>(i);
}

/// The samples shown, in another order. No row comes twice, so that equally many rows, all shown, are all there are.
bool SampleGridModel::isReordering(const std::vector<int>& rows) const {
  return rows.size() == m_rows.size() && rows != m_rows &&
         std::all_of(rows.begin(), rows.end(), [this](int row) { return indexOfRow(row).isValid(); });
}

void SampleGridModel::update(ReviewState state, std::vector<int> rows) {
  if (isReordering(rows)) {
    reorder(std::move(state), std::move(rows));
    return;
  }
  if (rows != m_rows) {
    beginResetModel();
    m_state = std::move(state);
    setRows(std::move(rows));
    endResetModel();
    return;
  }
  m_state = std::move(state);
  if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SampleGridModel::reorder(ReviewState state, std::vector<int> rows) {
  Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
  const QModelIndexList before = persistentIndexList();
  std::vector<int> samples;
  for (const QModelIndex& index : before)
    samples.push_back(m_rows[static_cast<std::size_t>(index.row())]);
  m_state = std::move(state);
  setRows(std::move(rows));
  QModelIndexList after;
  for (const int sample : samples)
    after.append(indexOfRow(sample));
  changePersistentIndexList(before, after);
  Q_EMIT layoutChanged({}, VerticalSortHint);
}

QModelIndex SampleGridModel::indexOfRow(int stateRow) const {
  const bool known = stateRow >= 0 && static_cast<std::size_t>(stateRow) < m_positions.size();
  const int position = known ? m_positions[static_cast<std::size_t>(stateRow)] : -1;
  return position < 0 ? QModelIndex() : index(position);
}

int SampleGridModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString SampleGridModel::describe(int row) const {
  return sampleTitle(m_state, row) + u'\n' + sampleSentence(m_state, row);
}

QVariant SampleGridModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  const int row = m_rows[static_cast<std::size_t>(index.row())];
  const SampleChoice& choice = m_state.choice(row);
  switch (role) {
  case Qt::DisplayRole:
    return sampleTitle(m_state, row);
  case Qt::ToolTipRole:
  case Qt::AccessibleTextRole:
    return describe(row);
  case RowRole:
    return row;
  case SlotRole:
    return m_state.slotOf(row);
  case ClassNameRole:
    return m_state.className(m_state.classOf(row));
  case StatusRole:
    return static_cast<int>(choice.status);
  case ReasonRole:
    return static_cast<int>(choice.reason);
  case ProvisionalRole:
    return choice.provisional;
  case LabelWrongRole:
    return m_state.predicted(row, choice.chosen) != m_state.classOf(row);
  case ConfidenceRole: {
    const auto p = m_state.confidence(row, choice.chosen);
    return p ? QVariant(*p) : QVariant();
  }
  case ChosenRole:
    return choice.chosen;
  case PinnedRole:
    return m_state.overrideOf(row) != noOverride;
  case ImageFileRole:
    return m_state.imageFile(row, choice.chosen);
  case MissingRole:
    return m_state.missingCandidates(row);
  case BetaRole:
    return m_state.result->settings.beta;
  default:
    return {};
  }
}

} // namespace stillroom::ui
