// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/journal.h"

#include "project/catalogue.h"

#include <nlohmann/json.hpp>

namespace stillroom {
namespace {

SelectionSettings settingsFrom(const nlohmann::json& json, SelectionSettings settings) {
  settings.k = json.at("k");
  settings.beta = json.at("beta");
  settings.strategy = strategyFromName(json.at("strategy").get<std::string>()).value_or(settings.strategy);
  settings.normalSet = normalSetFromName(json.at("normal_set").get<std::string>()).value_or(settings.normalSet);
  return settings;
}

void applyOverride(Decisions& decisions, const nlohmann::json& json) {
  const std::pair<std::string, int> sample{json.at("class"), json.at("slot")};
  const int choice = json.at("choice");
  if (choice == noOverride)
    decisions.overrides.erase(sample);
  else
    decisions.overrides[sample] = choice;
  if (const std::string note = json.value("note", ""); !note.empty()) decisions.notes[sample] = note;
}

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

Decision decisionOf(const JournalEntry& entry, DecisionState state) {
  const nlohmann::json json = nlohmann::json::parse(entry.json);
  Decision decision{.sequence = entry.sequence, .time = entry.time, .state = state};
  if (entry.kind == "settings") {
    decision.kind = Decision::Kind::Settings;
    decision.settings = settingsFrom(json, {});
  } else {
    decision.classFolder = json.at("class");
    decision.slot = json.at("slot");
    decision.choice = json.at("choice");
    decision.note = json.value("note", "");
  }
  return decision;
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
  Decisions decisions{preset, {}, {}};
  for (const std::size_t i : stacksOf(journal).done) {
    const JournalEntry& entry = journal[i];
    const nlohmann::json json = nlohmann::json::parse(entry.json);
    if (entry.kind == "settings") decisions.settings = settingsFrom(json, decisions.settings);
    if (entry.kind == "override") applyOverride(decisions, json);
  }
  return decisions;
}

void journalUndo(Catalogue& catalogue) {
  catalogue.appendJournal("undo", "{}");
}

void journalRedo(Catalogue& catalogue) {
  catalogue.appendJournal("redo", "{}");
}

void journalSettings(Catalogue& catalogue, const SelectionSettings& settings) {
  catalogue.appendJournal("settings", nlohmann::json{{"k", settings.k},
                                                     {"beta", settings.beta},
                                                     {"strategy", name(settings.strategy)},
                                                     {"normal_set", name(settings.normalSet)}}
                                          .dump());
}

void journalOverride(Catalogue& catalogue, const std::string& classFolder, int slot, int choice,
                     const std::string& note) {
  catalogue.appendJournal(
      "override", nlohmann::json{{"class", classFolder}, {"slot", slot}, {"choice", choice}, {"note", note}}.dump());
}

} // namespace stillroom
