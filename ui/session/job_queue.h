// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/error_text.h"

#include "base/error.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace stillroom::ui {

/// What a job has given, or what it threw.
template <class Value>
struct JobOutcome {
  std::optional<Value> value;
  QString problem;  ///< a sentence, where there is no value
  std::string code; ///< of an Error
};

/// Does jobs one after the other, in the order they were given, on a thread of its own: decisions reach the disk in the
/// order they were made, and what is read after them holds them. GUI thread.
class JobQueue : public QObject {
public:
  JobQueue() { m_thread.setMaxThreadCount(1); }
  /// Waits for every job; nobody hears of them any more.
  ~JobQueue() override { m_thread.waitForDone(); }

  /// `job` returns a value that can be copied; `done` is called with its JobOutcome on the GUI thread.
  template <class Job, class Done>
  void add(Job job, Done done) {
    m_thread.start([this, work = std::move(job), tell = std::move(done)] {
      JobOutcome<std::invoke_result_t<Job>> outcome;
      try {
        outcome.value = work();
      } catch (const std::exception& error) {
        outcome.problem = errorText(error);
        if (const auto* known = dynamic_cast<const Error*>(&error)) outcome.code = known->code();
      }
      QMetaObject::invokeMethod(
          this, [tell, outcome = std::move(outcome)] { tell(outcome); }, Qt::QueuedConnection);
    });
  }

private:
  QThreadPool m_thread;
};

} // namespace stillroom::ui
