// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/before_after_model.h"

#include "ui/texts.h"

#include <algorithm>

namespace stillroom::ui {

void BeforeAfterModel::setState(const ReviewState& state, int classIndex, bool onlyReplaced) {
  std::vector<int> rows;
  const auto [first, last] = state.rowsOfClass(classIndex);
  int replacedRows = 0;
  for (int row = first; row < last; ++row) {
    const bool isReplaced = state.choice(row).chosen != baselineChoice;
    replacedRows += isReplaced ? 1 : 0;
    if (isReplaced || !onlyReplaced) rows.push_back(row);
  }
  const bool reset = rows != m_rows || state.contents != m_state.contents;
  if (reset) beginResetModel();
  m_state = state;
  m_rows = std::move(rows);
  m_samples = last - first;
  m_replaced = replacedRows;
  if (reset)
    endResetModel();
  else if (!m_rows.empty())
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QModelIndex BeforeAfterModel::indexOfRow(int stateRow) const {
  const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), stateRow);
  return found == m_rows.end() || *found != stateRow ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int BeforeAfterModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant BeforeAfterModel::confidence(int row, int ordinal) const {
  const auto p = m_state.confidence(row, ordinal);
  return p ? QVariant(*p) : QVariant();
}

QVariant BeforeAfterModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  const int row = m_rows[static_cast<std::size_t>(index.row())];
  const SampleChoice& choice = m_state.choice(row);
  switch (role) {
  case Qt::DisplayRole:
    return sampleTitle(m_state, row);
  case Qt::ToolTipRole:
  case Qt::AccessibleTextRole:
    return sampleTitle(m_state, row) + u'\n' + sampleSentence(m_state, row);
  case RowRole:
    return row;
  case SlotRole:
    return m_state.slotOf(row);
  case ClassRole:
    return m_state.classOf(row);
  case StatusRole:
    return static_cast<int>(choice.status);
  case ReasonRole:
    return static_cast<int>(choice.reason);
  case ChosenRole:
    return choice.chosen;
  case BeforeFileRole:
    return m_state.imageFile(row, baselineChoice);
  case BeforeConfidenceRole:
    return confidence(row, baselineChoice);
  case BeforePredictedRole:
    return m_state.predicted(row, baselineChoice);
  case AfterFileRole:
    return m_state.imageFile(row, choice.chosen);
  case AfterConfidenceRole:
    return confidence(row, choice.chosen);
  case AfterPredictedRole:
    return m_state.predicted(row, choice.chosen);
  default:
    return {};
  }
}

} // namespace stillroom::ui
