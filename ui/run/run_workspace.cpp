// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_workspace.h"

#include "ui/common/theme.h"
#include "ui/run/stage_delegate.h"
#include "ui/session/project_session.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int arrivalMilliseconds = 2000;

} // namespace

RunWorkspace::RunWorkspace(ProjectSession& session, RunController& controller, QWidget* parent)
    : QWidget(parent), m_session(session), m_controller(controller) {
  auto* left = new QVBoxLayout;
  left->setSpacing(14);
  left->addWidget(makeHead());
  m_list = new QListView(this);
  m_list->setModel(&m_stages);
  m_list->setItemDelegate(new StageDelegate(m_list));
  m_list->setSelectionMode(QAbstractItemView::NoSelection);
  m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_list->setUniformItemSizes(true);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->setAccessibleName(tr("Stages"));
  m_list->setObjectName(u"card"_s);
  left->addWidget(m_list, 1);
  m_warningsTitle = new QLabel(this);
  m_warnings = new QListWidget(this);
  m_warnings->setWordWrap(true);
  m_warnings->setMaximumHeight(110);
  m_warnings->setObjectName(u"card"_s);
  m_warnings->setAccessibleName(tr("Warnings"));
  m_warningsTitle->hide();
  m_warnings->hide();
  left->addWidget(m_warningsTitle);
  left->addWidget(m_warnings);

  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(24, 20, 24, 20);
  layout->setSpacing(24);
  layout->addLayout(left, 1);
  layout->addWidget(makeFacts());

  connect(&m_session, &ProjectSession::contentsChanged, this, &RunWorkspace::refresh);
  connect(&m_session, &ProjectSession::opened, this, [this] {
    m_lastOutcome.clear();
    m_warnings->clear();
    m_warnings->hide();
    m_warningsTitle->hide();
    refresh();
  });
  connect(&m_session, &ProjectSession::selectionChanged, this, &RunWorkspace::refreshHead);
  connect(&m_controller, &RunController::started, this, &RunWorkspace::refreshHead);
  connect(&m_controller, &RunController::stoppingChanged, this, &RunWorkspace::refreshHead);
  connect(&m_controller, &RunController::stageFinished, this, &RunWorkspace::readArrivals);
  m_arrivals.setSingleShot(true);
  m_arrivals.setInterval(arrivalMilliseconds);
  connect(&m_arrivals, &QTimer::timeout, &m_session, &ProjectSession::reload);
  connect(&m_controller, &RunController::progressed, this, [this](const Progress& progress) {
    m_stages.progress(progress);
    refreshHead();
  });
  connect(&m_controller, &RunController::warned, this, [this](const QString& sentence) {
    m_warnings->addItem(sentence);
    m_warningsTitle->setText(tr("%n warning(s)", nullptr, m_warnings->count()));
    m_warnings->show();
    m_warningsTitle->show();
    m_warnings->scrollToBottom();
  });
  connect(&m_controller, &RunController::ended, this, &RunWorkspace::ended);
}

QWidget* RunWorkspace::makeHead() {
  auto* head = new QWidget(this);
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(10);
  auto* texts = new QVBoxLayout;
  texts->setSpacing(4);
  m_headline = new QLabel(head);
  m_headline->setProperty("headline", true);
  m_detail = new QLabel(head);
  m_detail->setProperty("quiet", true);
  m_detail->setWordWrap(true);
  texts->addWidget(m_headline);
  texts->addWidget(m_detail);
  m_review = new QPushButton(tr("Re&view"), head);
  m_review->setToolTip(tr("Look at what was made (Ctrl+2)"));
  m_cancel = new QPushButton(themeIcon(u"stop"_s), tr("&Cancel"), head);
  m_cancel->setToolTip(tr("Stops within one denoising step; everything finished is kept (Esc)"));
  m_cancel->setShortcut(Qt::Key_Escape);
  m_run = new QPushButton(themeIcon(u"run"_s), tr("&Run"), head);
  m_run->setToolTip(tr("Makes what is missing at the k and β in force (F5)"));
  m_run->setShortcut(Qt::Key_F5);
  m_run->setDefault(true);
  connect(m_run, &QPushButton::clicked, this, &RunWorkspace::run);
  connect(m_cancel, &QPushButton::clicked, &m_controller, &RunController::cancel);
  connect(m_review, &QPushButton::clicked, this, &RunWorkspace::reviewWanted);
  row->addLayout(texts, 1);
  for (QPushButton* button : {m_review, m_cancel, m_run})
    row->addWidget(button, 0, Qt::AlignVCenter);
  return head;
}

