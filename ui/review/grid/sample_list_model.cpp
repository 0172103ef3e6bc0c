// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/grid/sample_list_model.h"

#include "ui/state/sample_texts.h"

namespace stillroom::ui {

int SampleListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SampleListModel::confidence(int row, int ordinal) const {
  const auto p = m_state.confidence(row, ordinal);
  return p ? QVariant(*p) : QVariant();
}

QVariant SampleListModel::data(const QModelIndex& index, int role) const {
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
  case ClassRole:
    return m_state.classOf(row);
  case StatusRole:
    return static_cast<int>(choice.status);
  case ReasonRole:
    return static_cast<int>(choice.reason);
  case ChosenRole:
    return choice.chosen;
  case ImageFileRole:
    return m_state.imageFile(row, choice.chosen);
  case ConfidenceRole:
    return confidence(row, choice.chosen);
  case PredictedRole:
    return m_state.predicted(row, choice.chosen);
  default:
    return ownData(row, role);
  }
}

} // namespace stillroom::ui
