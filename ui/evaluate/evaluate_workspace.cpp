// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/evaluate_workspace.h"

#include "ui/common/message_banner.h"
#include "ui/common/texts.h"
#include "ui/evaluate/attention_page.h"
#include "ui/evaluate/chart_head.h"
#include "ui/evaluate/evaluate_form.h"
#include "ui/evaluate/evaluate_head.h"
#include "ui/evaluate/metrics_page.h"
#include "ui/evaluate/results_page.h"
#include "ui/evaluate/runs_page.h"
#include "ui/evaluate/sweep_series.h"
#include "ui/session/project_session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>
#include <utility>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 260;

} // namespace

EvaluateWorkspace::EvaluateWorkspace(ProjectSession& session, RunController& runs, QWidget* parent)
    : QWidget(parent), m_session(session), m_runs(runs) {
  m_pages = new QStackedWidget(this);
  m_pages->addWidget(makeEmptyPage());
  m_pages->addWidget(makePage());
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_pages);
  connectParts();
  if (m_session.isOpen()) projectOpened();
}

QWidget* EvaluateWorkspace::makeEmptyPage() {
  auto* page = new QWidget(this);
  auto* layout = new QVBoxLayout(page);
  layout->setSpacing(14);
  auto* text = new QLabel(tr("There is nothing to evaluate yet: no baseline image has been made and judged."), page);
  text->setAlignment(Qt::AlignCenter);
  text->setWordWrap(true);
  text->setProperty("quiet", true);
  auto* button = new QPushButton(tr("Go to Run"), page);
  button->setAutoDefault(true);
  connect(button, &QPushButton::clicked, this, &EvaluateWorkspace::runWanted);
  layout->addStretch(1);
  layout->addWidget(text);
  layout->addWidget(button, 0, Qt::AlignCenter);
  layout->addStretch(1);
  return page;
}

QWidget* EvaluateWorkspace::makePage() {
  auto* page = new QWidget(this);
  m_head = new EvaluateHead(page);
  m_banner = new MessageBanner(page);
  m_form = new EvaluateForm(page);
  m_form->setObjectName(u"factsCard"_s);
  auto* side = new QScrollArea(page);
  side->setObjectName(u"card"_s);
  side->setWidget(m_form);
  side->setWidgetResizable(true);
  side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  side->setFocusPolicy(Qt::NoFocus);
  m_side = side;
  auto* columns = new QHBoxLayout;
  columns->setSpacing(18);
  columns->addWidget(m_side);
  columns->addWidget(makeTabs(), 1);
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(20, 16, 20, 14);
  layout->setSpacing(10);
  layout->addWidget(m_head);
  layout->addWidget(m_banner);
  layout->addLayout(columns, 1);
  return page;
}

QWidget* EvaluateWorkspace::makeTabs() {
  m_tabs = new QTabWidget(this);
  m_tabs->setDocumentMode(true);
  m_tabs->setAccessibleName(tr("Evaluation"));
  m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
  m_runsPage = new RunsPage(m_tabs);
  m_resultsPage = new ResultsPage(m_tabs);
  m_metricsPage = new MetricsPage(m_tabs);
  m_attentionPage = new AttentionPage(m_tabs);
  m_attentionPage->setTestFolder([this] { return m_form->testFolder(); });
  m_tabs->addTab(m_runsPage, tr("Trainings"));
  m_tabs->addTab(m_resultsPage, tr("Results"));
  m_tabs->addTab(m_metricsPage, tr("Metrics"));
  m_tabs->addTab(m_attentionPage, tr("Grad-CAM"));
  m_sweepsPage = new QWidget(this);
  m_sweepsPage->hide();
  m_sweeps = new SweepChart(m_sweepsPage);
  m_sweeps->setSavedSize({Chart::twoColumns, 320});
  auto* column = new QVBoxLayout(m_sweepsPage);
  column->setContentsMargins(0, 8, 0, 0);
  column->addWidget(new ChartHead(*m_sweeps, m_sweepsPage));
  column->addWidget(m_sweeps, 1);
  return m_tabs;
}

