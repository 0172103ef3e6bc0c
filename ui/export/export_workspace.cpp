// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_workspace.h"

#include "ui/common/message_banner.h"
#include "ui/common/texts.h"
#include "ui/export/export_charts.h"
#include "ui/export/export_extras.h"
#include "ui/export/export_notice.h"
#include "ui/export/export_result.h"
#include "ui/export/export_summary.h"
#include "ui/export/export_target_edit.h"
#include "ui/session/project_session.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int progressSteps = 1000;

class ExportStages {
  Q_DECLARE_TR_FUNCTIONS(ExportStages)
};

QString exportStageText(Stage stage) {
  switch (stage) {
  case Stage::Sheet:
    return ExportStages::tr("Drawing the contact sheet");
  case Stage::Features:
    return ExportStages::tr("Writing the features");
  case Stage::Charts:
    return ExportStages::tr("Drawing the charts");
  case Stage::Export:
    return ExportStages::tr("Copying the images");
  default:
    return ExportStages::tr("Reading the project");
  }
}

QString progressText(const Progress& progress) {
  const QString stage = exportStageText(progress.stage);
  if (progress.total <= 0) return stage + u'…';
  const QLocale locale;
  QString text =
      ExportStages::tr("%1: %2 of %3").arg(stage, locale.toString(progress.done), locale.toString(progress.total));
  if (progress.perSecond > 0) text += u" · "_s + rateText(progress.perSecond);
  if (progress.secondsLeft >= 1) text += u" · "_s + ExportStages::tr("%1 left").arg(durationText(progress.secondsLeft));
  return text;
}

} // namespace

ExportWorkspace::ExportWorkspace(ProjectSession& session, RunController& runs, QWidget* parent)
    : QWidget(parent), m_session(session), m_runs(runs) {
  m_pages = new QStackedWidget(this);
  m_pages->addWidget(makeEmptyPage());
  m_pages->addWidget(makePage());
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_pages);
  drawOutlines();
  connectParts();
  if (m_session.isOpen()) projectOpened();
}

void ExportWorkspace::connectParts() {
  connect(&m_session, &ProjectSession::opened, this, &ExportWorkspace::projectOpened);
  connect(&m_session, &ProjectSession::contentsChanged, this, &ExportWorkspace::refresh);
  connect(&m_session, &ProjectSession::selectionChanged, this, &ExportWorkspace::refresh);
  // Later, so that a decision which couldn't be saved is known by then.
  connect(&m_session, &ProjectSession::saveStateChanged, this, &ExportWorkspace::proceed, Qt::QueuedConnection);
  connect(&m_session, &ProjectSession::problem, this, [this](const QString& sentence) {
    if (m_phase != Phase::Preparing) return;
    m_banner->say(MessageBanner::Kind::Problem, tr("Nothing was exported. %1").arg(sentence));
    finish();
  });
  connect(&m_runs, &RunController::started, this, &ExportWorkspace::refresh);
  connect(&m_runs, &RunController::ended, this, &ExportWorkspace::refresh);
  connect(&m_worker, &RunController::progressed, this, &ExportWorkspace::showProgress);
  connect(&m_worker, &RunController::stoppingChanged, this, &ExportWorkspace::refreshFoot);
  connect(&m_worker, &RunController::ended, this, &ExportWorkspace::workerEnded);
  connect(m_content, &QButtonGroup::idToggled, this, [this](int, bool on) {
    if (on) refresh();
  });
  connect(m_extras, &ExportExtras::changed, this, &ExportWorkspace::refresh);
  connect(m_notice, &ExportNotice::answered, this, &ExportWorkspace::refresh);
  connect(m_notice, &ExportNotice::showWanted, this, &ExportWorkspace::pendingShowWanted);
  connect(m_notice, &ExportNotice::makeWanted, this, &ExportWorkspace::pendingMakeWanted);
  connect(m_notice, &ExportNotice::runWanted, this, &ExportWorkspace::runWanted);
  connect(m_target, &ExportTargetEdit::changed, this, [this] {
    refreshFoot();
    proceed();
  });
  connect(m_result, &ExportResult::problem, this,
          [this](const QString& sentence) { m_banner->say(MessageBanner::Kind::Problem, sentence); });
}

