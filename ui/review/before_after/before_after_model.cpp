// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/before_after/before_after_model.h"

#include "ui/state/sample_texts.h"

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

/// The rows ascend.
QModelIndex BeforeAfterModel::indexOfRow(int stateRow) const {
  const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), stateRow);
  return found == m_rows.end() || *found != stateRow ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

QString BeforeAfterModel::describe(int row) const {
  return sampleTitle(m_state, row) + u'\n' + sampleSentence(m_state, row);
}

QVariant BeforeAfterModel::ownData(int row, int role) const {
  switch (role) {
  case BeforeFileRole:
    return m_state.imageFile(row, baselineChoice);
  case BeforeConfidenceRole:
    return confidence(row, baselineChoice);
  case BeforePredictedRole:
    return m_state.predicted(row, baselineChoice);
  default:
    return {};
  }
}

} // namespace stillroom::ui
