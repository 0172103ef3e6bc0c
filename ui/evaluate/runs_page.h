// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/kept_evaluations.h"
#include "ui/evaluate/queue_model.h"

#include <QWidget>

class QTableView;

namespace stillroom::ui {

class TrainingChart;

/// The trainings of the queue, or those that are kept, and their curves.
class RunsPage : public QWidget {
  Q_OBJECT
public:
  explicit RunsPage(QWidget* parent = nullptr);

  /// Those of a queue, as far as they are.
  void showQueue(const std::vector<RunState>& runs);
  /// Those of a folder of results, while there is no queue.
  void showKept(const KeptEvaluations& kept);

  const QueueModel& model() const { return m_model; }
  const TrainingChart& chart() const { return *m_chart; }

Q_SIGNALS:
  void problem(const QString& sentence);

private:
  void setRuns(std::vector<RunState> runs);
  void draw();

  QueueModel m_model;
  QTableView* m_table;
  TrainingChart* m_chart;
};

} // namespace stillroom::ui
