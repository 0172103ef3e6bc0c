// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_project/new_project_dialog.h"

#include "ui/common/message_banner.h"
#include "ui/new_project/new_project_form.h"

#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds restTime{150};
constexpr int shownAround = 60; ///< so that the sentence beneath a field is seen with it
constexpr QSize usualSize{780, 620};

QString presetKey() {
  return u"newProject/preset"_s;
}

} // namespace

NewProjectDialog::NewProjectDialog(RunController& controller, NewProjectBackend backend, QWidget* parent)
    : QDialog(parent),
      m_controller(controller),
      m_worker(std::move(backend)),
      m_form(new NewProjectForm),
      m_scroll(new QScrollArea(this)),
      m_banner(new MessageBanner(this)),
      m_busy(new QLabel(this)),
      m_progress(new QProgressBar(this)) {
  setWindowTitle(tr("New project"));
  setAcceptDrops(true);
  m_rest.setSingleShot(true);
  m_rest.setInterval(restTime);
  auto* margins = new QWidget;
  auto* inner = new QVBoxLayout(margins);
  inner->setContentsMargins(20, 16, 20, 12);
  inner->addWidget(m_form);
  m_scroll->setWidget(margins);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_progress->setTextVisible(false);
  m_progress->setMaximumHeight(8);
  m_progress->setAccessibleName(tr("Progress"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_banner);
  column->addWidget(m_scroll, 1);
  column->addWidget(makeButtons());
  connectParts();
  showBusy({});
  const QSize room = screen()->availableSize() * 0.92;
  resize(usualSize.boundedTo(room));
  m_form->setPreset(QSettings().value(presetKey(), u"paper-imagenette"_s).toString());
  m_form->setFocus();
  m_worker.load();
}

QWidget* NewProjectDialog::makeButtons() {
  auto* bar = new QWidget(this);
  m_cancel = new QPushButton(tr("Cancel"), bar);
  m_cancel->setAutoDefault(false);
  m_create = new QPushButton(tr("C&reate the project"), bar);
  m_create->setDefault(true);
  connect(m_cancel, &QPushButton::clicked, this, &NewProjectDialog::reject);
  connect(m_create, &QPushButton::clicked, this, &NewProjectDialog::create);
  auto* state = new QVBoxLayout;
  state->setSpacing(4);
  state->addWidget(m_busy);
  state->addWidget(m_progress);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(20, 12, 20, 14);
  row->setSpacing(10);
  row->addLayout(state, 1);
  row->addWidget(m_cancel);
  row->addWidget(m_create);
  return bar;
}

void NewProjectDialog::connectParts() {
  connect(m_form, &NewProjectForm::edited, this, &NewProjectDialog::edited);
  connect(m_form, &NewProjectForm::opened, this, [this](QWidget* part) {
    QTimer::singleShot(0, part, [this, part] { m_scroll->ensureWidgetVisible(part, 0, shownAround); }); // once laid out
  });
  connect(&m_rest, &QTimer::timeout, this, &NewProjectDialog::lookAgain);
  connect(&m_drops, &DropReader::recognised, this, &NewProjectDialog::take);
  connect(&m_worker, &NewProjectWorker::presetsReady, m_form, &NewProjectForm::setPresets);
  connect(&m_worker, &NewProjectWorker::modelsReady, m_form, &NewProjectForm::setModels);
  connect(&m_worker, &NewProjectWorker::failed, this,
          [this](const QString& sentence) { m_banner->say(MessageBanner::Kind::Problem, sentence); });
  connect(&m_worker, &NewProjectWorker::checked, this, &NewProjectDialog::checked);
  connect(&m_worker, &NewProjectWorker::surveyed, m_form, &NewProjectForm::showSurvey);
  connect(&m_controller, &RunController::ended, this, &NewProjectDialog::ended);
  connect(&m_controller, &RunController::progressed, this, [this](const Progress& progress) {
    if (!creating() || progress.total <= 0) return;
    m_progress->setRange(0, 1000);
    m_progress->setValue(static_cast<int>(1000 * progress.done / progress.total));
  });
}

void NewProjectDialog::take(const Dropped& dropped) {
  switch (dropped.kind) {
  case Dropped::Kind::Data:
    return m_form->setData(dropped.path);
  case Dropped::Kind::Preset:
    return m_form->setPreset(dropped.path);
  case Dropped::Kind::Model:
    return m_form->setDiffusion(dropped.path);
  case Dropped::Kind::Project:
  case Dropped::Kind::Other:
    m_banner->say(MessageBanner::Kind::Notice,
                  tr("Drop a folder that holds a folder of images per class, a preset file (.toml), or a diffusers "
                     "folder; anything else onto its own field."));
  }
}

/// What was found in another folder goes at once.
void NewProjectDialog::edited() {
  if (m_form->data() != m_surveyed) {
    m_surveyed.clear();
    m_form->showSurvey({});
  }
  m_rest.start();
}

/// Looks at what was typed once the keyboard rests.
void NewProjectDialog::lookAgain() {
  m_rest.stop();
  if (m_form->data() != m_surveyed) {
    m_surveyed = m_form->data();
    m_worker.survey(m_surveyed);
  }
  m_worker.check(m_form->request());
}

void NewProjectDialog::create() {
  if (creating()) return;
  m_banner->clear();
  m_wanted = m_insist = true;
  lookAgain();
}

void NewProjectDialog::checked(const NewProjectRequest& request, const NewProjectCheck& check) {
  m_form->showCheck(check, m_insist);
  if (!m_wanted) return;
  // With the answer came the preset's values and proposals; then what was asked about isn't what stands there now.
  if (request != m_form->request()) return lookAgain();
  m_wanted = false;
  if (!m_form->hasProblem()) return start(check.project);
  if (QWidget* field = m_form->goToProblem()) m_scroll->ensureWidgetVisible(field, 0, shownAround);
}

void NewProjectDialog::start(const NewProject& project) {
  if (m_controller.running()) {
    m_banner->say(MessageBanner::Kind::Notice,
                  tr("Something is still running. Wait for it or cancel it; then create the project."));
    return;
  }
  m_creating = QString::fromStdString(project.folder.string());
  showBusy(tr("Making %1…").arg(QFileInfo(m_creating).fileName()));
  m_controller.start(
      [project, make = m_worker.backend().create](const TaskContext& context) { make(project, context); });
}

void NewProjectDialog::ended(RunController::Outcome outcome, const QString& sentence) {
  if (!creating()) return;
  const QString folder = std::exchange(m_creating, QString());
  showBusy({});
  if (outcome == RunController::Outcome::Finished) {
    remember();
    accept();
    Q_EMIT made(folder);
  } else if (!sentence.isEmpty()) {
    m_banner->say(MessageBanner::Kind::Problem, sentence);
  }
}

void NewProjectDialog::showBusy(const QString& sentence) {
  const bool busy = !sentence.isEmpty();
  m_busy->setText(sentence);
  m_busy->setVisible(busy);
  m_progress->setVisible(busy);
  m_progress->setRange(0, 0);
  m_form->setEnabled(!busy);
  m_create->setEnabled(!busy);
  m_cancel->setEnabled(!busy);
}

void NewProjectDialog::remember() const {
  QSettings().setValue(presetKey(), m_form->request().preset);
}

/// Not in the middle: a project is made whole or not at all.
void NewProjectDialog::reject() {
  if (!creating()) QDialog::reject();
}

/// A preset file may have been corrected meanwhile, a folder moved away.
void NewProjectDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::ActivationChange && isActiveWindow() && !creating()) m_rest.start();
  QDialog::changeEvent(event);
}

void NewProjectDialog::dragEnterEvent(QDragEnterEvent* event) {
  if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void NewProjectDialog::dropEvent(QDropEvent* event) {
  event->acceptProposedAction();
  m_drops.read(*event->mimeData());
}

} // namespace stillroom::ui
