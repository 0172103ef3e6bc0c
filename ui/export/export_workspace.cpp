// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_workspace.h"

#include "base/error.h"
#include "ui/common/message_banner.h"
#include "ui/export/content_scroll.h"
#include "ui/export/export_card.h"
#include "ui/export/export_foot.h"
#include "ui/export/export_form.h"
#include "ui/export/export_notice.h"
#include "ui/export/export_result.h"
#include "ui/export/export_summary.h"
#include "ui/session/project_session.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int pageWidth = 1160, summaryWidth = 280, roomyWidth = 820;

} // namespace

ExportWorkspace::ExportWorkspace(ProjectSession& session, RunController& runs, QWidget* parent)
    : QWidget(parent), m_session(session), m_runs(runs) {
  m_pages = new QStackedWidget(this);
  m_pages->addWidget(makeEmptyPage());
  m_pages->addWidget(makePage());
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_pages);
  connectSession();
  connectFields();
  if (m_session.isOpen()) projectOpened();
}

QWidget* ExportWorkspace::makePage() {
  auto* page = new QWidget(this);
  auto* column = new QWidget(page);
  column->setMaximumWidth(pageWidth);
  auto* layout = new QVBoxLayout(column);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(14);
  layout->addWidget(makeHead());
  layout->addWidget(makeColumns(), 1);
  m_banner = new MessageBanner(column);
  m_result = new ExportResult(column);
  layout->addWidget(m_banner);
  layout->addWidget(m_result);
  m_foot = new ExportFoot(column);
  layout->addWidget(m_foot);
  layout->addStretch();
  auto* outer = new QHBoxLayout(page);
  outer->setContentsMargins(24, 20, 24, 20);
  outer->addStretch(1);
  outer->addWidget(column, 1000);
  outer->addStretch(1);
  return page;
}

QWidget* ExportWorkspace::makeHead() {
  auto* head = new QWidget(this);
  auto* column = new QVBoxLayout(head);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  m_headline = new QLabel(head);
  m_headline->setProperty("headline", true);
  m_detail = wrappedText({}, head);
  column->addWidget(m_headline);
  column->addWidget(m_detail);
  return head;
}

QWidget* ExportWorkspace::makeColumns() {
  auto* both = new QWidget(this);
  m_form = new ExportForm(both);
  m_summary = new ExportSummary(both);
  m_columns = new QBoxLayout(QBoxLayout::LeftToRight, both);
  m_columns->setContentsMargins(0, 0, 0, 0);
  m_columns->setSpacing(24);
  m_columns->addWidget(m_form, 1, Qt::AlignTop);
  m_columns->addWidget(m_summary, 0, Qt::AlignTop);
  auto* scroll = new ContentScroll(this);
  scroll->setWidget(both);
  return scroll;
}

QWidget* ExportWorkspace::makeEmptyPage() {
  auto* page = new QWidget(this);
  auto* layout = new QVBoxLayout(page);
  layout->setSpacing(14);
  auto* text = wrappedText(tr("There is nothing to export yet: no baseline image has been made and judged."), page);
  text->setAlignment(Qt::AlignCenter);
  auto* button = new QPushButton(tr("Go to Run"), page);
  button->setAutoDefault(true);
  connect(button, &QPushButton::clicked, this, &ExportWorkspace::runWanted);
  layout->addStretch(1);
  layout->addWidget(text);
  layout->addWidget(button, 0, Qt::AlignCenter);
  layout->addStretch(1);
  return page;
}

void ExportWorkspace::connectSession() {
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
  connect(&m_worker, &RunController::progressed, this, [this](const Progress& progress) {
    if (m_phase == Phase::Writing) m_foot->showProgress(progress);
  });
  connect(&m_worker, &RunController::stoppingChanged, this, &ExportWorkspace::refreshFoot);
  connect(&m_worker, &RunController::ended, this, &ExportWorkspace::workerEnded);
}

void ExportWorkspace::connectFields() {
  connect(m_form, &ExportForm::changed, this, &ExportWorkspace::refresh);
  connect(m_form, &ExportForm::placeChanged, this, [this] {
    refreshFoot();
    proceed();
  });
  connect(&m_form->notice(), &ExportNotice::showWanted, this, &ExportWorkspace::pendingShowWanted);
  connect(&m_form->notice(), &ExportNotice::makeWanted, this, &ExportWorkspace::pendingMakeWanted);
  connect(&m_form->notice(), &ExportNotice::runWanted, this, &ExportWorkspace::runWanted);
  connect(m_foot, &ExportFoot::startWanted, this, &ExportWorkspace::start);
  connect(m_foot, &ExportFoot::cancelWanted, this, &ExportWorkspace::cancel);
  connect(m_result, &ExportResult::problem, this,
          [this](const QString& sentence) { m_banner->say(MessageBanner::Kind::Problem, sentence); });
}

