// SPDX-License-Identifier: GPL-3.0-or-later
// How MainWindow is put together: pages, rail, menus and status bar.
#include "ui/shell/main_window.h"

#include "ui/common/message_banner.h"
#include "ui/export/export_workspace.h"
#include "ui/review/review_workspace.h"
#include "ui/run/run_status.h"
#include "ui/run/run_workspace.h"
#include "ui/welcome/recent_projects.h"
#include "ui/welcome/welcome_page.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

void MainWindow::makePages() {
  m_welcome = new WelcomePage(this);
  m_run = new RunWorkspace(m_session, m_controller, this);
  m_review = new ReviewWorkspace(m_session, m_cache, m_heat, this);
  m_export = new ExportWorkspace(m_session, m_controller, this);
  m_workspaces = new QStackedWidget(this);
  for (QWidget* workspace :
       {static_cast<QWidget*>(m_run), static_cast<QWidget*>(m_review), static_cast<QWidget*>(m_export)})
    m_workspaces->addWidget(workspace);
  m_banner = new MessageBanner(this);
  auto* project = new QWidget(this);
  auto* column = new QVBoxLayout(project);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_banner);
  column->addWidget(m_workspaces, 1);
  m_pages = new QStackedWidget(this);
  m_pages->addWidget(m_welcome);
  m_pages->addWidget(project);
  setCentralWidget(m_pages);
}

void MainWindow::makeRail() {
  m_rail = new QToolBar(tr("Workspaces"), this);
  m_rail->setObjectName(u"rail"_s);
  m_rail->setMovable(false);
  m_rail->setFloatable(false);
  m_rail->setContextMenuPolicy(Qt::PreventContextMenu);
  m_rail->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
  m_rail->setIconSize({24, 24});
  m_railGroup = new QActionGroup(this);
  struct Entry {
    QString icon, text, tip;
    QKeySequence key;
    void (MainWindow::*show)();
  };
  const Entry entries[] = {
      {u"run"_s, tr("Run"), tr("Run the stages (Ctrl+1)"), QKeySequence(u"Ctrl+1"_s), &MainWindow::showRun},
      {u"review"_s, tr("Review"), tr("Look at the samples and decide (Ctrl+2)"), QKeySequence(u"Ctrl+2"_s),
       &MainWindow::showReview},
      {u"export"_s, tr("Export"), tr("Write the refined set (Ctrl+E)"), QKeySequence(u"Ctrl+E"_s),
       &MainWindow::showExport},
  };
  for (const Entry& entry : entries) {
    QAction* action = m_rail->addAction(themeIcon(entry.icon), entry.text);
    action->setCheckable(true);
    action->setShortcut(entry.key);
    action->setToolTip(entry.tip);
    action->setEnabled(false);
    m_railGroup->addAction(action);
    connect(action, &QAction::triggered, this, entry.show);
  }
  m_showExport = m_railGroup->actions().last();
  addToolBar(Qt::LeftToolBarArea, m_rail);
}

void MainWindow::makeMenus() {
  QMenu* file = menuBar()->addMenu(tr("&File"));
  QAction* make = file->addAction(themeIcon(u"new"_s), tr("&New project…"), this, [this] { newProject(); });
  make->setShortcut(QKeySequence::New);
  QAction* open = file->addAction(themeIcon(u"open"_s), tr("&Open…"), this, &MainWindow::chooseProject);
  open->setShortcut(QKeySequence::Open);
  m_recentMenu = file->addMenu(tr("Open &recent"));
  connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
  file->addAction(themeIcon(u"sample"_s), tr("Try the &sample"), this, [this] { openSample(); });
  file->addSeparator();
  QAction* quit = file->addAction(tr("&Quit"), this, &QWidget::close);
  quit->setShortcut(QKeySequence(u"Ctrl+Q"_s));
  QMenu* edit = menuBar()->addMenu(tr("&Edit"));
  m_undo = edit->addAction(tr("&Undo"), &m_session, &ProjectSession::undo);
  m_redo = edit->addAction(tr("&Redo"), &m_session, &ProjectSession::redo);
  m_undo->setShortcut(QKeySequence::Undo);
  m_redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
  for (QAction* action : {m_undo, m_redo}) {
    action->setAutoRepeat(false);
    action->setEnabled(false);
  }
  m_reviewMenu = menuBar()->addMenu(tr("&Review"));
  m_review->fillMenu(*m_reviewMenu);
  QMenu* view = menuBar()->addMenu(tr("&View"));
  view->addActions(m_railGroup->actions());
  view->addSeparator();
  m_review->fillPanelMenu(*view->addMenu(tr("&Panels")));
  view->addSeparator();
  makeThemeMenu(*view);
  QMenu* help = menuBar()->addMenu(tr("&Help"));
  help->addAction(tr("&About Stillroom"), this, &MainWindow::showAbout);
}

void MainWindow::makeThemeMenu(QMenu& view) {
  auto* group = new QActionGroup(this);
  const auto current = static_cast<Theme>(QSettings().value(u"theme"_s, 0).toInt());
  const std::pair<Theme, QString> themes[] = {
      {Theme::System, tr("As the &system")}, {Theme::Light, tr("&Light")}, {Theme::Dark, tr("&Dark")}};
  for (const auto& [theme, text] : themes) {
    QAction* action = view.addAction(text);
    action->setCheckable(true);
    action->setChecked(theme == current);
    group->addAction(action);
    connect(action, &QAction::triggered, this, [chosen = theme] {
      QSettings().setValue(u"theme"_s, static_cast<int>(chosen));
      applyTheme(chosen);
    });
  }
}

void MainWindow::makeStatusBar() {
  m_access = new QLabel(this);
  m_saveState = new QLabel(this);
  m_access->setContentsMargins(10, 0, 0, 0);
  m_saveState->setContentsMargins(0, 0, 10, 0);
  m_access->setProperty("quiet", true);
  m_saveState->setProperty("quiet", true);
  m_saveState->setToolTip(tr("A decision counts as saved once it is on the disk"));
  m_saveState->setAccessibleName(tr("Whether decisions are saved"));
  m_progress = new QLabel(this);
  m_progress->setContentsMargins(10, 0, 10, 0);
  m_progress->setProperty("quiet", true);
  m_progress->setToolTip(tr("Flagged samples that you marked as reviewed and that haven't changed since"));
  statusBar()->addWidget(m_access);
  statusBar()->addPermanentWidget(new RunStatus(m_controller, this));
  statusBar()->addPermanentWidget(m_progress);
  statusBar()->addPermanentWidget(m_saveState);
  statusBar()->setSizeGripEnabled(false);
  m_access->hide();
  m_saveState->hide();
}

void MainWindow::fillRecentMenu() {
  m_recentMenu->clear();
  for (const QString& folder : RecentProjects::list())
    m_recentMenu->addAction(QDir::toNativeSeparators(folder).replace(u'&', u"&&"_s), this,
                            [this, folder] { openProject(folder); });
  if (m_recentMenu->isEmpty()) m_recentMenu->addAction(tr("No project yet"))->setEnabled(false);
}

void MainWindow::showAbout() {
  QMessageBox::about(this, tr("About Stillroom"),
                     tr("<b>Stillroom</b><p>Detector-guided dataset distillation: prototypes, synthesis, detection, "
                        "refinement, and a person's eye.</p>"
                        "<p>Free software under the GNU General Public License, version 3 or later.</p>"));
}

} // namespace stillroom::ui
