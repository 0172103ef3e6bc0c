// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/evaluation_estimate.h"
#include "ui/session/job_queue.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <stop_token>

namespace stillroom::ui {

/// Says how long a request would take, a moment after it was last changed. GUI thread; what is measured is measured on
/// a thread of its own, and given up for a newer request.
class Estimator : public QObject {
  Q_OBJECT
public:
  explicit Estimator(QObject* parent = nullptr);
  ~Estimator() override;

  void want(const EvaluationRequest& request, const std::filesystem::path& results);
  /// Nothing follows any more.
  void cancel();

Q_SIGNALS:
  void estimated(const stillroom::EvaluationEstimate& estimate);
  void failed(const QString& sentence);

private:
  void measure();

  EvaluationRequest m_request;
  std::filesystem::path m_results;
  QTimer m_rest;
  std::stop_source m_stop;
  std::uint64_t m_job = 0;
  std::shared_ptr<StepTimes> m_times = std::make_shared<StepTimes>(); ///< the thread's own
  JobQueue m_jobs;                                                    ///< last: its job ends before anything else goes
};

} // namespace stillroom::ui
