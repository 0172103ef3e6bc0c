// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/evaluation_runner.h"

#include "ui/common/error_text.h"

#include <algorithm>
#include <chrono>
#include <mutex>
#include <utility>

namespace stillroom::ui {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds paceOfNews{100};

} // namespace

/// News on their way to the window: however many come in a moment, the event loop is woken once.
class EvaluationRunner::Inbox {
public:
  explicit Inbox(QObject& window) : m_window(window) {}

  void post(News news) {
    const std::lock_guard lock(m_mutex);
    m_news.push_back(std::move(news));
    if (std::exchange(m_posted, true)) return;
    QMetaObject::invokeMethod(
        &m_window, [this] { deliver(); }, Qt::QueuedConnection);
  }

private:
  void deliver() {
    std::vector<News> news;
    {
      const std::lock_guard lock(m_mutex);
      news.swap(m_news);
      m_posted = false;
    }
    for (const News& each : news)
      each();
  }

  QObject& m_window;
  std::mutex m_mutex;
  std::vector<News> m_news;
  bool m_posted = false;
};

double RunState::share() const {
  if (phase == RunPhase::Done) return 1;
  return run.batches > 0 ? std::min(1.0, static_cast<double>(batches) / static_cast<double>(run.batches)) : 0;
}

EvaluationRunner::EvaluationRunner(QObject* parent)
    : QObject(parent), m_inbox(std::make_shared<Inbox>(*this)), m_tell([this] { Q_EMIT changed(); }) {
  m_tell.setInterval(paceOfNews);
  connect(&m_worker, &RunController::stoppingChanged, this, &EvaluationRunner::changed);
  connect(&m_worker, &RunController::warned, this, &EvaluationRunner::warned);
  connect(&m_worker, &RunController::ended, this, [this](RunController::Outcome outcome, const QString& sentence) {
    m_paused = false;
    m_reading.reset();
    for (RunState& run : m_runs)
      if (run.phase == RunPhase::Running) run.phase = RunPhase::Waiting;
    m_current.reset();
    Q_EMIT changed();
    Q_EMIT ended(outcome, sentence);
  });
}

EvaluationRunner::~EvaluationRunner() = default;

void EvaluationRunner::start(const EvaluationRequest& request, const std::filesystem::path& results) {
  if (isBusy()) return;
  m_runs.clear();
  m_current.reset();
  m_reading = Progress{.stage = Stage::Read};
  m_gate->open();
  m_worker.start([request, results, heard = listener(), gate = m_gate](const TaskContext& context) {
    TaskContext paced = context;
    paced.onProgress = [&heard, &context, &gate, last = Clock::time_point()](const Progress& progress) mutable {
      const Clock::time_point now = Clock::now();
      if (now - last >= paceOfNews || progress.done >= progress.total) {
        last = now;
        heard.progress(progress);
      }
      gate->pass(context.stop);
    };
    runQueue(request, results, heard.queue, paced);
  });
  Q_EMIT started();
  Q_EMIT changed();
}

/// Everything goes through one inbox, so that it is heard in the order it happened.
EvaluationRunner::Listener EvaluationRunner::listener() {
  Listener all;
  QueueListener& heard = all.queue;
  const std::shared_ptr<Inbox> inbox = m_inbox;
  all.progress = [this, inbox](const Progress& progress) { inbox->post([this, progress] { takeProgress(progress); }); };
  heard.planned = [this, inbox](const std::vector<QueuedRun>& plan) {
    inbox->post([this, plan] {
      m_reading.reset();
      for (const QueuedRun& run : plan)
        m_runs.push_back({.run = run});
      Q_EMIT changed();
    });
  };
  heard.began = [this, inbox](std::size_t run) {
    inbox->post([this, run] {
      m_current = run;
      m_sinceProgress.invalidate();
      at(run).phase = RunPhase::Running;
      m_tell.ask();
    });
  };
  heard.epoch = [this, inbox](std::size_t run, const EpochNews& news) {
    inbox->post([this, run, news] {
      at(run).epochs.push_back(news);
      m_tell.ask();
    });
  };
  heard.finished = [this, inbox](std::size_t run, const KeptRun& kept) {
    inbox->post([this, run, kept] { finished(run, kept); });
  };
  heard.failed = [this, inbox](std::size_t run, const Error& error) {
    inbox->post([this, run, sentence = errorText(error), code = error.code()] {
      at(run).phase = RunPhase::Failed;
      at(run).problem = sentence;
      at(run).code = code;
      Q_EMIT changed();
    });
  };
  return all;
}

void EvaluationRunner::finished(std::size_t run, const KeptRun& kept) {
  at(run).phase = RunPhase::Done;
  at(run).kept = kept;
  Q_EMIT changed();
  Q_EMIT runFinished();
}

void EvaluationRunner::takeProgress(const Progress& progress) {
  if (m_reading) {
    m_reading = progress;
  } else if (m_current && progress.stage == Stage::Train && at(*m_current).phase == RunPhase::Running) {
    RunState& run = at(*m_current);
    if (m_sinceProgress.isValid() && progress.done > run.batches) {
      Pacing& pacing = m_pacing[run.run.architecture];
      pacing.seconds += static_cast<double>(m_sinceProgress.elapsed()) / 1000;
      pacing.batches += progress.done - run.batches;
    }
    m_sinceProgress.start();
    run.batches = progress.done;
  }
  m_tell.ask();
}

void EvaluationRunner::pause() {
  if (!isBusy() || m_paused) return;
  m_paused = true;
  m_gate->close();
  Q_EMIT changed();
}

void EvaluationRunner::resume() {
  if (!m_paused) return;
  m_paused = false;
  m_sinceProgress.invalidate();
  m_gate->open();
  Q_EMIT changed();
}

void EvaluationRunner::cancel() {
  m_worker.cancel();
}

void EvaluationRunner::forget() {
  if (isBusy()) return;
  m_runs.clear();
  Q_EMIT changed();
}

double EvaluationRunner::share() const {
  double all = 0, done = 0;
  for (const RunState& run : m_runs) {
    all += static_cast<double>(run.run.batches);
    done += run.share() * static_cast<double>(run.run.batches);
  }
  return all > 0 ? done / all : 0;
}

int EvaluationRunner::doneRuns() const {
  return static_cast<int>(
      std::count_if(m_runs.begin(), m_runs.end(), [](const RunState& run) { return run.phase == RunPhase::Done; }));
}

double EvaluationRunner::usualPerBatch() const {
  Pacing all;
  for (const auto& [network, pacing] : m_pacing) {
    all.seconds += pacing.seconds;
    all.batches += pacing.batches;
  }
  return all.batches > 0 ? all.perBatch() : 0;
}

double EvaluationRunner::perSecond() const {
  if (!m_current) return 0;
  const auto found = m_pacing.find(m_runs[*m_current].run.architecture);
  return found == m_pacing.end() || found->second.seconds <= 0 ? 0 : 1 / found->second.perBatch();
}

double EvaluationRunner::secondsLeft() const {
  const double usual = usualPerBatch();
  if (usual <= 0) return -1;
  double seconds = 0;
  for (const RunState& run : m_runs) {
    if (run.phase == RunPhase::Done || run.phase == RunPhase::Failed) continue;
    const auto found = m_pacing.find(run.run.architecture);
    seconds += static_cast<double>(run.run.batches - run.batches) *
               (found == m_pacing.end() ? usual : found->second.perBatch());
  }
  return seconds;
}

} // namespace stillroom::ui
