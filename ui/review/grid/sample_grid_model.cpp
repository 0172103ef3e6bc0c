// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/grid/sample_grid_model.h"

#include "ui/common/texts.h"
#include "ui/state/sample_texts.h"

#include <algorithm>

namespace stillroom::ui {

void SampleGridModel::setState(const ReviewState& state, MovedChoices moved) {
  const bool sameContents = m_state.contents == state.contents;
  std::vector<int> rows = rowsOf(state, moved, m_query);
  m_moved = std::move(moved);
  if (sameContents) {
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
  setRows(rowsOf(m_state, m_moved, m_query));
  endResetModel();
}

int SampleGridModel::sampleCount() const {
  const auto [first, last] = m_state.rowsOfClass(m_query.classIndex);
  return last - first;
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

QModelIndex SampleGridModel::indexOf(const SampleKey& key) const {
  return indexOfRow(m_state.rowOf(key.classIndex, key.slot).value_or(noRow));
}

QString SampleGridModel::describe(int row) const {
  const SampleChoice& choice = m_state.choice(row);
  QStringList lines{sampleTitle(m_state, row), sampleSentence(m_state, row)};
  if (const auto p = m_state.confidence(row, choice.chosen))
    lines +=
        tr("Predicted as %1, confidence %2")
            .arg(m_state.predictedName(m_state.predicted(row, choice.chosen)), confidenceText(static_cast<double>(*p)));
  if (const auto similarity = choice.similarity())
    lines += tr("Mean similarity to N %1").arg(similarityText(*similarity));
  if (hasMoved(m_moved, row)) lines += tr("The sliders, as they are now, change this choice.");
  if (const ReviewMark mark = m_state.reviewOf(row); mark != ReviewMark::None) lines += reviewMarkText(mark);
  if (const QString note = m_state.noteOf(row); !note.isEmpty()) lines += tr("Note: %1").arg(note);
  return lines.join(u'\n');
}

Qt::ItemFlags SampleGridModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags flags = SampleListModel::flags(index);
  return index.isValid() ? flags | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : flags;
}

QVariant SampleGridModel::ownData(int row, int role) const {
  const SampleChoice& choice = m_state.choice(row);
  switch (role) {
  case ClassNameRole:
    return m_state.className(m_state.classOf(row));
  case ProvisionalRole:
    return choice.provisional;
  case LabelWrongRole:
    return m_state.predicted(row, choice.chosen) != m_state.classOf(row);
  case PinnedRole:
    return m_state.overrideOf(row) != noOverride;
  case MissingRole:
    return m_state.missingCandidates(row);
  case BetaRole:
    return m_state.result->settings.beta;
  case NotedRole:
    return !m_state.noteOf(row).isEmpty();
  case ReviewRole:
    return static_cast<int>(m_state.reviewOf(row));
  case MovedRole:
    return hasMoved(m_moved, row);
  default:
    return {};
  }
}

} // namespace stillroom::ui
