// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluate/estimator.h"
#include "ui/evaluate/evaluation_runner.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace stillroom::ui {

class AttentionPage;
class EvaluateForm;
class EvaluateHead;
class MessageBanner;
class MetricsPage;
class ProjectSession;
class ResultsPage;
class RunsPage;
class SweepChart;

/// Trains networks on sets, shows how that goes and what came out, and compares.
class EvaluateWorkspace : public QWidget {
  Q_OBJECT
public:
  /// `runs` runs the pipeline.
  EvaluateWorkspace(ProjectSession& session, RunController& runs, QWidget* parent = nullptr);

  void start();
  void cancel();
  bool isBusy() const;
  void takeFocus();

  // For tests.
  EvaluateForm& form() const { return *m_form; }
  EvaluationRunner& runner() { return m_runner; }
  RunsPage& runsPage() const { return *m_runsPage; }
  ResultsPage& resultsPage() const { return *m_resultsPage; }
  MetricsPage& metricsPage() const { return *m_metricsPage; }
  AttentionPage& attentionPage() const { return *m_attentionPage; }

Q_SIGNALS:
  /// A queue is over, however it went.
  void ended();
  void runWanted(); ///< the workspace where the stages are

protected:
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  QWidget* makeEmptyPage();
  QWidget* makePage();
  QWidget* makeTabs();
  bool trains() const;
  void connectParts();
  void projectOpened();
  void refresh();
  void refreshHead();
  void requestChanged();
  void proceed();
  void readKept();
  void showKept(const JobOutcome<KeptEvaluations>& outcome);
  void queueEnded(RunController::Outcome outcome, const QString& sentence);
  void showSweeps(const KeptEvaluations& kept);
  QString obstacle() const;
  QString idleDetail() const;
  QString busyHeadline() const;
  QString busyDetail() const;
  void sayFailures();

  ProjectSession& m_session;
  RunController& m_runs;
  bool m_waiting = false;    ///< to start, once every decision is on the disk
  bool m_reading = false;    ///< kept runs
  bool m_readAgain = false;  ///< there are more by now
  bool m_hasQueue = false;   ///< the runs shown are a queue's
  std::uint64_t m_place = 0; ///< counts projects and folders of results
  std::optional<EvaluationEstimate> m_estimate;
  QString m_doubt; ///< why nothing could be estimated
  QString m_outcome;

  QStackedWidget* m_pages = nullptr;
  EvaluateHead* m_head = nullptr;
  MessageBanner* m_banner = nullptr;
  QWidget* m_side = nullptr;
  EvaluateForm* m_form = nullptr;
  QTabWidget* m_tabs = nullptr;
  RunsPage* m_runsPage = nullptr;
  ResultsPage* m_resultsPage = nullptr;
  MetricsPage* m_metricsPage = nullptr;
  AttentionPage* m_attentionPage = nullptr;
  SweepChart* m_sweeps = nullptr;
  QWidget* m_sweepsPage = nullptr; ///< a tab where sweeps are kept
  Estimator m_estimator;
  EvaluationRunner m_runner;
  JobQueue m_jobs; ///< last: its jobs end before anything else goes
};

} // namespace stillroom::ui