QWidget* RunWorkspace::makeFacts() {
  auto* card = new QWidget(this);
  card->setObjectName(u"factsCard"_s);
  m_facts = new QFormLayout(card);
  m_facts->setContentsMargins(16, 14, 16, 14);
  m_facts->setVerticalSpacing(2);
  m_facts->setRowWrapPolicy(QFormLayout::WrapAllRows);
  auto* scroll = new QScrollArea(this);
  scroll->setObjectName(u"card"_s);
  scroll->setWidget(card);
  scroll->setWidgetResizable(true);
  scroll->setMinimumWidth(190);
  scroll->setMaximumWidth(280);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  return scroll;
}

void RunWorkspace::run() {
  if (m_session.readOnly() || !m_session.backend().run) return;
  m_lastOutcome.clear();
  m_controller.start(m_session.backend().run);
}

void RunWorkspace::makeCandidates(const std::vector<int>& rows, int more) {
  const ReviewState& state = m_session.state();
  if (m_session.readOnly() || !m_session.backend().makeCandidates) return;
  if (m_controller.running()) {
    Q_EMIT refused(tr("Something is being made already. Cancel it first, or ask again when it is done."));
    return;
  }
  // Until another project is shown, these rows aren't its own.
  if (m_session.isOpening()) return;
  CandidateRequest request{.samples = {}, .more = more};
  for (const int row : rows)
    if (row >= 0 && row < state.sampleCount()) request.samples.push_back({state.classOf(row), state.slotOf(row)});
  if (request.samples.empty()) return;
  m_lastOutcome.clear();
  m_made = std::make_shared<int>(0);
  m_controller.start([make = m_session.backend().makeCandidates, request = std::move(request),
                      made = m_made](const TaskContext& context) { *made = make(request, context); });
}

void RunWorkspace::makePending() {
  const ReviewState& state = m_session.state();
  std::vector<int> rows;
  for (int row = 0; row < state.sampleCount(); ++row)
    if (state.choice(row).status == SampleStatus::Pending) rows.push_back(row);
  makeCandidates(rows, 0);
}

QString RunWorkspace::outcomeOf(RunController::Outcome outcome, const QString& sentence, bool request) const {
  switch (outcome) {
  case RunController::Outcome::Finished:
    return {};
  case RunController::Outcome::Stopped:
    return request ? tr("Stopped. Whole batches of candidates are kept; ask again for the rest.")
                   : tr("Stopped. Everything finished is kept; Run goes on from here.");
  case RunController::Outcome::Failed:
    return sentence;
  }
  return {};
}

void RunWorkspace::ended(RunController::Outcome outcome, const QString& sentence) {
  const std::shared_ptr<int> made = std::exchange(m_made, nullptr);
  m_arrivals.stop();
  m_stages.setRunning(false);
  m_lastOutcome = outcomeOf(outcome, sentence, made != nullptr);
  m_session.reload();
  refreshHead();
  if (!made) return;
  if (outcome == RunController::Outcome::Stopped) Q_EMIT candidatesEnded(m_lastOutcome);
  if (outcome != RunController::Outcome::Finished) return;
  Q_EMIT candidatesEnded(*made > 0 ? tr("%n candidate(s) made", nullptr, *made)
                                   : tr("Nothing was missing: these samples have their candidates."));
}

