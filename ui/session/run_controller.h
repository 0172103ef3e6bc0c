// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <thread>

namespace stillroom::ui {

/// Runs one long task at a time on a thread of its own and reports on the GUI thread, at most ten times a second.
class RunController : public QObject {
  Q_OBJECT
public:
  enum class Outcome { Finished, Stopped, Failed };
  Q_ENUM(Outcome)

  explicit RunController(QObject* parent = nullptr);
  /// Asks the task to stop and waits for it: at most one denoising step.
  ~RunController() override;

  /// Does nothing while a task runs.
  void start(std::function<void(const TaskContext&)> task);
  void cancel();
  bool running() const { return m_running; }
  bool stopping() const { return m_running && m_stop.stop_requested(); }

Q_SIGNALS:
  void started();
  void stoppingChanged();
  void progressed(const stillroom::Progress& progress);
  /// The last report of a stage has come and another stage began.
  void stageFinished();
  void warned(const QString& sentence);
  void ended(stillroom::ui::RunController::Outcome outcome, const QString& sentence);

private:
  TaskContext context();
  void finish(Outcome outcome, const QString& sentence);

  bool m_running = false;
  std::optional<Stage> m_stage;
  std::stop_source m_stop;
  std::jthread m_thread;
};

} // namespace stillroom::ui
