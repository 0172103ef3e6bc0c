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
  const std::string note = json.value("note", "");
  if (note.empty())
    decisions.notes.erase(sample);
  else
    decisions.notes[sample] = note;
}

} // namespace

Decisions Decisions::fold(const std::vector<JournalEntry>& journal, const SelectionSettings& preset) {
  Decisions decisions{preset, {}, {}};
  for (const JournalEntry& entry : journal) {
    const nlohmann::json json = nlohmann::json::parse(entry.json);
    if (entry.kind == "settings") decisions.settings = settingsFrom(json, decisions.settings);
    if (entry.kind == "override") applyOverride(decisions, json);
  }
  return decisions;
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