void ExportWorkspace::projectOpened() {
  if (m_phase == Phase::Preparing) finish();
  m_notice->forgetAnswer();
  m_result->hide();
  m_banner->clear();
  const ProjectContents& contents = *m_session.state().contents;
  m_target->setProject(contents.folder, QString::fromStdString(contents.name));
  refresh();
}

void ExportWorkspace::takeFocus() {
  if (m_pages->currentIndex() == 1 && !isBusy()) m_content->checkedButton()->setFocus();
}

ExportWorkspace::Content ExportWorkspace::content() const {
  return static_cast<Content>(m_content->checkedId());
}

ExportRequest ExportWorkspace::request() const {
  ExportRequest request;
  request.project = m_session.state().contents->folder;
  request.target = m_target->target();
  request.format = &exporters()[static_cast<std::size_t>(m_format->currentIndex())];
  request.options.set = content() == Baselines ? ExportSet::Baseline : ExportSet::Refined;
  request.options.allowPending = m_notice->allowsPending();
  // Where nothing can be saved, the sliders still say what is seen.
  if (m_session.readOnly()) request.settings = m_session.settings();
  return request;
}

/// Why an export can't begin; empty where it can, as far as is known yet.
QString ExportWorkspace::obstacle() const {
  const ReviewState& state = m_session.state();
  if (m_runs.running()) return tr("A run is going on. Wait until it ends, or cancel it, then export.");
  if (m_target->target().paths().empty()) return tr("First choose what to export.");
  if (content() != NoImages && ExportNotice::missingSamples(state) > 0) return tr("First make the missing images.");
  if (content() == Refined && ExportNotice::pendingSamples(state) > 0 && !m_notice->allowsPending())
    return tr("First decide what becomes of the pending samples.");
  if (m_target->isFree() == false) return tr("First choose a folder that is free.");
  return {};
}

void ExportWorkspace::start() {
  if (isBusy() || m_session.state().sampleCount() == 0 || !obstacle().isEmpty()) return;
  m_result->hide();
  m_banner->clear();
  m_extras->remember();
  m_phase = Phase::Preparing;
  refresh();
  m_cancel->setFocus();
  QMetaObject::invokeMethod(this, &ExportWorkspace::proceed, Qt::QueuedConnection);
}

/// Begins to write once everything decided is on the disk and the place is known to be free.
void ExportWorkspace::proceed() {
  if (m_phase != Phase::Preparing || m_session.unsaved() > 0 || !m_target->isFree()) return;
  if (!obstacle().isEmpty()) {
    finish();
    return;
  }
  write();
}

void ExportWorkspace::write() {
  m_phase = Phase::Writing;
  m_status->setText(progressText({}));
  ChartOptions charts = m_extras->chartOptions();
  if (m_chartLooks) charts.looks = m_chartLooks();
  m_outcome = std::make_shared<Outcome>();
  m_worker.start([request = request(), write = m_exporter, draw = chartDrawer(*this, charts),
                  outcome = m_outcome](const TaskContext& context) {
    try {
      outcome->report = write(request, draw, context);
    } catch (const Error& error) {
      outcome->pending = error.code() == "export.pending";
      throw;
    }
  });
  refresh();
}

void ExportWorkspace::cancel() {
  if (m_phase == Phase::Writing) m_worker.cancel();
  if (m_phase != Phase::Preparing) return;
  m_banner->say(MessageBanner::Kind::Notice, tr("Cancelled. Nothing was written."));
  finish();
}

