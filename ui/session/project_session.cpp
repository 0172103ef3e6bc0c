// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/project_session.h"

#include "ui/state/row_decisions.h"

#include <utility>

namespace stillroom::ui {

ProjectSession::ProjectSession(QObject* parent)
    : QObject(parent),
      m_pace([this] { select(); }),
      m_selector([this](SelectionOutcome outcome) {
        QMetaObject::invokeMethod(
            this, [this, outcome = std::move(outcome)] { accept(outcome); }, Qt::QueuedConnection);
      }),
      m_opener(m_jobs, [this](const JobOutcome<OpenedProject>& outcome) {
        if (outcome.value)
          adopt(outcome.value->backend, outcome.value->contents);
        else
          Q_EMIT openFailed(outcome.problem);
      }) {
  m_rest.setSingleShot(true);
  m_rest.setInterval(restMilliseconds);
  connect(&m_rest, &QTimer::timeout, this, &ProjectSession::saveSettings);
  connect(&m_place, &PlaceWatch::changed, this, &ProjectSession::placeChanged);
}

ProjectSession::~ProjectSession() {
  if (m_rest.isActive()) saveSettings();
}

bool ProjectSession::open(const QString& folder) {
  if (m_opener.isOpening(folder)) return true;
  if (m_announceOpened && sameFolder(folder, m_decided.contents()->folder)) {
    m_opener.forget();
    return true;
  }
  if (m_rest.isActive()) saveSettings();
  if (holds(folder)) {
    m_opener.forget();
    reload();
    return false;
  }
  // What is open stays alive until another project is adopted: its reloads and undos still arrive.
  m_opener.open(folder);
  return true;
}

/// Whether the project shown is this folder's, opened for writing. One open for reading may be writable by now.
bool ProjectSession::holds(const QString& folder) const {
  return !m_announceOpened && !readOnly() && sameFolder(folder, m_state.contents->folder);
}

void ProjectSession::adopt(ProjectBackend backend, std::shared_ptr<const ProjectContents> contents) {
  if (m_rest.isActive()) saveSettings();
  m_opener.forget();
  ++m_generation;
  if (!m_announceOpened) m_previous = std::move(m_backend);
  m_backend = std::move(backend);
  m_settings = m_savedSettings = contents->settings;
  m_keptSettings = m_settings;
  m_compared = contents->presetSettings;
  m_decided = m_kept = DecidedSamples(std::move(contents));
  m_place.watch(m_backend.check);
  m_row = noRow;
  forgetCandidates();
  m_announceOpened = true;
  m_reloading = m_reloadAgain = false;
  m_oldestJob = m_lastJob + 1;
  select();
}

void ProjectSession::reload() {
  if (!isOpen() || !m_backend.contents) return;
  if (m_reloading) {
    m_reloadAgain = true;
    return;
  }
  m_reloading = true;
  // Behind the decisions on their way, so that what is read holds them.
  m_jobs.add(m_backend.contents, [this, generation = m_generation, decisions = m_decisions](const auto& outcome) {
    if (!outcome.value && generation == m_generation) Q_EMIT problem(outcome.problem);
    takeContents(outcome.value.value_or(nullptr), generation, decisions);
  });
}

void ProjectSession::takeContents(std::shared_ptr<const ProjectContents> contents, std::uint64_t generation,
                                  std::uint64_t decisions) {
  if (generation != m_generation) return;
  m_reloading = false;
  const bool overtaken = decisions != m_decisions;
  if (m_reloadAgain || overtaken) {
    m_reloadAgain = false;
    reload();
    return;
  }
  if (!contents) return;
  if (!arriving()) m_shownSettings = {m_settings, m_savedSettings};
  if (!m_rest.isActive()) m_settings = contents->settings;
  m_savedSettings = m_keptSettings = contents->settings;
  m_decided = m_kept = DecidedSamples(std::move(contents));
  m_oldestJob = m_lastJob + 1;
  select();
}

MovedChoices ProjectSession::movedChoices() const {
  const SelectionResult* compared = m_comparedResult.get();
  const bool fits = compared && m_state.result && compared->samples.size() == m_state.result->samples.size();
  return fits && m_changes > 0 ? stillroom::ui::movedChoices(*compared, *m_state.result) : MovedChoices();
}

void ProjectSession::setCurrentRow(int row) {
  if (row == m_row) return;
  m_row = row;
  forgetCandidates();
  Q_EMIT currentChanged();
  if (row != noRow) select();
}

void ProjectSession::consider(std::optional<int> choice) {
  if (m_row == noRow || m_row >= m_state.sampleCount() || (choice && !m_state.canChoose(m_row, *choice)))
    choice.reset();
  if (choice == m_considered) return;
  m_considered = choice;
  m_effect.clear();
  if (choice)
    select();
  else
    Q_EMIT currentChanged();
}

void ProjectSession::select() {
  const auto& contents = m_decided.contents();
  if (!contents) return;
  // Rows of contents on their way aren't known yet.
  SelectionJob job{.id = ++m_lastJob,
                   .input = contents->selection,
                   .settings = m_settings,
                   .compared = m_compared,
                   .overrides = m_decided.overrides(),
                   .reviews = m_decided.reviews(),
                   .row = arriving() ? noRow : m_row,
                   .considered = m_considered};
  if (!job.input) job.input = std::make_shared<const SelectionInput>(SelectionInput{.firstCandidate = {0}});
  m_selector.submit(std::move(job));
}

void ProjectSession::accept(const SelectionOutcome& outcome) {
  if (outcome.id < m_oldestJob) return;
  if (!outcome.result) {
    failed(outcome.problem);
    return;
  }
  const ReviewState before = m_state;
  m_state.contents = m_decided.contents();
  m_state.result = outcome.result;
  m_state.overrides = outcome.overrides;
  m_state.reviews = outcome.reviews;
  m_state.notes = m_decided.notes();
  m_changes = outcome.changes;
  m_comparedResult = outcome.compared;
  if (before.contents == m_state.contents) {
    acceptCandidates(outcome);
    Q_EMIT selectionChanged();
  } else {
    keepCurrent(before);
    Q_EMIT contentsChanged();
    if (m_row != noRow) select();
    readHistory();
  }
  Q_EMIT currentChanged();
  if (std::exchange(m_announceOpened, false)) {
    m_previous = {};
    m_history = std::make_shared<const std::vector<Decision>>(); // the new project's is on its way
    Q_EMIT opened();
    Q_EMIT saveStateChanged();
    Q_EMIT historyChanged();
  }
}

void ProjectSession::acceptCandidates(const SelectionOutcome& outcome) {
  if (outcome.row != m_row) return;
  m_candidates = outcome.candidates;
  if (outcome.considered == m_considered) m_effect = outcome.effect;
}

/// A selection failed. Contents that it was the first of are given up: what is shown stays, with its own decisions.
void ProjectSession::failed(const QString& sentence) {
  const bool opening = std::exchange(m_announceOpened, false);
  if (!opening && !arriving()) {
    Q_EMIT problem(sentence);
    return;
  }
  m_oldestJob = m_lastJob + 1;
  const auto arrived = m_decided.contents();
  m_decided = opening ? DecidedSamples(m_state) : m_decided.over(m_state.contents);
  if (!opening) {
    giveUpSettings(arrived->settings);
    Q_EMIT problem(sentence);
    select();
    return;
  }
  m_reloading = m_reloadAgain = false;
  ++m_generation;
  m_backend = std::exchange(m_previous, {});
  m_place.watch(m_backend.check);
  if (m_state.result) m_settings = m_savedSettings = m_state.result->settings;
  Q_EMIT openFailed(sentence);
  reload();
}

/// What was set since contents arrived stays; what came with them goes.
void ProjectSession::giveUpSettings(const SelectionSettings& arrived) {
  if (m_settings == arrived) m_settings = m_shownSettings.settings;
  if (m_savedSettings == arrived) m_savedSettings = m_shownSettings.saved;
  Q_EMIT saveStateChanged();
}

void ProjectSession::keepCurrent(const ReviewState& before) {
  const int row = std::exchange(m_row, noRow);
  forgetCandidates();
  if (row == noRow || row >= before.sampleCount()) return;
  if (const auto same = m_state.rowOf(before.classOf(row), before.slotOf(row))) m_row = *same;
}

void ProjectSession::forgetCandidates() {
  m_candidates.clear();
  m_considered.reset();
  m_effect.clear();
}

void ProjectSession::previewSettings(const SelectionSettings& settings) {
  if (settings == m_settings || !isOpen() || m_announceOpened) return;
  if (m_settings == m_savedSettings) m_compared = m_savedSettings;
  m_settings = settings;
  if (readOnly())
    m_rest.stop();
  else
    m_rest.start();
  m_pace.ask();
  Q_EMIT saveStateChanged();
}

void ProjectSession::saveSettings() {
  m_rest.stop();
  if (!isOpen() || readOnly() || m_settings == m_savedSettings) {
    Q_EMIT saveStateChanged();
    return;
  }
  m_savedSettings = m_settings;
  write([save = m_backend.saveSettings, settings = m_settings] { save(settings); });
  select();
}

void ProjectSession::decide(int row, int choice, bool reviewed) {
  decide(choiceOf(m_state, row, choice, reviewed));
}

int ProjectSession::choose(const std::vector<int>& rows, int choice) {
  return decide(choicesOf(m_state, rows, choice));
}

int ProjectSession::pinChosen(const std::vector<int>& rows) {
  return decide(shownChoicesOf(m_state, rows));
}

int ProjectSession::pinRuleChoices(const std::vector<int>& rows) {
  return decide(ruleChoicesOf(m_state, rows));
}

int ProjectSession::markReviewed(const std::vector<int>& rows, bool reviewed) {
  return decide(reviewsOf(m_state, m_decided, rows, reviewed));
}

bool ProjectSession::toReview(int row) const {
  if (!m_state.choice(row).flagged() || m_state.reviewOf(row) == ReviewMark::Reviewed) return false;
  const auto sample = static_cast<std::size_t>(row);
  if (arriving() || sample >= m_decided.reviews().size()) return true;
  const std::int32_t decided = m_decided.reviews()[sample];
  const auto& shown = m_state.reviews.empty() ? m_state.contents->reviews : m_state.reviews;
  return decided == notReviewed || (sample < shown.size() && shown[sample] == decided);
}

void ProjectSession::setNote(int classIndex, int slot, const QString& note) {
  decide(noteOf(m_state, classIndex, slot, note.toStdString()));
}

int ProjectSession::decide(const std::vector<SampleDecision>& wanted) {
  // Until an adopted project is shown, the rows are another's.
  if (readOnly() || m_announceOpened) return 0;
  std::vector<SampleDecision> taken = m_decided.take(wanted);
  if (taken.empty()) return 0;
  const DecisionSummary summary = summarise(taken);
  const Decision decision{
      .kind = Decision::Kind::Bulk, .name = bulkName(summary), .samples = taken, .summary = summary};
  if (!arriving()) m_state.notes = m_decided.notes();
  write([decide = m_backend.decide, decisions = std::move(taken)] { decide(decisions); });
  select();
  if (summary.samples > 1) Q_EMIT decidedSeveral(decision);
  return static_cast<int>(summary.samples);
}

void ProjectSession::change(const std::function<DecisionChange()>& job, bool redo) {
  if (readOnly() || m_announceOpened || !job) return;
  if (m_rest.isActive()) saveSettings(); // what the sliders show is the last decision
  ++m_decisions;
  ++m_writing;
  Q_EMIT saveStateChanged();
  m_jobs.add(job, [this, redo, generation = m_generation, decisions = m_decisions](const auto& outcome) {
    --m_writing;
    Q_EMIT saveStateChanged();
    readHistory();
    if (generation != m_generation) return;
    if (outcome.value)
      changed(*outcome.value, redo, decisions);
    else if (outcome.code == "journal.nothing")
      Q_EMIT nothingToChange(redo);
    else if (PlaceWatch::saysGone(outcome.code))
      m_place.setGone(outcome.problem);
    else
      Q_EMIT problem(outcome.problem);
  });
}

void ProjectSession::changed(const DecisionChange& change, bool redo, std::uint64_t decisions) {
  if (decisions == m_decisions && !arriving()) {
    m_settings = m_savedSettings = m_keptSettings = change.inForce.settings;
    m_decided = m_kept = DecidedSamples(m_state.contents, change.inForce);
    m_state.notes = m_decided.notes();
    select();
  } else {
    reload(); // something else was decided or read meanwhile
  }
  Q_EMIT decisionChanged(change.decision, rowOf(change.decision), redo);
}

int ProjectSession::rowOf(const Decision& decision) const {
  for (const SampleDecision& sample : decision.samples)
    if (const ClassInfo* info = classOfFolder(*m_state.contents, sample.classFolder))
      if (const auto row = m_state.rowOf(info->index, sample.slot)) return *row;
  return noRow;
}

void ProjectSession::write(std::function<void()> job) {
  ++m_decisions;
  ++m_writing;
  Q_EMIT saveStateChanged();
  m_jobs.add(
      [work = std::move(job)] {
        work();
        return true;
      },
      [this](const auto& outcome) { written(outcome.problem, PlaceWatch::saysGone(outcome.code)); });
}

void ProjectSession::written(const QString& sentence, bool gone) {
  --m_writing;
  Q_EMIT saveStateChanged();
  readHistory();
  if (gone) return m_place.setGone(sentence);
  if (sentence.isEmpty()) {
    if (m_writing == 0) {
      m_kept = m_decided;
      m_keptSettings = m_savedSettings;
    }
    return;
  }
  Q_EMIT problem(sentence);
  reload(); // show what is really on the disk
}

/// What a project that is gone didn't take isn't shown either. One that is back may have been changed meanwhile.
void ProjectSession::placeChanged() {
  if (!isGone()) {
    reload();
  } else if (m_kept.contents() == m_decided.contents()) {
    m_rest.stop();
    m_decided = m_kept;
    m_settings = m_savedSettings = m_keptSettings;
    select();
  }
  Q_EMIT goneChanged();
  Q_EMIT saveStateChanged();
}

/// Once for decisions that follow each other closely: the last one that is written asks for all.
void ProjectSession::readHistory() {
  if (m_writing > 0 || !m_backend.history) return;
  m_jobs.add([read = m_backend.history] { return std::make_shared<const std::vector<Decision>>(read()); },
             [this, generation = m_generation](const auto& outcome) {
               // Where it can't be read, the contents say so when they are.
               if (generation != m_generation || !outcome.value) return;
               m_history = *outcome.value;
               Q_EMIT historyChanged();
             });
}

} // namespace stillroom::ui
