// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/journal.h"

#include "project/catalogue.h"
#include "project/journal_entry.h"

namespace stillroom {
namespace {

/// Which entries are in force, and which were undone last, as indices; each in order of deciding or undoing.
struct Stacks {
  std::vector<std::size_t> done, undone;
};

void move(std::vector<std::size_t>& from, std::vector<std::size_t>& to) {
  if (from.empty()) return;
  to.push_back(from.back());
  from.pop_back();
}

Stacks stacksOf(const std::vector<JournalEntry>& journal) {
  Stacks stacks;
  for (std::size_t i = 0; i < journal.size(); ++i) {
    if (journal[i].kind == "undo") {
      move(stacks.done, stacks.undone);
    } else if (journal[i].kind == "redo") {
      move(stacks.undone, stacks.done);
    } else {
      stacks.done.push_back(i);
      stacks.undone.clear();
    }
  }
  return stacks;
}

template <class Map, class Value>
void put(Map& map, const std::pair<std::string, int>& sample, const Value& value, bool keep) {
  if (keep)
    map[sample] = value;
  else
    map.erase(sample);
}

void apply(Decisions& decisions, const SampleDecision& decision) {
  const std::pair<std::string, int> sample{decision.classFolder, decision.slot};
  switch (decision.kind) {
  case SampleDecision::Kind::Override:
    put(decisions.overrides, sample, decision.choice, decision.choice != noOverride);
    if (!decision.note.empty()) decisions.notes[sample] = decision.note;
    break;
  case SampleDecision::Kind::Reviewed:
    put(decisions.reviews, sample, decision.choice, decision.choice != notReviewed);
    break;
  case SampleDecision::Kind::Note:
    put(decisions.notes, sample, decision.note, !decision.note.empty());
    break;
  }
}

} // namespace

std::vector<Decision> decisionHistory(const std::vector<JournalEntry>& journal) {
  const Stacks stacks = stacksOf(journal);
  std::vector<DecisionState> states(journal.size(), DecisionState::Dropped);
  for (const std::size_t i : stacks.done)
    states[i] = DecisionState::InForce;
  for (const std::size_t i : stacks.undone)
    states[i] = DecisionState::Undone;
  std::vector<Decision> history;
  for (std::size_t i = 0; i < journal.size(); ++i)
    if (journal[i].kind != "undo" && journal[i].kind != "redo") history.push_back(decisionOf(journal[i], states[i]));
  return history;
}

std::optional<Decision> nextUndo(const std::vector<JournalEntry>& journal) {
  const Stacks stacks = stacksOf(journal);
  if (stacks.done.empty()) return std::nullopt;
  return decisionOf(journal[stacks.done.back()], DecisionState::InForce);
}

std::optional<Decision> nextRedo(const std::vector<JournalEntry>& journal) {
  const Stacks stacks = stacksOf(journal);
  if (stacks.undone.empty()) return std::nullopt;
  return decisionOf(journal[stacks.undone.back()], DecisionState::Undone);
}

Decisions Decisions::fold(const std::vector<JournalEntry>& journal, const SelectionSettings& preset) {
  Decisions decisions{.settings = preset, .overrides = {}, .notes = {}, .reviews = {}};
  for (const std::size_t i : stacksOf(journal).done) {
    const Decision decision = decisionOf(journal[i], DecisionState::InForce, decisions.settings);
    if (decision.kind == Decision::Kind::Settings) decisions.settings = decision.settings;
    for (const SampleDecision& sample : decision.samples)
      apply(decisions, sample);
  }
  return decisions;
}

} // namespace stillroom
