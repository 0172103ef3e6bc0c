// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/images/heat_cache.h"
#include "ui/images/thumbnail_cache.h"
#include "ui/new_project/dropped_path.h"
#include "ui/session/project_session.h"
#include "ui/session/run_controller.h"

#include <QMainWindow>
#include <QPointer>

class QActionGroup;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolBar;

namespace stillroom::ui {

class ExportWorkspace;
class MessageBanner;
class NewProjectDialog;
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
  void showExport();

  // For tests and for pictures of the window.
  ProjectSession& session() { return m_session; }
  RunController& controller() { return m_controller; }
  ThumbnailCache& cache() { return m_cache; }
  ReviewWorkspace& review() { return *m_review; }
  ExportWorkspace& exporting() { return *m_export; }

protected:
  bool eventFilter(QObject* object, QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

private:
  void makePages();
  void makeRail();
  void makeMenus();
  void makeThemeMenu(QMenu& view);
  void makeStatusBar();
  void connectParts();
  void connectExport();
  void showPending();
  bool refusesWhileBusy();
  void chooseProject();
  void takeDropped(const Dropped& dropped);
  void opened();
  void showProject();
  void openFailed(const QString& sentence);
  void showWelcome();
  void showWorkspace(int index);
  void fillRecentMenu();
  void makeSample(const QString& folder);
  void taskEnded(RunController::Outcome outcome, const QString& sentence);
  void refreshSaveState();
  void nameUndo();
  void showProgress();
  void sayWhatChanged(const Decision& decision, int row, bool redone);
  void rememberLayout() const;
  void showAbout();

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
  ExportWorkspace* m_export = nullptr;
  MessageBanner* m_banner = nullptr;
  QToolBar* m_rail = nullptr;
  QActionGroup* m_railGroup = nullptr;
  QAction* m_showExport = nullptr;
  QAction* m_undo = nullptr;
  QAction* m_redo = nullptr;
  QMenu* m_recentMenu = nullptr;
  QMenu* m_reviewMenu = nullptr;
  QLabel* m_saveState = nullptr;
  QLabel* m_access = nullptr;
  QLabel* m_progress = nullptr;
  QString m_sampleToOpen; ///< being made
  QString m_opening;
  QString m_toRun; ///< the project that runs as soon as it is open
  bool m_closing = false;
};

} // namespace stillroom::ui