/// Their tab is there where some are kept.
void EvaluateWorkspace::showSweeps(const KeptEvaluations& kept) {
  std::vector<SweepSeries> overK = sweepsOver(SweepChart::OverK, kept),
                           overBeta = sweepsOver(SweepChart::OverBeta, kept);
  const bool some = !overK.empty() || !overBeta.empty(), shown = m_tabs->indexOf(m_sweepsPage) >= 0;
  m_sweeps->setSweeps(std::move(overK), std::move(overBeta));
  if (some && !shown) m_tabs->insertTab(2, m_sweepsPage, tr("Sweeps"));
  if (!some && shown) m_tabs->removeTab(m_tabs->indexOf(m_sweepsPage));
}

void EvaluateWorkspace::connectParts() {
  connect(&m_session, &ProjectSession::opened, this, &EvaluateWorkspace::projectOpened);
  connect(&m_session, &ProjectSession::contentsChanged, this, &EvaluateWorkspace::refresh);
  connect(&m_session, &ProjectSession::selectionChanged, this, &EvaluateWorkspace::refresh);
  // Later, so that a decision which couldn't be saved is known by then.
  connect(&m_session, &ProjectSession::saveStateChanged, this, &EvaluateWorkspace::proceed, Qt::QueuedConnection);
  connect(&m_runs, &RunController::started, this, &EvaluateWorkspace::refreshHead);
  connect(&m_runs, &RunController::ended, this, &EvaluateWorkspace::requestChanged);
  connect(m_form, &EvaluateForm::changed, this, &EvaluateWorkspace::requestChanged);
  connect(m_form, &EvaluateForm::resultsChanged, this, [this] {
    ++m_place;
    m_hasQueue = m_hasQueue && trains();
    readKept();
  });
  connect(m_head, &EvaluateHead::startWanted, this, &EvaluateWorkspace::start);
  connect(m_head, &EvaluateHead::cancelWanted, this, &EvaluateWorkspace::cancel);
  connect(m_head, &EvaluateHead::pauseWanted, this, [this] {
    if (m_runner.isPaused())
      m_runner.resume();
    else
      m_runner.pause();
  });
  const auto sayProblem = [this](const QString& sentence) { m_banner->say(MessageBanner::Kind::Problem, sentence); };
  connect(m_runsPage, &RunsPage::problem, this, sayProblem);
  connect(m_resultsPage, &ResultsPage::problem, this, sayProblem);
  connect(m_metricsPage, &MetricsPage::problem, this, sayProblem);
  connect(m_attentionPage, &AttentionPage::problem, this, sayProblem);
  connect(m_sweeps, &Chart::problem, this, sayProblem);
  connect(m_metricsPage, &MetricsPage::ended, this, &EvaluateWorkspace::ended);
  connect(m_attentionPage, &AttentionPage::ended, this, &EvaluateWorkspace::ended);
  connect(&m_estimator, &Estimator::estimated, this, [this](const EvaluationEstimate& estimate) {
    m_estimate = estimate;
    refreshHead();
  });
  connect(&m_estimator, &Estimator::failed, this, [this](const QString& sentence) {
    m_doubt = sentence;
    refreshHead();
  });
  connect(&m_runner, &EvaluationRunner::changed, this, [this] {
    if (m_hasQueue) m_runsPage->showQueue(m_runner.runs());
    refreshHead();
  });
  connect(&m_runner, &EvaluationRunner::runFinished, this, &EvaluateWorkspace::readKept);
  connect(&m_runner, &EvaluationRunner::warned, this,
          [this](const QString& sentence) { m_banner->say(MessageBanner::Kind::Notice, sentence); });
  connect(&m_runner, &EvaluationRunner::ended, this, &EvaluateWorkspace::queueEnded);
}

