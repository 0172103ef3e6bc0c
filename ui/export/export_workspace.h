// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_backend.h"
#include "ui/session/run_controller.h"

#include <QWidget>

#include <functional>
#include <memory>

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QFormLayout;
class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace stillroom::ui {

class ExportExtras;
class ExportNotice;
class ExportResult;
class ExportSummary;
class ExportTargetEdit;
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
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

private:
  enum class Phase { Idle, Preparing, Writing };
  enum Content { Refined, Baselines, NoImages };
  struct Outcome {
    ExportReport report;
    bool pending = false; ///< it failed because samples are pending
  };

  QWidget* makePage();
  QWidget* makeEmptyPage();
  QWidget* makeHead();
  QWidget* makeForm();
  QWidget* makeContents();
  QWidget* makeFormat();
  QWidget* makeFoot();
  void addRow(const QString& label, QWidget* field, QWidget* buddy = nullptr);
  void drawOutlines();
  void connectParts();

  void projectOpened();
  void refresh();
  void refreshForm();
  void refreshFoot();
  QString headline() const;
  QString obstacle() const;
  QString detail() const;
  Content content() const;
  ExportRequest request() const;
  void proceed();
  void write();
  void showProgress(const Progress& progress);
  void workerEnded(RunController::Outcome outcome, const QString& sentence);
  void finish();

  ProjectSession& m_session;
  RunController& m_runs;
  Exporter m_exporter = exportProject;
  std::function<QByteArray()> m_chartLooks;
  Phase m_phase = Phase::Idle;
  std::shared_ptr<Outcome> m_outcome;

  QStackedWidget* m_pages = nullptr;
  QScrollArea* m_scroll = nullptr;
  QBoxLayout* m_columns = nullptr; ///< form and summary: side by side where there is room
  QWidget* m_formArea = nullptr;
  QFormLayout* m_form = nullptr;
  QGridLayout* m_contents = nullptr;
  QLabel* m_headline = nullptr;
  QLabel* m_detail = nullptr;
  QButtonGroup* m_content = nullptr;
  ExportNotice* m_notice = nullptr;
  ExportTargetEdit* m_target = nullptr;
  QComboBox* m_format = nullptr;
  QLabel* m_formatText = nullptr;
  ExportExtras* m_extras = nullptr;
  ExportSummary* m_summary = nullptr;
  MessageBanner* m_banner = nullptr;
  ExportResult* m_result = nullptr;
  QLabel* m_status = nullptr;
  QProgressBar* m_progress = nullptr;
  QPushButton* m_cancel = nullptr;
  QPushButton* m_start = nullptr;
  RunController m_worker; ///< last: its task ends before anything else goes
};

} // namespace stillroom::ui
