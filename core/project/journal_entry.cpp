// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/journal_entry.h"

#include "base/error.h"
#include "project/catalogue.h"

#include <nlohmann/json.hpp>

#include <array>
#include <set>
#include <stdexcept>

namespace stillroom {
namespace {

using nlohmann::json;
using Kind = SampleDecision::Kind;

/// In the order of SampleDecision::Kind.
constexpr std::array<std::string_view, 3> kindNames{"override", "reviewed", "note"};

std::optional<Kind> kindFromName(std::string_view text) {
  for (std::size_t i = 0; i < kindNames.size(); ++i)
    if (kindNames[i] == text) return static_cast<Kind>(i);
  return std::nullopt;
}

json jsonOf(const SampleDecision& decision) {
  json fields{{"class", decision.classFolder}, {"slot", decision.slot}};
  switch (decision.kind) {
  case Kind::Override:
    fields["choice"] = decision.choice;
    if (!decision.note.empty()) fields["note"] = decision.note;
    break;
  case Kind::Reviewed:
    fields["reviewed"] = decision.choice != notReviewed;
    if (decision.choice != notReviewed) fields["shown"] = decision.choice;
    break;
  case Kind::Note:
    fields["note"] = decision.note;
    break;
  }
  return fields;
}

SampleDecision sampleFrom(Kind kind, const json& fields) {
  SampleDecision decision{.kind = kind, .classFolder = fields.at("class"), .slot = fields.at("slot")};
  switch (kind) {
  case Kind::Override:
    decision.choice = fields.at("choice");
    decision.note = fields.value("note", "");
    break;
  case Kind::Reviewed:
    decision.choice = fields.at("reviewed") ? fields.at("shown").get<int>() : notReviewed;
    break;
  case Kind::Note:
    decision.note = fields.at("note");
    break;
  }
  if (decision.choice < noOverride) throw std::out_of_range("no such choice");
  return decision;
}

/// What a newer version decides about samples is passed over.
std::vector<SampleDecision> samplesFrom(const json& bulk) {
  std::vector<SampleDecision> samples;
  for (const json& fields : bulk.at("decisions"))
    if (const auto kind = kindFromName(fields.at("kind").get_ref<const std::string&>()))
      samples.push_back(sampleFrom(*kind, fields));
  return samples;
}

SelectionSettings settingsFrom(const json& fields, SelectionSettings settings) {
  settings.k = fields.at("k");
  settings.beta = fields.at("beta");
  settings.strategy = strategyFromName(fields.at("strategy").get<std::string>()).value_or(settings.strategy);
  settings.normalSet = normalSetFromName(fields.at("normal_set").get<std::string>()).value_or(settings.normalSet);
  return settings;
}

Decision::Kind decisionKind(Kind kind) {
  return kind == Kind::Override   ? Decision::Kind::Override
         : kind == Kind::Reviewed ? Decision::Kind::Reviewed
                                  : Decision::Kind::Note;
}

/// `before`: the settings in force, for words of a newer version among the entry's own.
void read(Decision& decision, const JournalEntry& entry, const SelectionSettings& before) {
  if (entry.kind == "settings") {
    decision.kind = Decision::Kind::Settings;
    decision.settings = settingsFrom(json::parse(entry.json), before);
  } else if (entry.kind == "bulk") {
    const json fields = json::parse(entry.json);
    decision.kind = Decision::Kind::Bulk;
    decision.name = fields.value("name", "");
    decision.samples = samplesFrom(fields);
  } else if (const auto kind = kindFromName(entry.kind)) {
    decision.kind = decisionKind(*kind);
    decision.samples.push_back(sampleFrom(*kind, json::parse(entry.json)));
  } else {
    decision.kind = Decision::Kind::Unknown;
    decision.name = entry.kind;
  }
}

/// What was done to the samples, one word each.
std::string doneWords(const DecisionSummary& summary) {
  std::string words;
  const auto add = [&words](bool done, const char* word) {
    if (done) words += (words.empty() ? "" : ", ") + std::string(word);
  };
  add(summary.pins, "pinned");
  add(summary.keeps && !summary.pins, "baseline kept");
  add(summary.clears, "choice cleared");
  add(summary.marks, "reviewed");
  add(summary.unmarks, "not reviewed");
  add(summary.notes, "note");
  return words;
}

} // namespace

std::string_view name(SampleDecision::Kind kind) {
  return kindNames[static_cast<std::size_t>(kind)];
}

DecisionSummary summarise(std::span<const SampleDecision> decisions) {
  DecisionSummary summary;
  std::set<std::pair<std::string_view, int>> samples;
  for (const SampleDecision& decision : decisions) {
    samples.emplace(decision.classFolder, decision.slot);
    const bool override = decision.kind == Kind::Override, review = decision.kind == Kind::Reviewed;
    summary.pins |= override && decision.choice >= 0;
    summary.keeps |= override && decision.choice == baselineChoice;
    summary.clears |= override && decision.choice == noOverride;
    summary.marks |= review && decision.choice != notReviewed;
    summary.unmarks |= review && decision.choice == notReviewed;
    summary.notes |= decision.kind == Kind::Note;
  }
  summary.samples = samples.size();
  summary.oneClass = !samples.empty() && samples.begin()->first == samples.rbegin()->first;
  return summary;
}

std::string bulkName(const DecisionSummary& summary) {
  const std::string words = doneWords(summary);
  if (summary.samples == 1) return words;
  const std::string samples = std::to_string(summary.samples) + " samples";
  if (words == "pinned") return "Pin " + samples;
  if (words == "baseline kept") return "Keep the baseline of " + samples;
  if (words == "choice cleared") return "Clear the choice of " + samples;
  if (words == "reviewed" || words == "not reviewed") return "Mark " + samples + " " + words;
  return samples + ": " + words;
}

Decision decisionOf(const JournalEntry& entry, DecisionState state, const SelectionSettings& before) {
  Decision decision{.sequence = entry.sequence, .time = entry.time, .state = state};
  try {
    read(decision, entry, before);
    decision.summary = summarise(decision.samples);
  } catch (const std::exception& error) {
    throw Error("journal.damaged",
                "Decision {0} of the project can't be read: {1}. Restore project.db from a copy of the project.",
                {std::to_string(entry.sequence), error.what()});
  }
  return decision;
}

void journalUndo(Catalogue& catalogue) {
  catalogue.appendJournal("undo", "{}");
}

void journalRedo(Catalogue& catalogue) {
  catalogue.appendJournal("redo", "{}");
}

void journalSettings(Catalogue& catalogue, const SelectionSettings& settings) {
  catalogue.appendJournal("settings", json{{"k", settings.k},
                                           {"beta", settings.beta},
                                           {"strategy", name(settings.strategy)},
                                           {"normal_set", name(settings.normalSet)}}
                                          .dump());
}

void journalSamples(Catalogue& catalogue, std::span<const SampleDecision> decisions, const std::string& called) {
  if (decisions.size() == 1) {
    catalogue.appendJournal(std::string(name(decisions[0].kind)), jsonOf(decisions[0]).dump());
    return;
  }
  json list = json::array();
  for (const SampleDecision& decision : decisions) {
    list.push_back(jsonOf(decision));
    list.back()["kind"] = name(decision.kind);
  }
  catalogue.appendJournal(
      "bulk", json{{"name", called.empty() ? bulkName(summarise(decisions)) : called}, {"decisions", list}}.dump());
}

} // namespace stillroom