void ExportWorkspace::workerEnded(RunController::Outcome outcome, const QString& sentence) {
  switch (outcome) {
  case RunController::Outcome::Finished:
    m_result->setReport(m_outcome->report);
    m_target->setWritten();
    break;
  case RunController::Outcome::Stopped:
    m_banner->say(MessageBanner::Kind::Notice, tr("Cancelled. Nothing was written."));
    break;
  case RunController::Outcome::Failed:
    m_banner->say(MessageBanner::Kind::Problem,
                  m_outcome->pending ? tr("Some samples have become pending meanwhile. Nothing was exported.")
                                     : sentence);
    break;
  }
  finish();
}

void ExportWorkspace::finish() {
  const bool focused = m_cancel->hasFocus();
  m_phase = Phase::Idle;
  m_outcome.reset();
  refresh();
  if (focused && m_result->isVisible())
    m_result->takeFocus();
  else if (focused)
    m_start->setFocus();
  Q_EMIT ended();
}

void ExportWorkspace::refresh() {
  const ReviewState& state = m_session.state();
  m_pages->setCurrentIndex(state.sampleCount() > 0 ? 1 : 0);
  if (!isVisible() || state.sampleCount() == 0) return; // a hidden page is refreshed when it is shown
  refreshForm();
  m_headline->setText(headline());
  m_detail->setText(detail());
  refreshFoot();
}

void ExportWorkspace::refreshForm() {
  const ReviewState& state = m_session.state();
  const ExportSet set = content() == Baselines ? ExportSet::Baseline : ExportSet::Refined;
  const bool pending = ExportNotice::missingSamples(state) > 0 || content() == Refined;
  m_notice->setState(state, m_session.readOnly());
  if (!pending || content() == NoImages) m_notice->hide();
  m_format->setEnabled(content() != NoImages);
  m_extras->setClasses(state.contents->classes.size());
  m_summary->setState(state, set);
  ExportTarget wanted{.folder = {}, .images = content() != NoImages};
  m_extras->addTo(wanted);
  m_target->setWanted(set, wanted);
  m_formArea->setEnabled(!isBusy());
}

QString ExportWorkspace::headline() const {
  if (m_worker.stopping()) return tr("Stopping…");
  if (m_phase == Phase::Writing) return tr("Exporting…");
  return m_phase == Phase::Preparing ? tr("Saving decisions…") : tr("Export");
}

QString ExportWorkspace::detail() const {
  const ProjectContents& contents = *m_session.state().contents;
  const QString size = tr("%1 × %1 pixels").arg(contents.imageSize);
  QString text = content() == NoImages
                     ? tr("No images, only what lies beside them")
                     : QStringList{tr("%n image(s)", nullptr, m_session.state().sampleCount()),
                                   tr("%n class(es)", nullptr, static_cast<int>(contents.classes.size())), size}
                           .join(u" · "_s);
  if (m_session.readOnly())
    text += u'\n' +
            tr("Another program writes to this project: its decisions on the disk go out, at the k and β seen here.");
  return text;
}

void ExportWorkspace::refreshFoot() {
  const QString obstacle = this->obstacle();
  if (!isBusy()) m_status->setText(obstacle);
  if (m_phase == Phase::Preparing) m_status->setText(tr("Waiting until every decision is on the disk…"));
  m_headline->setText(headline());
  m_progress->setVisible(isBusy());
  if (m_phase != Phase::Writing) m_progress->setRange(0, 0);
  m_cancel->setVisible(isBusy());
  m_cancel->setEnabled(!m_worker.stopping());
  m_start->setVisible(!isBusy());
  m_start->setEnabled(obstacle.isEmpty());
  m_start->setAccessibleDescription(obstacle);
}

void ExportWorkspace::showProgress(const Progress& progress) {
  if (m_phase != Phase::Writing) return;
  m_status->setText(progressText(progress));
  m_progress->setRange(0, progress.total > 0 ? progressSteps : 0);
  if (progress.total > 0) m_progress->setValue(static_cast<int>(progressSteps * progress.done / progress.total));
}

void ExportWorkspace::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && !(event->modifiers() & ~Qt::KeypadModifier) && !event->isAutoRepeat())
    start();
  else
    QWidget::keyPressEvent(event);
}

void ExportWorkspace::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  refresh();
}

} // namespace stillroom::ui
