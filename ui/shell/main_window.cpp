// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "pipeline/pipeline.h"
#include "ui/charts/chart_panel.h"
#include "ui/common/message_banner.h"
#include "ui/common/project_key.h"
#include "ui/evaluate/evaluate_workspace.h"
#include "ui/export/export_workspace.h"
#include "ui/images/thumbnail_store.h"
#include "ui/new_project/new_project_dialog.h"
#include "ui/review/filter/filter_bar.h"
#include "ui/review/review_workspace.h"
#include "ui/run/run_workspace.h"
#include "ui/shell/close_question.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/project_status.h"
#include "ui/shell/rail.h"
#include "ui/state/decision_texts.h"
#include "ui/welcome/recent_projects.h"
#include "ui/welcome/welcome_page.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds paceBesideRun{100};

} // namespace

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent) {
  setWindowTitle(u"Stillroom"_s);
  setAcceptDrops(true);
  m_cache.setStore(ThumbnailStore::ofUser());
  makePages();
  makeRail();
  makeMenus();
  m_status = new ProjectStatus(m_session, m_controller, this);
  setStatusBar(m_status);
  connectSession();
  connectRuns();
  connectWelcome();
  connectReview();
  connectEvaluate();
  connectExport();
  resize(1280, 800);
  QSettings settings;
  restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
  m_review->restoreLayout(settings.value(u"window/review"_s).toByteArray());
  showWelcome();
}

MainWindow::~MainWindow() = default;

void MainWindow::makePages() {
  m_welcome = new WelcomePage(this);
  m_run = new RunWorkspace(m_session, m_controller, this);
  m_review = new ReviewWorkspace(m_session, m_cache, m_heat, this);
  m_evaluate = new EvaluateWorkspace(m_session, m_controller, this);
  m_export = new ExportWorkspace(m_session, m_controller, this);
  m_workspaces = new QStackedWidget(this);
  for (QWidget* workspace : std::initializer_list<QWidget*>{m_run, m_review, m_evaluate, m_export})
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
  m_rail = new Rail(this);
  m_rail->addPage(u"run"_s, tr("Run"), tr("Run the stages (Ctrl+1)"), {QKeySequence(u"Ctrl+1"_s)});
  m_rail->addPage(u"review"_s, tr("Review"), tr("Look at the samples and decide (Ctrl+2)"),
                  {QKeySequence(u"Ctrl+2"_s)});
  m_rail->addPage(u"evaluate"_s, tr("Evaluate"), tr("Train networks on the sets and compare them (Ctrl+3)"),
                  {QKeySequence(u"Ctrl+3"_s)});
  m_rail->addPage(u"export"_s, tr("Export"), tr("Write the refined set (Ctrl+4 or Ctrl+E)"),
                  {QKeySequence(u"Ctrl+4"_s), QKeySequence(u"Ctrl+E"_s)});
  connect(m_rail, &Rail::wanted, this, [this](int page) {
    static constexpr void (MainWindow::*show[])() = {&MainWindow::showRun, &MainWindow::showReview,
                                                     &MainWindow::showEvaluate, &MainWindow::showExport};
    (this->*show[page])();
  });
  addToolBar(Qt::LeftToolBarArea, m_rail);
}

void MainWindow::makeMenus() {
  auto* menu = new MainMenu(m_session, *m_review, m_rail->pages(), this);
  connect(menu, &MainMenu::newWanted, this, [this] { newProject(); });
  connect(menu, &MainMenu::openWanted, this, &MainWindow::chooseProject);
  connect(menu, &MainMenu::projectWanted, this, &MainWindow::openProject);
  connect(menu, &MainMenu::sampleWanted, this, [this] { openSample(); });
  connect(menu, &MainMenu::quitWanted, this, &QWidget::close);
  connect(menu, &MainMenu::languageWanted, this, &MainWindow::requestLanguage);
  setMenuBar(menu);
}

