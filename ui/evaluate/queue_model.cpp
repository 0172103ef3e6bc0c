// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/queue_model.h"

#include "ui/common/texts.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

QString accuracyText(double percent) {
  return QLocale().toString(percent, 'f', 2);
}

QString spreadText(double mean, const std::optional<double>& deviation) {
  return deviation ? accuracyText(mean) + u" ± "_s + accuracyText(*deviation) : accuracyText(mean);
}

QString shortSetName(const std::string& set) {
  return QString::fromStdString(set).section(u':', -1);
}

void QueueModel::setRuns(std::vector<RunState> runs) {
  // The same trainings further on: what is marked stays marked.
  const bool same = runs.size() == m_runs.size();
  if (!same) beginResetModel();
  m_runs = std::move(runs);
  if (!same)
    endResetModel();
  else if (!m_runs.empty())
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString QueueModel::nameOf(int row) const {
  const QueuedRun& run = m_runs[static_cast<std::size_t>(row)].run;
  return shortSetName(run.set) + u" · "_s + QString::fromStdString(run.architecture) + u" · "_s +
         tr("seed %1").arg(run.seed);
}

int QueueModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int QueueModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString QueueModel::stateText(const RunState& run) {
  switch (run.phase) {
  case RunPhase::Waiting:
    return run.batches > 0 ? tr("stopped at %1 %").arg(percentText(run.share(), 0)) : tr("waits");
  case RunPhase::Running:
    return tr("%1 %").arg(percentText(run.share(), 0));
  case RunPhase::Done:
    return tr("done");
  case RunPhase::Failed:
    return tr("failed");
  }
  return {};
}

QString QueueModel::textOf(const RunState& run, int column) const {
  switch (column) {
  case SetColumn:
    return shortSetName(run.run.set);
  case NetworkColumn:
    return QString::fromStdString(run.run.architecture);
  case SeedColumn:
    return QString::number(run.run.seed);
  case StateColumn:
    return stateText(run);
  case BestColumn:
  case LastColumn: {
    double best = -1, last = -1;
    if (run.kept) {
      best = run.kept->best;
      last = run.kept->last;
    }
    for (const EpochNews& news : run.epochs)
      if (!run.kept && news.accuracy) {
        best = std::max(best, 100 * *news.accuracy);
        last = 100 * *news.accuracy;
      }
    return best < 0 ? u"–"_s : accuracyText(column == BestColumn ? best : last);
  }
  default:
    return {};
  }
}

QVariant QueueModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const RunState& run = m_runs[static_cast<std::size_t>(index.row())];
  switch (role) {
  case Qt::DisplayRole:
    return textOf(run, index.column());
  case Qt::ToolTipRole:
    return run.problem.isEmpty()
               ? QString::fromStdString(run.run.set) + u" · "_s + QString::fromStdString(run.run.protocol)
               : run.problem;
  case Qt::AccessibleDescriptionRole:
    return run.problem;
  case Qt::TextAlignmentRole:
    return QVariant(index.column() >= SeedColumn && index.column() != StateColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                                                  : Qt::AlignLeft | Qt::AlignVCenter);
  case ShareRole:
    return index.column() == StateColumn && run.phase != RunPhase::Failed ? QVariant(run.share()) : QVariant();
  default:
    return {};
  }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  const QString titles[] = {tr("Set"), tr("Network"), tr("Seed"), tr("State"), tr("Best, %"), tr("Last, %")};
  return titles[section];
}

} // namespace stillroom::ui
