// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/estimator.h"

namespace stillroom::ui {
namespace {

constexpr int restMilliseconds = 700;

} // namespace

Estimator::Estimator(QObject* parent) : QObject(parent) {
  m_rest.setSingleShot(true);
  m_rest.setInterval(restMilliseconds);
  connect(&m_rest, &QTimer::timeout, this, &Estimator::measure);
}

Estimator::~Estimator() {
  m_stop.request_stop();
}

void Estimator::want(const EvaluationRequest& request, const std::filesystem::path& results) {
  cancel();
  m_request = request;
  m_results = results;
  m_rest.start();
}

void Estimator::cancel() {
  m_rest.stop();
  m_stop.request_stop();
  m_stop = {};
  ++m_job;
}

void Estimator::measure() {
  const TaskContext context{.stop = m_stop.get_token()};
  m_jobs.add([request = m_request, results = m_results, times = m_times,
              context] { return estimateEvaluation(request, results, *times, context); },
             [this, job = m_job](const JobOutcome<EvaluationEstimate>& outcome) {
               if (job != m_job) return;
               if (outcome.value)
                 Q_EMIT estimated(*outcome.value);
               else
                 Q_EMIT failed(outcome.problem);
             });
}

} // namespace stillroom::ui