void MainWindow::connectSession() {
  connect(&m_session, &ProjectSession::opened, this, &MainWindow::opened);
  connect(&m_session, &ProjectSession::openFailed, this, &MainWindow::openFailed);
  connect(&m_session, &ProjectSession::problem, this, &MainWindow::sayProblem);
  connect(&m_session, &ProjectSession::decisionChanged, this,
          [this](const Decision& decision, int, bool redone) { sayWhatChanged(decision, redone); });
  connect(&m_session, &ProjectSession::goneChanged, this, [this] {
    if (m_session.isGone()) return sayProblem(m_session.goneText());
    m_banner->clear();
    m_cache.tryAgain();
  });
  connect(&m_session, &ProjectSession::decidedSeveral, this, [this](const Decision& decision) {
    m_status->offer(decisionText(decision, m_session.state()), tr("Undo"), [this] { m_session.undo(); });
  });
  connect(&m_session, &ProjectSession::nothingToChange, this,
          [this](bool redo) { m_status->say(redo ? tr("There is nothing to redo") : tr("There is nothing to undo")); });
}

void MainWindow::connectRuns() {
  connect(&m_controller, &RunController::started, m_banner, &MessageBanner::clear);
  connect(&m_controller, &RunController::started, this, [this] { m_session.setPace(paceBesideRun); });
  connect(&m_controller, &RunController::progressed, this, [this](const Progress& progress) {
    if (!m_sampleToOpen.isEmpty()) m_welcome->setProgress(progress.done, progress.total);
    closeAfterStep(progress);
  });
  connect(&m_controller, &RunController::ended, this, &MainWindow::taskEnded);
  connect(m_run, &RunWorkspace::refused, this,
          [this](const QString& sentence) { m_banner->say(MessageBanner::Kind::Notice, sentence); });
  connect(m_run, &RunWorkspace::candidatesEnded, m_status, &ProjectStatus::say);
  connect(m_run, &RunWorkspace::reviewWanted, this, &MainWindow::showReview);
}

void MainWindow::connectWelcome() {
  connect(m_welcome, &WelcomePage::newWanted, this, [this] { newProject(); });
  connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::chooseProject);
  connect(m_welcome, &WelcomePage::projectWanted, this, &MainWindow::openProject);
  connect(m_welcome, &WelcomePage::sampleWanted, this, [this] { openSample(); });
  connect(m_welcome, &WelcomePage::cancelWanted, &m_controller, &RunController::cancel);
  connect(&m_drops, &DropReader::recognised, this, &MainWindow::takeDropped);
}

void MainWindow::connectReview() {
  connect(m_review, &ReviewWorkspace::pendingWanted, m_run, &RunWorkspace::makePending);
  connect(m_review, &ReviewWorkspace::candidatesWanted, m_run, &RunWorkspace::makeCandidates);
  connect(m_review, &ReviewWorkspace::problem, this, &MainWindow::sayProblem);
  connect(m_review, &ReviewWorkspace::said, m_status, &ProjectStatus::say);
  connect(m_review, &ReviewWorkspace::offered, m_status, &ProjectStatus::offer);
  connect(m_review, &ReviewWorkspace::runWanted, this, &MainWindow::showRun);
  connect(&m_heat, &HeatCache::problem, this, &MainWindow::sayProblem);
}

void MainWindow::connectEvaluate() {
  connect(m_evaluate, &EvaluateWorkspace::runWanted, this, &MainWindow::showRun);
  connect(m_evaluate, &EvaluateWorkspace::ended, this, [this] {
    if (m_closing) close();
  });
}

void MainWindow::connectExport() {
  connect(m_export, &ExportWorkspace::pendingShowWanted, this, &MainWindow::showPending);
  connect(m_export, &ExportWorkspace::pendingMakeWanted, m_run, &RunWorkspace::makePending);
  connect(m_export, &ExportWorkspace::runWanted, this, &MainWindow::showRun);
  connect(m_export, &ExportWorkspace::ended, this, [this] {
    if (m_closing) close();
  });
  m_export->setChartLooks([this] { return m_review->charts().state(); });
}

void MainWindow::sayProblem(const QString& sentence) {
  m_banner->say(MessageBanner::Kind::Problem, sentence);
}

void MainWindow::chooseProject() {
  const QSettings settings;
  const QString start = settings.value(u"lastFolder"_s, QDir::homePath()).toString();
  const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a project folder"), start);
  if (!folder.isEmpty()) openProject(folder);
}

bool MainWindow::isBusy() const {
  return m_controller.running() || m_export->isBusy() || m_evaluate->isBusy();
}