bool EvaluateWorkspace::isBusy() const {
  return trains() || m_metricsPage->isBusy() || m_attentionPage->isBusy();
}

bool EvaluateWorkspace::trains() const {
  return m_waiting || m_runner.isBusy();
}

void EvaluateWorkspace::takeFocus() {
  if (m_pages->currentIndex() == 1 && !trains()) m_form->takeFocus();
}

void EvaluateWorkspace::projectOpened() {
  m_waiting = m_hasQueue = false;
  m_outcome.clear();
  m_banner->clear();
  m_runner.forget();
  m_form->setProject(*m_session.state().contents);
  m_metricsPage->setProject(*m_session.state().contents);
  ++m_place;
  readKept();
  refresh();
}

void EvaluateWorkspace::refresh() {
  m_pages->setCurrentIndex(m_session.state().sampleCount() > 0 ? 1 : 0);
  refreshHead();
}

void EvaluateWorkspace::requestChanged() {
  m_estimate.reset();
  m_doubt.clear();
  m_estimator.cancel();
  if (isVisible() && !trains() && obstacle().isEmpty()) m_estimator.want(m_form->request(), m_form->results());
  refreshHead();
}

/// Why nothing can begin; empty where it can.
QString EvaluateWorkspace::obstacle() const {
  if (!m_session.isOpen()) return {};
  if (m_runs.running()) return tr("A run is going on. Wait until it ends, or cancel it, then evaluate.");
  return m_form->obstacle();
}

void EvaluateWorkspace::start() {
  if (trains() || m_session.state().sampleCount() == 0 || !obstacle().isEmpty()) return;
  m_banner->clear();
  m_outcome.clear();
  m_estimator.cancel();
  m_form->remember();
  m_waiting = true;
  refreshHead();
  QMetaObject::invokeMethod(this, &EvaluateWorkspace::proceed, Qt::QueuedConnection);
}

/// Begins once everything decided is on the disk, since sets are read from there.
void EvaluateWorkspace::proceed() {
  if (!m_waiting || m_session.unsaved() > 0) return;
  m_waiting = false;
  m_hasQueue = true;
  m_form->setEnabled(false);
  m_tabs->setCurrentWidget(m_runsPage);
  m_runner.start(m_form->request(), m_form->results());
}

void EvaluateWorkspace::cancel() {
  if (std::exchange(m_waiting, false)) {
    refreshHead();
    Q_EMIT ended();
  }
  m_runner.cancel();
  m_metricsPage->cancel();
  m_attentionPage->cancel();
}

/// Each reason once. Where other runs lie in the folder, another one is offered.
void EvaluateWorkspace::sayFailures() {
  QStringList sentences;
  bool taken = false;
  for (const RunState& run : m_runner.runs()) {
    if (run.phase != RunPhase::Failed) continue;
    taken = taken || run.code == "evaluation.other-run";
    if (!sentences.contains(run.problem)) sentences += run.problem;
  }
  if (sentences.isEmpty()) return;
  m_banner->say(MessageBanner::Kind::Problem, sentences.mid(0, 2).join(u'\n'));
  if (taken) m_banner->offer(tr("Use a new folder"), [this] { m_form->takeFreeResults(); });
}

void EvaluateWorkspace::queueEnded(RunController::Outcome outcome, const QString& sentence) {
  m_form->setEnabled(true);
  switch (outcome) {
  case RunController::Outcome::Finished:
    m_outcome =
        tr("%1 of %n training(s) done.", nullptr, static_cast<int>(m_runner.runs().size())).arg(m_runner.doneRuns());
    sayFailures();
    if (m_runner.doneRuns() > 0) m_tabs->setCurrentWidget(m_resultsPage);
    break;
  case RunController::Outcome::Stopped:
    m_outcome = tr("Stopped. What is trained is kept; Start goes on from here.");
    break;
  case RunController::Outcome::Failed:
    m_banner->say(MessageBanner::Kind::Problem, sentence);
    break;
  }
  readKept();
  requestChanged();
  Q_EMIT ended();
}

