// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/stage_list_model.h"

#include "ui/common/texts.h"
#include "ui/run/stage_texts.h"

#include <algorithm>

namespace stillroom::ui {
namespace {

double share(const StageState& state) {
  return state.total > 0 ? std::clamp(static_cast<double>(state.done) / static_cast<double>(state.total), 0.0, 1.0)
                         : 0.0;
}

} // namespace

void StageListModel::setContents(const ProjectContents* contents) {
  const std::size_t count = contents ? contents->stages.size() : 0;
  const bool reset = count != m_rows.size();
  if (reset) beginResetModel();
  m_rows.resize(count);
  for (std::size_t i = 0; i < count; ++i) {
    Row& row = m_rows[i];
    row.state = contents->stages[i];
    const auto seconds = contents->stageSeconds.find(row.state.stage);
    row.seconds = seconds == contents->stageSeconds.end() ? 0 : seconds->second;
  }
  if (reset)
    endResetModel();
  else if (count > 0)
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void StageListModel::progress(const Progress& progress) {
  const auto found =
      std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.state.stage == progress.stage; });
  if (found == m_rows.end()) return;
  found->state.unit = progress.unit;
  found->state.done = progress.done;
  found->state.total = progress.total;
  found->perSecond = progress.perSecond;
  found->secondsLeft = progress.secondsLeft;
  m_current = static_cast<int>(found - m_rows.begin());
  Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void StageListModel::setRunning(bool running) {
  if (running) return;
  m_current = -1;
  for (Row& row : m_rows)
    row.perSecond = 0, row.secondsLeft = -1;
  if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int StageListModel::doneStages() const {
  int done = 0;
  for (int row = 0; row < rowCount(); ++row)
    done += phase(row) == StagePhase::Done ? 1 : 0;
  return done;
}

StagePhase StageListModel::phase(int row) const {
  const StageState& state = m_rows[static_cast<std::size_t>(row)].state;
  if (row == m_current) return StagePhase::Running;
  if (state.total > 0 && state.done >= state.total) return StagePhase::Done;
  return state.done > 0 ? StagePhase::Partly : StagePhase::Waiting;
}

QString StageListModel::countText(const Row& row) const {
  if (row.state.total <= 0) return {};
  //: %1 done, %2 in all, %3 what is counted, such as images
  return tr("%1 of %2 %3")
      .arg(QLocale().toString(static_cast<qlonglong>(row.state.done)),
           QLocale().toString(static_cast<qlonglong>(row.state.total)), unitText(row.state.unit));
}

QString StageListModel::paceText(int index) const {
  const Row& row = m_rows[static_cast<std::size_t>(index)];
  if (index == m_current) {
    QStringList parts;
    if (row.perSecond > 0) parts += rateText(row.perSecond);
    if (row.secondsLeft >= 0) parts += tr("%1 left").arg(durationText(row.secondsLeft));
    return parts.join(u" · ");
  }
  return row.seconds >= 0.5 ? tr("took %1").arg(durationText(row.seconds)) : QString();
}

int StageListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant StageListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
  case Qt::DisplayRole:
    return stageText(row.state.stage);
  case Qt::AccessibleTextRole:
    return QStringList{stageText(row.state.stage), phaseText(phase(index.row())), countText(row), paceText(index.row())}
        .join(u", ");
  case Qt::ToolTipRole:
  case ExplanationRole:
    return stageExplanation(row.state.stage);
  case StageRole:
    return static_cast<int>(row.state.stage);
  case PhaseRole:
    return static_cast<int>(phase(index.row()));
  case ShareRole:
    return share(row.state);
  case CountRole:
    return countText(row);
  case PaceRole:
    return paceText(index.row());
  default:
    return {};
  }
}

} // namespace stillroom::ui
