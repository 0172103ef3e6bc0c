// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_backend.h"
#include "ui/session/run_controller.h"

#include <QWidget>

#include <functional>
#include <memory>

class QBoxLayout;
class QLabel;
class QStackedWidget;

namespace stillroom::ui {

class ExportFoot;
class ExportForm;
class ExportResult;
class ExportSummary;
class MessageBanner;
class ProjectSession;

/// Writes the refined set or the baselines, and what belongs to them, as the session shows them: it waits until every
/// decision is on the disk, then reads the project anew on a worker. While a run writes it doesn't start.
class ExportWorkspace : public QWidget {
  Q_OBJECT
public:
  using Exporter = std::function<ExportReport(const ExportRequest&, const ChartDrawer&, const TaskContext&)>;

  /// `runs` runs the pipeline.
  ExportWorkspace(ProjectSession& session, RunController& runs, QWidget* parent = nullptr);

  void start();
  void cancel();
  bool isBusy() const { return m_phase != Phase::Idle; }
  void takeFocus();

  /// Gives ChartPanel::state(), of which exported charts have their views and scales.
  void setChartLooks(std::function<QByteArray()> looks) { m_chartLooks = std::move(looks); }
  /// Another way to write than exportProject.
  void setExporter(Exporter exporter) { m_exporter = std::move(exporter); }

Q_SIGNALS:
  /// An export is over, however it went.
  void ended();
  void pendingShowWanted(); ///< pending samples, in the review
  void pendingMakeWanted(); ///< their candidates
  void runWanted();         ///< the workspace where the stages are

protected:
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

private:
  enum class Phase { Idle, Preparing, Writing };
  struct Outcome {
    ExportReport report;
    bool pending = false; ///< it failed because samples are pending
  };

  QWidget* makePage();
  QWidget* makeEmptyPage();
  QWidget* makeHead();
  QWidget* makeColumns();
  void connectSession();
  void connectFields();

  void projectOpened();
  void refresh();
  void refreshFoot();
  QString headline() const;
  QString obstacle() const;
  QString detail() const;
  ExportRequest request() const;
  void proceed();
  void write();
  void workerEnded(RunController::Outcome outcome, const QString& sentence);
  void finish();

  ProjectSession& m_session;
  RunController& m_runs;
  Exporter m_exporter = exportProject;
  std::function<QByteArray()> m_chartLooks;
  Phase m_phase = Phase::Idle;
  std::shared_ptr<Outcome> m_outcome;

  QStackedWidget* m_pages = nullptr;
  QBoxLayout* m_columns = nullptr; ///< form and summary: side by side where there is room
  QLabel* m_headline = nullptr;
  QLabel* m_detail = nullptr;
  ExportForm* m_form = nullptr;
  ExportSummary* m_summary = nullptr;
  MessageBanner* m_banner = nullptr;
  ExportResult* m_result = nullptr;
  ExportFoot* m_foot = nullptr;
  RunController m_worker; ///< last: its task ends before anything else goes
};

} // namespace stillroom::ui
