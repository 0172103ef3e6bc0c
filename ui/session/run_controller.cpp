// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/run_controller.h"

#include "base/error.h"
#include "ui/common/error_text.h"

#include <chrono>
#include <memory>

namespace stillroom::ui {
namespace {

/// Lets a report through if it is the first of its stage, the last, or a tenth of a second after the one before.
class RateLimit {
public:
  bool passes(const Progress& progress) {
    const auto now = std::chrono::steady_clock::now();
    const bool matters = progress.stage != m_stage || (progress.total > 0 && progress.done >= progress.total);
    if (!matters && now - m_last < std::chrono::milliseconds(100)) return false;
    m_stage = progress.stage;
    m_last = now;
    return true;
  }

private:
  std::optional<Stage> m_stage;
  std::chrono::steady_clock::time_point m_last;
};

} // namespace

RunController::RunController(QObject* parent) : QObject(parent) {}

RunController::~RunController() {
  m_stop.request_stop();
}

TaskContext RunController::context() {
  TaskContext context;
  context.stop = m_stop.get_token();
  context.onProgress = [this, limit = std::make_shared<RateLimit>()](const Progress& progress) {
    if (!limit->passes(progress)) return;
    QMetaObject::invokeMethod(this, [this, progress] {
      Q_EMIT progressed(progress);
      if (m_stage && m_stage != progress.stage) Q_EMIT stageFinished();
      m_stage = progress.stage;
    });
  };
  context.onWarning = [this](const Error& warning) {
    QMetaObject::invokeMethod(this, [this, text = errorText(warning)] { Q_EMIT warned(text); });
  };
  return context;
}

void RunController::start(std::function<void(const TaskContext&)> task) {
  if (m_running || !task) return;
  m_running = true;
  m_stage.reset();
  m_stop = std::stop_source();
  m_thread = std::jthread([this, task = std::move(task), context = context()] {
    Outcome outcome = Outcome::Finished;
    QString sentence;
    try {
      task(context);
    } catch (const Cancelled&) {
      outcome = Outcome::Stopped;
    } catch (const std::exception& error) {
      outcome = Outcome::Failed;
      sentence = errorText(error);
    }
    QMetaObject::invokeMethod(this, [this, outcome, sentence] { finish(outcome, sentence); });
  });
  Q_EMIT started();
}

void RunController::cancel() {
  if (!m_running || !m_stop.request_stop()) return;
  Q_EMIT stoppingChanged();
}

void RunController::finish(Outcome outcome, const QString& sentence) {
  m_thread.join();
  m_running = false;
  Q_EMIT ended(outcome, sentence);
}

} // namespace stillroom::ui