bool MainWindow::refusesWhileBusy() {
  if (m_controller.running())
    m_banner->say(MessageBanner::Kind::Notice, tr("Cancel the run before you open another project."));
  else if (m_export->isBusy())
    m_banner->say(MessageBanner::Kind::Notice, tr("Cancel the export before you open another project."));
  else if (m_evaluate->isBusy())
    m_banner->say(MessageBanner::Kind::Notice, tr("Cancel the evaluation before you open another project."));
  return isBusy();
}

void MainWindow::requestLanguage(const QString& code) {
  if (isBusy())
    m_banner->say(MessageBanner::Kind::Notice, tr("Wait for what runs, or cancel it, before you change the language."));
  else
    Q_EMIT languageWanted(code);
}

QString MainWindow::projectFolder() const {
  return m_session.isOpen() ? QString::fromStdString(m_session.state().contents->folder.string()) : QString();
}

void MainWindow::openProject(const QString& folder) {
  if (refusesWhileBusy()) return;
  m_review->rememberView();
  m_opening = QDir(folder).absolutePath();
  if (m_opening != m_toRun) m_toRun.clear(); // another project was asked for meanwhile
  m_banner->clear();
  if (!m_session.open(m_opening)) {
    m_welcome->setBusy({});
    showProject();
    return;
  }
  m_welcome->setBusy(tr("Opening %1…").arg(QFileInfo(m_opening).completeBaseName()));
  if (!m_session.isOpen()) showWelcome();
}

void MainWindow::opened() {
  m_welcome->setBusy({});
  m_banner->clear();
  const ProjectContents& contents = *m_session.state().contents;
  m_heat.setMapper(m_session.backend().heatMaps);
  setWindowTitle(tr("%1 – Stillroom").arg(QString::fromStdString(contents.name)));
  setWindowFilePath(QString::fromStdString(contents.folder.string()));
  showProject();
}

void MainWindow::showProject() {
  if (!m_opening.isEmpty()) {
    RecentProjects::remember(m_opening);
    QSettings().setValue(u"lastFolder"_s, QFileInfo(m_opening).absolutePath());
    m_opening.clear();
  }
  m_pages->setCurrentIndex(1);
  m_rail->show();
  m_rail->setPagesEnabled(true);
  const bool run = !std::exchange(m_toRun, {}).isEmpty();
  if (m_session.state().sampleCount() > 0 && !run)
    showRememberedPage();
  else
    showRun();
  if (run) m_run->run();
}

/// The one that was left, or else the review.
void MainWindow::showRememberedPage() {
  const QString key = projectKey(m_session.state().contents->folder) + u"/page"_s;
  switch (QSettings().value(key, 1).toInt()) {
  case 0:
    return showRun();
  case 2:
    return showEvaluate();
  case 3:
    return showExport();
  default:
    return showReview();
  }
}

void MainWindow::openFailed(const QString& sentence) {
  m_toRun.clear();
  m_opening.clear();
  m_welcome->sayProblem(sentence);
  m_welcome->refreshRecent();
  if (m_session.isOpen()) sayProblem(sentence);
}

QString MainWindow::standardSampleFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/stillroom/sample.stillroom"_s;
}

void MainWindow::openSample(const QString& folder) {
  if (refusesWhileBusy()) return;
  m_toRun = QDir(folder).absolutePath();
  if (isProjectFolder(folder))
    openProject(folder);
  else
    makeSample(folder);
}

void MainWindow::makeSample(const QString& folder) {
  m_sampleToOpen = folder;
  showWelcome();
  m_welcome->setBusy(tr("Making the sample…"));
  m_controller.start([folder](const TaskContext& context) {
    QDir().mkpath(QFileInfo(folder).absolutePath());
    makeSampleProject(folder.toStdString(), context);
  });
}

void MainWindow::taskEnded(RunController::Outcome outcome, const QString& sentence) {
  m_session.setPace({});
  m_step.reset();
  if (m_closing || std::exchange(m_closesAfterStep, false)) {
    close();
    return;
  }
  if (m_newProject && m_newProject->creating()) return; // it says itself how that went
  const QString sample = std::exchange(m_sampleToOpen, QString());
  if (!sample.isEmpty() && outcome == RunController::Outcome::Finished) {
    openProject(sample);
  } else if (!sample.isEmpty()) {
    m_toRun.clear();
    m_welcome->setBusy({});
    if (!sentence.isEmpty()) m_welcome->sayProblem(sentence);
  } else if (outcome == RunController::Outcome::Failed) {
    sayProblem(sentence);
  }
}

