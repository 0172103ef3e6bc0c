// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/grid/class_list_model.h"

#include "ui/state/sample_texts.h"

#include <utility>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

bool sameClasses(const ProjectContents* a, const ProjectContents* b) {
  if (!a || !b || a->classes.size() != b->classes.size()) return false;
  for (std::size_t i = 0; i < a->classes.size(); ++i)
    if (a->classes[i].folder != b->classes[i].folder) return false;
  return true;
}

} // namespace

void ClassListModel::setState(const ReviewState& state) {
  const bool same = sameClasses(m_state.contents.get(), state.contents.get());
  if (!same) beginResetModel();
  m_state = state;
  const std::vector<ClassCounts> before = std::exchange(m_counts, {});
  count();
  if (!same)
    endResetModel();
  else
    announce(before);
}

/// Views draw those rows alone: a moving slider changes few.
void ClassListModel::announce(const std::vector<ClassCounts>& before) {
  for (int row = 0; row < rowCount(); ++row)
    if (before[static_cast<std::size_t>(row)] != m_counts[static_cast<std::size_t>(row)])
      Q_EMIT dataChanged(index(row), index(row));
}

void ClassListModel::count() {
  m_counts.assign(static_cast<std::size_t>(rowCount()), {});
  for (int row = 0; row < m_state.sampleCount(); ++row) {
    const SampleChoice& choice = m_state.choice(row);
    for (const std::size_t at : {std::size_t{0}, static_cast<std::size_t>(rowOfClass(m_state.classOf(row)))}) {
      if (at >= m_counts.size()) continue;
      ++m_counts[at].samples;
      m_counts[at].flagged += choice.flagged() ? 1 : 0;
      ++m_counts[at].byStatus[static_cast<std::size_t>(choice.status)];
      if (at == 0 || m_counts[at].firstShown != noRow || !m_state.hasImage(row, choice.chosen)) continue;
      m_counts[at].firstShown = row;
      m_counts[at].firstChosen = choice.chosen;
    }
  }
}

int ClassListModel::rowCount(const QModelIndex& parent) const {
  if (parent.isValid() || !m_state.contents) return 0;
  return 1 + static_cast<int>(m_state.contents->classes.size());
}

QString ClassListModel::title(int row) const {
  return row == 0 ? tr("All classes") : m_state.className(row - 1);
}

QString ClassListModel::folder(int row) const {
  return row == 0 ? QString()
                  : QString::fromStdString(m_state.contents->classes[static_cast<std::size_t>(row - 1)].folder);
}

QString ClassListModel::firstImage(int row) const {
  const ClassCounts& counts = m_counts[static_cast<std::size_t>(row)];
  return counts.firstShown == noRow ? QString() : m_state.imageFile(counts.firstShown, counts.firstChosen);
}

QString ClassListModel::describe(int row) const {
  const ClassCounts& counts = m_counts[static_cast<std::size_t>(row)];
  QString text = title(row) + u": "_s + tr("%n sample(s)", nullptr, counts.samples) + u", "_s +
                 tr("%n flagged", nullptr, counts.flagged);
  for (std::size_t s = 0; s < sampleStatusCount; ++s)
    if (counts.byStatus[s] > 0)
      text += u'\n' + statusText(static_cast<SampleStatus>(s)) + u": "_s + QLocale().toString(counts.byStatus[s]);
  return text;
}

QVariant ClassListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  const int row = index.row();
  const ClassCounts& counts = m_counts[static_cast<std::size_t>(row)];
  switch (role) {
  case Qt::DisplayRole:
    return title(row);
  case Qt::ToolTipRole:
  case Qt::AccessibleTextRole:
    return describe(row);
  case ClassIndexRole:
    return row - 1;
  case FolderRole:
    return folder(row);
  case SearchRole:
    return QString(title(row) + u'\n' + folder(row));
  case SamplesRole:
    return counts.samples;
  case FlaggedRole:
    return counts.flagged;
  case StatusCountsRole:
    return QVariant::fromValue(QList<int>(counts.byStatus.begin(), counts.byStatus.end()));
  case ImageFileRole:
    return firstImage(row);
  default:
    return {};
  }
}

} // namespace stillroom::ui
