// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/notes/history_model.h"

#include "ui/state/decision_texts.h"

#include <QDateTime>
#include <QLocale>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

QDateTime localTime(const std::string& time) {
  return QDateTime::fromString(QString::fromStdString(time), Qt::ISODate).toLocalTime();
}

/// Without the date where that is today's.
QString shortTime(const std::string& time) {
  const QDateTime when = localTime(time);
  return when.date() == QDate::currentDate() ? QLocale().toString(when.time(), QLocale::ShortFormat)
                                             : QLocale().toString(when, QLocale::ShortFormat);
}

} // namespace

/// Whether the decisions shown are the beginning of those.
bool HistoryModel::continues(const std::vector<Decision>& history, const ReviewState& state) const {
  if (!m_history || m_history->empty() || !m_state.contents || !state.contents) return false;
  return m_state.contents->folder == state.contents->folder && m_history->size() <= history.size() &&
         history[m_history->size() - 1].sequence == m_history->back().sequence;
}

void HistoryModel::setHistory(std::shared_ptr<const std::vector<Decision>> history, const ReviewState& state) {
  const bool same = history && continues(*history, state);
  const int added = same ? static_cast<int>(history->size()) - rowCount() : 0;
  if (!same)
    beginResetModel();
  else if (added > 0)
    beginInsertRows({}, 0, added - 1);
  m_history = std::move(history);
  m_state = state;
  if (!same)
    endResetModel();
  else if (added > 0)
    endInsertRows();
  if (same) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() || !m_history ? 0 : static_cast<int>(m_history->size());
}

int HistoryModel::sampleRow(const Decision& decision) const {
  if (!m_state.contents) return noRow;
  for (const SampleDecision& sample : decision.samples)
    if (const ClassInfo* info = classOfFolder(*m_state.contents, sample.classFolder))
      if (const auto row = m_state.rowOf(info->index, sample.slot)) return *row;
  return noRow;
}

QString HistoryModel::describe(const Decision& decision) const {
  QStringList parts{decisionStateText(decision.state), decisionName(decision), decisionSubject(decision, m_state),
                    QLocale().toString(localTime(decision.time), QLocale::ShortFormat)};
  if (decision.samples.size() == 1 && decision.kind == Decision::Kind::Override)
    parts += QString::fromStdString(decision.samples.front().note);
  parts.removeAll({});
  return parts.join(u", "_s);
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  const Decision& decision = this->decision(index.row());
  switch (role) {
  case Qt::DisplayRole:
    return decisionName(decision);
  case Qt::AccessibleTextRole:
  case Qt::ToolTipRole:
    return describe(decision);
  case SubjectRole:
    return decisionSubject(decision, m_state);
  case TimeRole:
    return shortTime(decision.time);
  case StateRole:
    return static_cast<int>(decision.state);
  case StateTextRole:
    return decisionStateText(decision.state);
  case RowRole:
    return sampleRow(decision);
  default:
    return {};
  }
}

} // namespace stillroom::ui