void ExportWorkspace::projectOpened() {
  if (m_phase == Phase::Preparing) finish();
  m_result->hide();
  m_banner->clear();
  m_form->setProject(*m_session.state().contents);
  refresh();
}

void ExportWorkspace::takeFocus() {
  if (m_pages->currentIndex() == 1 && !isBusy()) m_form->takeFocus();
}

ExportRequest ExportWorkspace::request() const {
  ExportRequest request = m_form->request(m_session.state().contents->folder);
  // Where nothing can be saved, the sliders still say what is seen.
  if (m_session.readOnly()) request.settings = m_session.settings();
  return request;
}

/// Why an export can't begin; empty where it can, as far as is known yet.
QString ExportWorkspace::obstacle() const {
  if (m_runs.running()) return tr("A run is going on. Wait until it ends, or cancel it, then export.");
  return m_form->obstacle(m_session.state());
}

void ExportWorkspace::start() {
  if (isBusy() || m_session.state().sampleCount() == 0 || !obstacle().isEmpty()) return;
  m_result->hide();
  m_banner->clear();
  m_form->remember();
  m_phase = Phase::Preparing;
  refresh();
  m_foot->focusCancel();
  QMetaObject::invokeMethod(this, &ExportWorkspace::proceed, Qt::QueuedConnection);
}

/// Begins to write once everything decided is on the disk and the place is known to be free.
void ExportWorkspace::proceed() {
  if (m_phase != Phase::Preparing || m_session.unsaved() > 0 || !m_form->isPlaceKnown()) return;
  if (!obstacle().isEmpty()) {
    finish();
    return;
  }
  write();
}

void ExportWorkspace::write() {
  m_phase = Phase::Writing;
  m_foot->showProgress({});
  ChartOptions charts = m_form->chartOptions();
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
    m_form->setWritten();
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
  const bool focused = m_foot->cancelHasFocus();
  m_phase = Phase::Idle;
  m_outcome.reset();
  refresh();
  if (focused && m_result->isVisible())
    m_result->takeFocus();
  else if (focused)
    m_foot->focusStart();
  Q_EMIT ended();
}

void ExportWorkspace::refresh() {
  const ReviewState& state = m_session.state();
  m_pages->setCurrentIndex(state.sampleCount() > 0 ? 1 : 0);
  if (!isVisible() || state.sampleCount() == 0) return; // a hidden page is refreshed when it is shown
  m_form->setState(state, m_session.readOnly());
  m_form->setEnabled(!isBusy());
  m_summary->setState(state, m_form->set());
  m_detail->setText(detail());
  refreshFoot();
}

QString ExportWorkspace::headline() const {
  if (m_worker.stopping()) return tr("Stopping…");
  if (m_phase == Phase::Writing) return tr("Exporting…");
  return m_phase == Phase::Preparing ? tr("Saving decisions…") : tr("Export");
}

QString ExportWorkspace::detail() const {
  const ProjectContents& contents = *m_session.state().contents;
  const QString size = tr("%1 × %1 pixels").arg(contents.imageSize);
  QString text = !m_form->wantsImages()
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
  m_headline->setText(headline());
  switch (m_phase) {
  case Phase::Idle:
    m_foot->showIdle(obstacle());
    break;
  case Phase::Preparing:
    m_foot->showPreparing();
    break;
  case Phase::Writing:
    m_foot->showWriting(m_worker.stopping());
    break;
  }
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

/// Side by side, or one below the other where both would be narrow.
void ExportWorkspace::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const int letter = fontMetrics().averageCharWidth();
  const bool roomy = width() >= std::max(roomyWidth, 110 * letter);
  m_columns->setDirection(roomy ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  m_columns->setContentsMargins(0, 0, roomy ? 0 : 8, 0); // there is a scroll bar then
  m_columns->setAlignment(m_summary, roomy ? Qt::AlignTop : Qt::Alignment());
  m_summary->setMinimumWidth(roomy ? std::max(summaryWidth, 36 * letter) : 0);
  m_summary->setMaximumWidth(roomy ? m_summary->minimumWidth() : QWIDGETSIZE_MAX);
}

} // namespace stillroom::ui