/// A request goes from sample to sample, and a large project takes a while to read.
void RunWorkspace::readArrivals() {
  if (!m_made)
    m_session.reload();
  else if (!m_arrivals.isActive())
    m_arrivals.start();
}

void RunWorkspace::refresh() {
  if (!m_controller.running()) m_stages.setContents(m_session.state().contents.get());
  refreshFacts();
  refreshHead();
}

QString RunWorkspace::headline() const {
  if (m_controller.stopping()) return tr("Stopping…");
  if (m_controller.running()) {
    const int stage = m_stages.currentStage();
    return stage < 0 ? tr("Starting…") : tr("Running: %1").arg(m_stages.index(stage).data().toString());
  }
  const int done = m_stages.doneStages();
  if (m_stages.rowCount() > 0 && done == m_stages.rowCount()) return tr("Everything is made");
  return done == 0 ? tr("Ready to run") : tr("%1 of %2 stages done").arg(done).arg(m_stages.rowCount());
}

void RunWorkspace::refreshHead() {
  const bool running = m_controller.running();
  const bool writable = m_session.isOpen() && !m_session.readOnly();
  m_headline->setText(headline());
  m_cancel->setVisible(running);
  m_cancel->setEnabled(running && !m_controller.stopping());
  m_run->setVisible(!running);
  m_run->setEnabled(writable);
  m_review->setEnabled(m_session.state().sampleCount() > 0);
  QString detail = m_lastOutcome;
  if (running) {
    detail = m_made ? tr("Makes the candidates that were asked for. Cancel keeps whole batches of them.")
                    : tr("Cancel stops within one denoising step; everything finished is kept.");
  } else if (m_session.isOpen() && !writable) {
    detail = tr("Another program writes to this project; here it can only be read.");
  } else if (detail.isEmpty() && m_session.state().sampleCount() > 0) {
    const SelectionResult& result = *m_session.state().result;
    const auto pending = static_cast<int>(result.counts[static_cast<std::size_t>(SampleStatus::Pending)]);
    detail = tr("%n sample(s)", nullptr, m_session.state().sampleCount()) + u", "_s +
             tr("%n flagged", nullptr, static_cast<int>(result.flagged));
    if (pending > 0) detail += u", "_s + tr("%n pending: Run makes their candidates", nullptr, pending);
  } else if (detail.isEmpty()) {
    detail = m_stages.doneStages() == 0 ? tr("Nothing has been made yet.") : tr("There are no images to review yet.");
  }
  m_detail->setText(detail);
}

void RunWorkspace::addFact(const QString& label, const QString& value) {
  if (value.isEmpty()) return;
  auto* name = new QLabel(label, this);
  name->setProperty("quiet", true);
  auto* text = new QLabel(value, this);
  text->setWordWrap(true);
  text->setTextFormat(Qt::PlainText);
  text->setContentsMargins(0, 0, 0, 10);
  text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_facts->addRow(name, text);
}

void RunWorkspace::refreshFacts() {
  while (m_facts->rowCount() > 0)
    m_facts->removeRow(0);
  const ProjectContents* contents = m_session.state().contents.get();
  if (!contents) return;
  addFact(tr("Preset"), QString::fromStdString(contents->preset));
  addFact(tr("Classes"), QLocale().toString(static_cast<qlonglong>(contents->classes.size())));
  addFact(tr("Images per class"), QLocale().toString(contents->imagesPerClass));
  addFact(tr("Image size"), tr("%1 × %1 pixels").arg(contents->imageSize));
  addFact(tr("Diffusion model"), QString::fromStdString(contents->diffusion));
  addFact(tr("Detector"), QString::fromStdString(contents->detector));
  addFact(tr("Seed"), QString::number(contents->seed));
  // Zero-width spaces let a long path wrap at its folders.
  addFact(tr("Folder"),
          QDir::toNativeSeparators(QString::fromStdString(contents->folder.string())).replace(u'/', u"/\u200b"_s));
}

} // namespace stillroom::ui