void MainWindow::showWelcome() {
  m_rail->hide();
  m_welcome->refreshRecent();
  m_pages->setCurrentIndex(0);
}

void MainWindow::showWorkspace(int index) {
  if (!m_session.isOpen()) return;
  m_workspaces->setCurrentIndex(index);
  QSettings().setValue(projectKey(m_session.state().contents->folder) + u"/page"_s, index);
  m_rail->setPage(index);
}

void MainWindow::showRun() {
  showWorkspace(0);
}

void MainWindow::showReview() {
  showWorkspace(1);
  m_review->takeFocus();
}

void MainWindow::showEvaluate() {
  if (!m_session.isOpen()) return;
  showWorkspace(2);
  m_evaluate->takeFocus();
}

void MainWindow::showExport() {
  if (!m_session.isOpen()) return;
  showWorkspace(3);
  m_export->takeFocus();
}

void MainWindow::showPending() {
  SampleFilter pending;
  setGroup(pending, SampleGroup::Pending);
  m_review->showClass(allClasses);
  m_review->filterBar().setFilter(pending);
  showReview();
}

void MainWindow::sayWhatChanged(const Decision& decision, bool redone) {
  const QString what = decisionText(decision, m_session.state());
  m_status->say((redone ? tr("Redone: %1") : tr("Undone: %1")).arg(what));
}

void MainWindow::rememberLayout() const {
  QSettings settings;
  settings.setValue(u"window/geometry"_s, saveGeometry());
  settings.setValue(u"window/review"_s, m_review->layoutState());
  m_review->rememberView();
}

/// Whether the window goes on to close at once.
bool MainWindow::letsClose() {
  const CloseAnswer answer = askBeforeClosing(this);
  if (!m_controller.running()) return answer != CloseAnswer::Stay; // it ended meanwhile
  m_closesAfterStep = answer == CloseAnswer::FinishStep;
  if (m_closesAfterStep) m_banner->say(MessageBanner::Kind::Notice, tr("Finishing the current step, then closing."));
  return answer == CloseAnswer::StopNow;
}

/// A step is what the run counts: images, mostly. The next one has then begun and is given up.
void MainWindow::closeAfterStep(const Progress& progress) {
  const bool another = m_step && (m_step->stage != progress.stage || m_step->done < progress.done);
  m_step = progress;
  if (!m_closesAfterStep || !another) return;
  m_closing = true;
  m_controller.cancel();
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (m_controller.running() && !m_closing && !letsClose()) {
    event->ignore();
    return;
  }
  if (isBusy()) {
    // The run ends within one denoising step; then the window closes.
    m_closing = true;
    m_banner->say(MessageBanner::Kind::Notice,
                  m_controller.running() ? tr("Stopping the run, then closing. Everything finished is kept.")
                  : m_export->isBusy()   ? tr("Stopping the export, then closing. Nothing half written remains.")
                                         : tr("Stopping the evaluation, then closing. What is trained is kept."));
    event->ignore();
    m_controller.cancel();
    m_export->cancel();
    m_evaluate->cancel();
    return;
  }
  rememberLayout();
  event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  event->acceptProposedAction();
  m_drops.read(*event->mimeData());
}

void MainWindow::takeDropped(const Dropped& dropped) {
  if (dropped.kind == Dropped::Kind::Project) return openProject(dropped.path);
  if (dropped.kind != Dropped::Kind::Other) return newProject(dropped);
  if (m_session.isOpen())
    m_banner->say(MessageBanner::Kind::Notice, dropAdvice(dropped.path));
  else
    m_welcome->sayProblem(dropAdvice(dropped.path));
}

void MainWindow::newProject(const Dropped& dropped) {
  if (!m_newProject) {
    m_newProject = new NewProjectDialog(m_controller, newProjectBackend(), this);
    m_newProject->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_newProject, &NewProjectDialog::made, this, &MainWindow::openProject);
    m_newProject->open();
  }
  if (!dropped.path.isEmpty()) m_newProject->take(dropped);
}

} // namespace stillroom::ui
