// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/images/heat_cache.h"
#include "ui/images/thumbnail_cache.h"
#include "ui/new_project/dropped_path.h"
#include "ui/session/project_session.h"
#include "ui/session/run_controller.h"

#include <QMainWindow>
#include <QPointer>

#include <optional>

class QStackedWidget;

namespace stillroom::ui {

class EvaluateWorkspace;
class ExportWorkspace;
class MessageBanner;
class NewProjectDialog;
class ProjectStatus;
class Rail;
class ReviewWorkspace;
class RunWorkspace;
class WelcomePage;

/// The window: a welcome page without a project, else the workspaces on a left rail.
class MainWindow : public QMainWindow {
  Q_OBJECT
public:
  explicit MainWindow(QWidget* parent = nullptr);
  ~MainWindow() override;

  void openProject(const QString& folder);
  /// Opens the sample, making it first where it doesn't exist yet, and runs it.
  void openSample(const QString& folder = standardSampleFolder());
  static QString standardSampleFolder();
  /// Asks for what a new project needs, with what was dropped filled in.
  void newProject(const Dropped& dropped = {});

  void showReview();
  void showRun();
  void showEvaluate();
  void showExport();

  /// Of the open project; empty without one.
  QString projectFolder() const;

  // For tests and for pictures of the window.
  ProjectSession& session() { return m_session; }
  RunController& controller() { return m_controller; }
  ThumbnailCache& cache() { return m_cache; }
  ReviewWorkspace& review() { return *m_review; }
  EvaluateWorkspace& evaluating() { return *m_evaluate; }
  ExportWorkspace& exporting() { return *m_export; }

Q_SIGNALS:
  /// The user chose a language, empty for the system's, and nothing runs that a new window would stop.
  void languageWanted(const QString& code);

protected:
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

private:
  void makePages();
  void makeRail();
  void makeMenus();
  void connectSession();
  void connectRuns();
  void connectWelcome();
  void connectReview();
  void connectEvaluate();
  void connectExport();
  void sayProblem(const QString& sentence);
  void showPending();
  bool isBusy() const;
  bool refusesWhileBusy();
  void requestLanguage(const QString& code);
  void chooseProject();
  void takeDropped(const Dropped& dropped);
  void opened();
  void showProject();
  void openFailed(const QString& sentence);
  void showWelcome();
  void showWorkspace(int index);
  void makeSample(const QString& folder);
  void taskEnded(RunController::Outcome outcome, const QString& sentence);
  void sayWhatChanged(const Decision& decision, bool redone);
  void rememberLayout() const;
  void showRememberedPage();
  bool letsClose();
  void closeAfterStep(const Progress& progress);

  ProjectSession m_session;
  RunController m_controller;
  ThumbnailCache m_cache;
  HeatCache m_heat;
  DropReader m_drops;
  QPointer<NewProjectDialog> m_newProject;

  QStackedWidget* m_pages = nullptr;
  QStackedWidget* m_workspaces = nullptr;
  WelcomePage* m_welcome = nullptr;
  RunWorkspace* m_run = nullptr;
  ReviewWorkspace* m_review = nullptr;
  EvaluateWorkspace* m_evaluate = nullptr;
  ExportWorkspace* m_export = nullptr;
  MessageBanner* m_banner = nullptr;
  Rail* m_rail = nullptr;
  ProjectStatus* m_status = nullptr;
  QString m_sampleToOpen; ///< being made
  QString m_opening;
  QString m_toRun; ///< the project that runs as soon as it is open
  bool m_closing = false;
  bool m_closesAfterStep = false;
  std::optional<Progress> m_step; ///< what the run said last
};

} // namespace stillroom::ui
