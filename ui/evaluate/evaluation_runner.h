// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/evaluation_queue.h"
#include "ui/evaluate/pause_gate.h"
#include "ui/session/pace.h"
#include "ui/session/run_controller.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stillroom::ui {

enum class RunPhase { Waiting, Running, Done, Failed };

/// A training of the queue as far as it has come.
struct RunState {
  QueuedRun run;
  RunPhase phase = RunPhase::Waiting;
  std::int64_t batches = 0; ///< done
  std::vector<EpochNews> epochs;
  std::optional<KeptRun> kept; ///< once it is done
  QString problem;             ///< why it failed
  std::string code;            ///< of that Error

  double share() const;
};

/// A queue of trainings on a thread of its own, as the window knows it. What happens there is told at most ten times a
/// second. GUI thread.
class EvaluationRunner : public QObject {
  Q_OBJECT
public:
  explicit EvaluationRunner(QObject* parent = nullptr);
  ~EvaluationRunner() override;

  void start(const EvaluationRequest& request, const std::filesystem::path& results);
  /// Waits within one batch, and goes on from there.
  void pause();
  void resume();
  /// Stops within one batch. What is done is kept, and the training that was stopped goes on from its checkpoint when
  /// it is asked for again.
  void cancel();

  bool isBusy() const { return m_worker.running(); }
  bool isPaused() const { return m_paused; }
  bool isStopping() const { return m_worker.stopping(); }
  const std::vector<RunState>& runs() const { return m_runs; }
  /// The queue is of a project that was closed.
  void forget();

  double share() const;       ///< of all batches, 0 … 1
  double perSecond() const;   ///< batches, lately; 0 while unknown
  double secondsLeft() const; ///< −1 while unknown
  int doneRuns() const;
  /// What is read before the first training; nothing afterwards.
  const std::optional<Progress>& reading() const { return m_reading; }

Q_SIGNALS:
  void started();
  void changed();     ///< how far it is, or whether it is paused
  void runFinished(); ///< one more is kept
  void warned(const QString& sentence);
  void ended(stillroom::ui::RunController::Outcome outcome, const QString& sentence);

private:
  using News = std::function<void()>;
  class Inbox;
  struct Pacing {
    double seconds = 0;
    std::int64_t batches = 0;
    double perBatch() const { return seconds / static_cast<double>(batches); }
  };

  struct Listener {
    QueueListener queue;
    std::function<void(const Progress&)> progress;
  };
  Listener listener();
  void takeProgress(const Progress& progress);
  void finished(std::size_t run, const KeptRun& kept);
  RunState& at(std::size_t run) { return m_runs[run]; }
  double usualPerBatch() const;

  std::vector<RunState> m_runs;
  std::optional<std::size_t> m_current;
  std::optional<Progress> m_reading;
  std::map<std::string, Pacing> m_pacing; ///< by network
  QElapsedTimer m_sinceProgress;          ///< not valid over a pause or between two trainings
  bool m_paused = false;
  std::shared_ptr<PauseGate> m_gate = std::make_shared<PauseGate>();
  std::shared_ptr<Inbox> m_inbox;
  Pace m_tell;
  RunController m_worker; ///< last: its task ends before anything else goes
};

} // namespace stillroom::ui
