// SPDX-License-Identifier: GPL-3.0-or-later
// What ProjectSession does about decisions: takes them, writes them, takes them back, and knows them all.
#include "ui/session/project_session.h"

#include "base/error.h"
#include "ui/common/error_text.h"
#include "ui/state/decision_texts.h"

#include <algorithm>
#include <utility>

namespace stillroom::ui {
namespace {

using Kind = SampleDecision::Kind;

/// Calls `put(row, value)` for the samples that are shown. Samples of one class follow each other in the map.
template <class Value, class Put>
void forEachRow(const ReviewState& state, const std::map<std::pair<std::string, int>, Value>& decided, const Put& put) {
  const ClassInfo* info = nullptr;
  for (const auto& [sample, value] : decided) {
    if (!info || info->folder != sample.first) info = classOfFolder(*state.contents, sample.first);
    if (!info) continue;
    if (const auto row = state.rowOf(info->index, sample.second)) put(static_cast<std::size_t>(*row), value);
  }
}

} // namespace

/// What the project says, as long as the samples.
void ProjectSession::takeDecisionsOf(const ProjectContents& contents) {
  const std::size_t samples = contents.selection ? contents.selection->sampleCount() : 0;
  m_overrides = contents.overrides;
  m_overrides.resize(samples, noOverride);
  m_reviews = contents.reviews;
  m_reviews.resize(samples, notReviewed);
  auto notes = std::make_shared<std::vector<std::string>>(contents.notes);
  notes->resize(samples);
  m_notes = std::move(notes);
}

void ProjectSession::takeDecisions(const Decisions& decisions) {
  const std::size_t samples = m_state.input().sampleCount();
  m_settings = m_savedSettings = decisions.settings;
  m_overrides.assign(samples, noOverride);
  m_reviews.assign(samples, notReviewed);
  auto notes = std::make_shared<std::vector<std::string>>(samples);
  forEachRow(m_state, decisions.overrides, [this](std::size_t row, int choice) { m_overrides[row] = choice; });
  forEachRow(m_state, decisions.reviews, [this](std::size_t row, int shown) { m_reviews[row] = shown; });
  forEachRow(m_state, decisions.notes, [&](std::size_t row, const std::string& note) { (*notes)[row] = note; });
  m_state.notes = m_notes = std::move(notes);
}

void ProjectSession::decide(int row, int choice, bool reviewed) {
  if (row < 0 || row >= m_state.sampleCount() || !m_state.canChoose(row, choice)) return;
  std::vector<RowDecision> decisions{{.row = row, .choice = choice}};
  const int shown = choice == noOverride ? m_state.choice(row).ruleChosen : choice;
  if (reviewed) decisions.push_back({.row = row, .kind = Kind::Reviewed, .choice = shown});
  decide(decisions);
}

int ProjectSession::pinRuleChoices(const std::vector<int>& rows) {
  return choose(rows, [this](int row) -> std::optional<int> {
    const SampleChoice& choice = m_state.choice(row);
    return choice.ruleStatus == SampleStatus::Pending ? std::nullopt : std::optional<int>(choice.ruleChosen);
  });
}

int ProjectSession::keepBaselines(const std::vector<int>& rows) {
  return choose(rows, [](int) { return baselineChoice; });
}

int ProjectSession::clearOverrides(const std::vector<int>& rows) {
  return choose(rows, [](int) { return noOverride; });
}

int ProjectSession::choose(const std::vector<int>& rows, const std::function<std::optional<int>(int row)>& choiceOf) {
  std::vector<RowDecision> decisions;
  for (const int row : rows) {
    if (row < 0 || row >= m_state.sampleCount()) continue;
    const std::optional<int> choice = choiceOf(row);
    if (choice && m_state.canChoose(row, *choice)) decisions.push_back({.row = row, .choice = *choice});
  }
  return decide(decisions);
}

int ProjectSession::markReviewed(const std::vector<int>& rows, bool reviewed) {
  std::vector<RowDecision> decisions;
  for (const int row : rows)
    if (row >= 0 && row < m_state.sampleCount())
      decisions.push_back({.row = row, .kind = Kind::Reviewed, .choice = reviewed ? decidedChoice(row) : notReviewed});
  return decide(decisions);
}

/// What a sample's choice is once everything decided so far has been selected with.
int ProjectSession::decidedChoice(int row) const {
  const SampleChoice& choice = m_state.choice(row);
  const int shown = m_state.overrideOf(row);
  const int decided = m_arriving ? shown : m_overrides[static_cast<std::size_t>(row)];
  if (decided != noOverride) return decided;
  return shown == noOverride ? choice.chosen : choice.ruleChosen;
}

void ProjectSession::setNote(int classIndex, int slot, const QString& note) {
  if (const auto row = m_state.rowOf(classIndex, slot))
    decide({RowDecision{.row = *row, .kind = Kind::Note, .note = note.toStdString()}});
}

int ProjectSession::decide(const std::vector<RowDecision>& wanted) {
  // Until an adopted project is shown, the rows are another's.
  if (readOnly() || m_announceOpened) return 0;
  std::vector<SampleDecision> decisions;
  int samples = 0, last = noRow;
  for (const RowDecision& decision : wanted) {
    if (!take(decision)) continue;
    decisions.push_back(named(decision));
    samples += std::exchange(last, decision.row) == decision.row ? 0 : 1;
  }
  if (decisions.empty()) return 0;
  if (!m_arriving) m_state.notes = m_notes;
  write([decide = m_backend.decide, decisions = std::move(decisions)] { decide(decisions); });
  select();
  return samples;
}

/// Takes a decision over into what is known of the newest contents; false when it changes nothing there.
bool ProjectSession::take(const RowDecision& decision) {
  std::optional<int> row = decision.row;
  if (m_arriving)
    row = m_arriving->selection
              ? ui::rowOf(*m_arriving->selection, m_state.classOf(decision.row), m_state.slotOf(decision.row))
              : std::nullopt;
  if (!row) return false;
  const auto at = static_cast<std::size_t>(*row);
  if (decision.kind == Kind::Override) return std::exchange(m_overrides[at], decision.choice) != decision.choice;
  if (decision.kind == Kind::Reviewed) return std::exchange(m_reviews[at], decision.choice) != decision.choice;
  if ((*m_notes)[at] == decision.note) return false;
  auto notes = std::make_shared<std::vector<std::string>>(*m_notes);
  (*notes)[at] = decision.note;
  m_notes = std::move(notes);
  return true;
}

SampleDecision ProjectSession::named(const RowDecision& decision) const {
  const auto classIndex = static_cast<std::size_t>(m_state.classOf(decision.row));
  return {.kind = decision.kind,
          .classFolder = m_state.contents->classes[classIndex].folder,
          .slot = m_state.slotOf(decision.row),
          .choice = decision.choice,
          .note = decision.note};
}

void ProjectSession::change(const std::function<DecisionChange()>& job, bool redo) {
  if (readOnly() || m_announceOpened || !job) return;
  if (m_rest.isActive()) saveSettings(); // what the sliders show is the last decision
  ++m_decisions;
  ++m_writing;
  Q_EMIT saveStateChanged();
  m_writer.start([this, job, redo, generation = m_generation, decisions = m_decisions] {
    std::optional<DecisionChange> change;
    QString sentence;
    try {
      change = job();
    } catch (const std::exception& error) {
      const auto* known = dynamic_cast<const Error*>(&error);
      if (!known || known->code() != "journal.nothing") sentence = errorText(error);
    }
    QMetaObject::invokeMethod(this, [this, change = std::move(change), sentence, redo, generation, decisions] {
      --m_writing;
      Q_EMIT saveStateChanged();
      readHistory();
      if (generation != m_generation) return;
      if (change)
        changed(*change, redo, decisions);
      else if (sentence.isEmpty())
        Q_EMIT nothingToChange(redo);
      else
        Q_EMIT problem(sentence);
    });
  });
}

void ProjectSession::changed(const DecisionChange& change, bool redo, std::uint64_t decisions) {
  if (decisions == m_decisions && !m_arriving) {
    takeDecisions(change.inForce);
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
  m_writer.start([this, job = std::move(job)] {
    QString sentence;
    try {
      job();
    } catch (const std::exception& error) {
      sentence = errorText(error);
    }
    QMetaObject::invokeMethod(this, [this, sentence] { written(sentence); });
  });
}

void ProjectSession::written(const QString& sentence) {
  --m_writing;
  Q_EMIT saveStateChanged();
  readHistory();
  if (sentence.isEmpty()) return;
  Q_EMIT problem(sentence);
  reload(); // show what is really on the disk
}

/// Once for decisions that follow each other closely: the last one that is written asks for all.
void ProjectSession::readHistory() {
  if (m_writing > 0 || !m_backend.history) return;
  m_writer.start([this, read = m_backend.history, generation = m_generation] {
    std::shared_ptr<const std::vector<Decision>> history;
    try {
      history = std::make_shared<const std::vector<Decision>>(read());
    } catch (const std::exception&) {
      return; // the contents say the same when they are read
    }
    QMetaObject::invokeMethod(this, [this, history, generation] {
      if (generation != m_generation) return;
      m_history = history;
      Q_EMIT historyChanged();
    });
  });
}

QString ProjectSession::undoText() const {
  const auto found = std::find_if(m_history->rbegin(), m_history->rend(),
                                  [](const Decision& each) { return each.state == DecisionState::InForce; });
  return found == m_history->rend() ? QString() : decisionText(*found, m_state);
}

QString ProjectSession::redoText() const {
  const auto found = std::find_if(m_history->begin(), m_history->end(),
                                  [](const Decision& each) { return each.state == DecisionState::Undone; });
  return found == m_history->end() ? QString() : decisionText(*found, m_state);
}

} // namespace stillroom::ui