/// On a worker; what is asked for meanwhile is read afterwards.
void EvaluateWorkspace::readKept() {
  if (m_reading) {
    m_readAgain = true;
    return;
  }
  m_reading = true;
  m_jobs.add([results = m_form->results()] { return keptEvaluations(results); },
             [this, place = m_place](const JobOutcome<KeptEvaluations>& outcome) {
               m_reading = false;
               if (place == m_place) showKept(outcome);
               if (std::exchange(m_readAgain, false) || place != m_place) readKept();
             });
}

void EvaluateWorkspace::showKept(const JobOutcome<KeptEvaluations>& outcome) {
  if (!outcome.value) {
    m_banner->say(MessageBanner::Kind::Problem, outcome.problem);
    return;
  }
  if (!m_hasQueue) m_runsPage->showKept(*outcome.value);
  m_attentionPage->setRuns(*outcome.value);
  showSweeps(*outcome.value);
  m_resultsPage->setResults(*outcome.value);
}

QString EvaluateWorkspace::idleDetail() const {
  if (!m_doubt.isEmpty()) return m_doubt;
  QStringList parts;
  if (!m_outcome.isEmpty()) parts += m_outcome;
  if (!m_estimate) {
    parts += tr("Measuring how long it takes…");
  } else {
    const auto runs = static_cast<int>(m_estimate->runs), kept = static_cast<int>(m_estimate->kept);
    QString text = tr("%n training(s)", nullptr, runs);
    if (kept > 0) text += u", "_s + tr("%n of them kept already", nullptr, kept);
    if (kept < runs) text += u", "_s + tr("about %1").arg(durationText(std::max(1.0, m_estimate->seconds)));
    parts += text;
  }
  return parts.join(u' ');
}

QString EvaluateWorkspace::busyHeadline() const {
  if (m_runner.isStopping()) return tr("Stopping…");
  if (m_waiting) return tr("Saving decisions…");
  if (m_runner.isPaused()) return tr("Paused");
  return m_runner.reading() ? tr("Reading the sets…") : tr("Training…");
}

QString EvaluateWorkspace::busyDetail() const {
  const QLocale locale;
  if (const auto& reading = m_runner.reading()) {
    return reading->total > 0 ? tr("%1 of %2")
                                        .arg(locale.toString(static_cast<qlonglong>(reading->done)),
                                             locale.toString(static_cast<qlonglong>(reading->total))) +
                                    u' ' + unitText(reading->unit)
                              : QString();
  }
  QString text =
      tr("%1 of %n training(s) done", nullptr, static_cast<int>(m_runner.runs().size())).arg(m_runner.doneRuns());
  if (m_runner.perSecond() > 0) text += u" · "_s + tr("batches: %1").arg(rateText(m_runner.perSecond()));
  if (m_runner.secondsLeft() >= 1) text += u" · "_s + tr("%1 left").arg(durationText(m_runner.secondsLeft()));
  return text;
}

void EvaluateWorkspace::refreshHead() {
  if (!isVisible() && !trains()) return; // a hidden page is refreshed when it is shown
  if (!trains()) {
    m_head->showIdle(obstacle(), idleDetail());
    return;
  }
  const bool unknown = m_waiting || m_runner.reading().has_value();
  m_head->showBusy(busyHeadline(), busyDetail(), unknown ? -1 : m_runner.share());
  m_head->showPaused(m_runner.isPaused(), m_runner.isStopping());
}

void EvaluateWorkspace::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_estimate)
    refreshHead();
  else
    requestChanged();
}

void EvaluateWorkspace::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_side->setFixedWidth(std::max(sideWidth, 38 * fontMetrics().averageCharWidth()));
}

} // namespace stillroom::ui
