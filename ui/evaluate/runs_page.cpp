// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/runs_page.h"

#include "ui/charts/training_chart.h"
#include "ui/evaluate/chart_head.h"
#include "ui/evaluate/plain_table.h"
#include "ui/evaluate/progress_delegate.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace stillroom::ui {

namespace {

std::vector<QPointF> accuraciesOf(const RunState& run) {
  std::vector<QPointF> points;
  for (const EpochNews& news : run.epochs)
    if (news.accuracy) points.emplace_back(static_cast<double>(news.epoch), 100 * *news.accuracy);
  return points;
}

std::vector<QPointF> lossesOf(const RunState& run) {
  std::vector<QPointF> points;
  for (const EpochNews& news : run.epochs)
    points.emplace_back(static_cast<double>(news.epoch), news.loss);
  return points;
}

/// What is kept knows all looks, also those before it was stopped and went on.
TrainingCurve curveOf(const RunState& run, const QString& name) {
  TrainingCurve curve{name, {}, lossesOf(run), static_cast<double>(run.run.epochs)};
  if (!run.kept) {
    curve.accuracy = accuraciesOf(run);
    return curve;
  }
  for (const EvaluationLook& look : run.kept->looks) {
    curve.accuracy.emplace_back(static_cast<double>(look.epoch), 100 * look.accuracy);
    if (run.epochs.empty()) curve.loss.emplace_back(static_cast<double>(look.epoch), look.loss);
  }
  return curve;
}

} // namespace

RunsPage::RunsPage(QWidget* parent)
    : QWidget(parent), m_table(plainTable(tr("Trainings"), this)), m_chart(new TrainingChart(this)) {
  m_table->setModel(&m_model);
  m_table->setItemDelegateForColumn(QueueModel::StateColumn, new ProgressDelegate(m_table));
  m_table->horizontalHeader()->setSectionResizeMode(QueueModel::SetColumn, QHeaderView::Stretch);
  m_chart->setSavedSize({Chart::twoColumns, 320});
  auto* curves = new QWidget(this);
  auto* column = new QVBoxLayout(curves);
  column->setContentsMargins(0, 6, 0, 0);
  column->setSpacing(4);
  column->addWidget(new ChartHead(*m_chart, curves));
  column->addWidget(m_chart, 1);
  auto* split = new QSplitter(Qt::Vertical, this);
  split->setChildrenCollapsible(false);
  split->addWidget(m_table);
  split->addWidget(curves);
  split->setStretchFactor(0, 2);
  split->setStretchFactor(1, 3);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 8, 0, 0);
  layout->addWidget(split);
  connect(m_chart, &Chart::problem, this, &RunsPage::problem);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& now) { m_chart->setCurrent(now.isValid() ? now.row() : -1); });
  connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { m_chart->setCurrent(-1); });
}

void RunsPage::showQueue(const std::vector<RunState>& runs) {
  setRuns(runs);
}

void RunsPage::showKept(const KeptEvaluations& kept) {
  std::vector<RunState> runs;
  for (const TestedRuns& tested : kept.tests)
    for (const KeptRun& run : tested.runs)
      runs.push_back({.run = {run.set, run.architecture, run.protocol, run.seed, run.epochs, 0},
                      .phase = RunPhase::Done,
                      .kept = run});
  setRuns(std::move(runs));
}

void RunsPage::setRuns(std::vector<RunState> runs) {
  m_model.setRuns(std::move(runs));
  draw();
}

void RunsPage::draw() {
  std::vector<TrainingCurve> curves;
  for (int row = 0; row < m_model.rowCount(); ++row)
    curves.push_back(curveOf(m_model.runs()[static_cast<std::size_t>(row)], m_model.nameOf(row)));
  m_chart->setCurves(std::move(curves));
}

} // namespace stillroom::ui
