// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision_commands.h"

#include "base/error.h"
#include "base/texts.h"
#include "project/chosen_images.h"
#include "project/project.h"
#include "sample_name.h"
#include "terminal/terminal_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <map>
#include <memory>

namespace stillroom {
namespace {

bool parseNumber(const std::string& text, int& value) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size();
}

int parseChoice(const std::string& text) {
  int ordinal = -1;
  if (text == "baseline") return baselineChoice;
  if (text == "none") return noOverride;
  if (!parseNumber(text, ordinal) || ordinal < 0)
    throw Error("override.choice", "{0} is no choice. Use a candidate's ordinal, baseline, or none.", {text});
  return ordinal;
}

std::string choiceName(int choice) {
  return choice == noOverride ? "none" : choice == baselineChoice ? "baseline" : std::to_string(choice);
}

/// What was shown at a review, as JSON: null where the mark was taken away.
nlohmann::json shownJson(int choice) {
  return choice == notReviewed ? nlohmann::json() : nlohmann::json(choiceName(choice));
}

std::string reviewText(int shown) {
  return shown == notReviewed ? "not reviewed" : "reviewed, " + choiceName(shown) + " shown";
}

std::string noteText(const std::string& note) {
  return note.empty() ? "no note" : "note: " + note;
}

/// A note can have several lines; a list of decisions has one for each.
std::string oneLine(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

void addOverride(CLI::App& app, CommandContext& context) {
  struct Arguments {
    std::string folder, sample, choice, note;
  };
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = addCommand(app, context, "override", "Choose a sample's image yourself", [&context, arguments] {
    const auto project = Project::open(arguments->folder, Access::ReadWrite);
    const auto [classIndex, slot] = parseSample(*project, arguments->sample);
    project->setOverride(classIndex, slot, parseChoice(arguments->choice), arguments->note);
    if (context.json)
      printJson({{"class", classIndex}, {"slot", slot}, {"override", arguments->choice}});
    else
      printLine("%s: %s", arguments->sample.c_str(), arguments->choice.c_str());
    return 0;
  });
  command->add_option("DIR", arguments->folder, "A project")->required();
  command->add_option("SAMPLE", arguments->sample, "CLASS/SLOT; CLASS is a folder name or @index")->required();
  command->add_option("CHOICE", arguments->choice, "A candidate's ordinal, baseline, or none to clear")->required();
  command->add_option("--note", arguments->note, "Why");
}

/// The choice in force of each sample that has an image, by (class, slot).
std::map<std::pair<int, int>, int> choicesInForce(const Project& project) {
  const auto contents = project.contents();
  const SelectionResult result = currentSelection(*contents);
  std::map<std::pair<int, int>, int> choices;
  for (std::size_t s = 0; s < result.samples.size(); ++s)
    choices[{contents->selection->classIndex[s], contents->selection->slot[s]}] = result.samples[s].chosen;
  return choices;
}

std::vector<SampleDecision> reviewsOf(const Project& project, const std::vector<std::string>& samples, bool reviewed) {
  const auto choices = reviewed ? choicesInForce(project) : std::map<std::pair<int, int>, int>();
  std::vector<SampleDecision> decisions;
  for (const std::string& text : samples) {
    const auto sample = parseSample(project, text);
    const auto shown = choices.find(sample);
    if (reviewed && shown == choices.end())
      throw Error("review.no-image", "{0} has no image to review yet. Run the project first.", {text});
    decisions.push_back({.kind = SampleDecision::Kind::Reviewed,
                         .classFolder = project.classFolder(sample.first),
                         .slot = sample.second,
                         .choice = reviewed ? shown->second : notReviewed});
  }
  return decisions;
}

void addReview(CLI::App& app, CommandContext& context) {
  struct Arguments {
    std::string folder;
    std::vector<std::string> samples;
    bool undone = false;
  };
  auto arguments = std::make_shared<Arguments>();
  const auto review = [&context, arguments] {
    const auto project = Project::open(arguments->folder, Access::ReadWrite);
    const auto decisions = reviewsOf(*project, arguments->samples, !arguments->undone);
    project->decide(decisions);
    nlohmann::json samples = nlohmann::json::array();
    for (std::size_t i = 0; i < decisions.size(); ++i) {
      samples.push_back({{"class", project->classIndex(decisions[i].classFolder)},
                         {"slot", decisions[i].slot},
                         {"reviewed", !arguments->undone},
                         {"shown", shownJson(decisions[i].choice)}});
      if (!context.json) printLine("%s: %s", arguments->samples[i].c_str(), reviewText(decisions[i].choice).c_str());
    }
    if (context.json) printJson({{"samples", samples}});
    return 0;
  };
  CLI::App* command = addCommand(app, context, "review", "Mark samples reviewed, as they are chosen now", review);
  command->add_option("DIR", arguments->folder, "A project")->required();
  command->add_option("SAMPLE", arguments->samples, "CLASS/SLOT, one or more; CLASS is a folder name or @index")
      ->required();
  command->add_flag("--not", arguments->undone, "Take the mark away");
}

void addNote(CLI::App& app, CommandContext& context) {
  struct Arguments {
    std::string folder, sample, text;
  };
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = addCommand(app, context, "note", "Write a note on a sample", [&context, arguments] {
    const auto project = Project::open(arguments->folder, Access::ReadWrite);
    const auto [classIndex, slot] = parseSample(*project, arguments->sample);
    const SampleDecision decision{.kind = SampleDecision::Kind::Note,
                                  .classFolder = project->classFolder(classIndex),
                                  .slot = slot,
                                  .note = arguments->text};
    project->decide({&decision, 1});
    if (context.json)
      printJson({{"class", classIndex}, {"slot", slot}, {"note", arguments->text}});
    else
      printLine("%s: %s", arguments->sample.c_str(), noteText(arguments->text).c_str());
    return 0;
  });
  command->add_option("DIR", arguments->folder, "A project")->required();
  command->add_option("SAMPLE", arguments->sample, "CLASS/SLOT; CLASS is a folder name or @index")->required();
  command->add_option("TEXT", arguments->text, "The note; an empty one removes it")->required();
}

const char* stateName(DecisionState state) {
  return state == DecisionState::InForce ? "in force" : state == DecisionState::Undone ? "undone" : "dropped";
}

nlohmann::json sampleJson(const SampleDecision& decision) {
  nlohmann::json json{{"class", decision.classFolder}, {"slot", decision.slot}};
  switch (decision.kind) {
  case SampleDecision::Kind::Override:
    json["choice"] = choiceName(decision.choice);
    json["note"] = decision.note;
    break;
  case SampleDecision::Kind::Reviewed:
    json["reviewed"] = decision.choice != notReviewed;
    json["shown"] = shownJson(decision.choice);
    break;
  case SampleDecision::Kind::Note:
    json["note"] = decision.note;
    break;
  }
  return json;
}

nlohmann::json bulkJson(const Decision& decision) {
  nlohmann::json list = nlohmann::json::array();
  for (const SampleDecision& sample : decision.samples) {
    list.push_back(sampleJson(sample));
    list.back()["kind"] = name(sample.kind);
  }
  return {{"kind", "bulk"}, {"name", decision.name}, {"decisions", list}};
}

nlohmann::json whatJson(const Decision& decision) {
  switch (decision.kind) {
  case Decision::Kind::Settings:
    return {{"kind", "settings"},
            {"k", decision.settings.k},
            {"beta", decision.settings.beta},
            {"strategy", name(decision.settings.strategy)},
            {"normal_set", name(decision.settings.normalSet)}};
  case Decision::Kind::Bulk:
    return bulkJson(decision);
  case Decision::Kind::Unknown:
    return {{"kind", decision.name}};
  default:
    nlohmann::json json = sampleJson(decision.samples.front());
    json["kind"] = name(decision.samples.front().kind);
    return json;
  }
}

nlohmann::json decisionJson(const Decision& decision) {
  nlohmann::json json{{"number", decision.sequence}, {"time", decision.time}, {"state", stateName(decision.state)}};
  json.update(whatJson(decision));
  return json;
}

std::string settingsText(const SelectionSettings& settings) {
  return "k " + std::to_string(settings.k) + ", β " + shortestText(settings.beta) + ", " +
         std::string(name(settings.strategy)) + ", " + std::string(name(settings.normalSet));
}

std::string sampleText(const SampleDecision& decision) {
  const std::string sample = decision.classFolder + "/" + std::to_string(decision.slot) + ": ";
  switch (decision.kind) {
  case SampleDecision::Kind::Override:
    return sample + choiceName(decision.choice) + (decision.note.empty() ? "" : " (" + decision.note + ")");
  case SampleDecision::Kind::Reviewed:
    return sample + reviewText(decision.choice);
  case SampleDecision::Kind::Note:
    return sample + noteText(decision.note);
  }
  return sample;
}

/// With the sample's name where it is about a single one.
std::string bulkText(const Decision& decision) {
  if (decision.summary.samples != 1) return decision.name;
  return decision.samples[0].classFolder + "/" + std::to_string(decision.samples[0].slot) + ": " + decision.name;
}

std::string decisionText(const Decision& decision) {
  switch (decision.kind) {
  case Decision::Kind::Settings:
    return settingsText(decision.settings);
  case Decision::Kind::Bulk:
    return oneLine(bulkText(decision));
  case Decision::Kind::Unknown:
    return decision.name + " (by a newer Stillroom)";
  default:
    return oneLine(sampleText(decision.samples.front()));
  }
}

/// undo and redo: `change` does it and says which decision it was.
void addChange(CLI::App& app, CommandContext& context, const std::string& name, const std::string& about,
               Decision (Project::*change)()) {
  auto folder = std::make_shared<std::string>();
  CLI::App* command = addCommand(app, context, name, about, [&context, folder, name, change] {
    const auto project = Project::open(*folder, Access::ReadWrite);
    const Decision decision = ((*project).*change)();
    if (context.json)
      printJson({{name, decisionJson(decision)}});
    else
      printLine("%s: %s", name.c_str(), decisionText(decision).c_str());
    return 0;
  });
  command->add_option("DIR", *folder, "A project")->required();
}

void addHistory(CLI::App& app, CommandContext& context) {
  auto folder = std::make_shared<std::string>();
  CLI::App* command = addCommand(app, context, "history", "List every decision, the oldest first", [&context, folder] {
    const std::vector<Decision> history = Project::open(*folder, Access::ReadOnly)->history();
    nlohmann::json decisions = nlohmann::json::array();
    for (const Decision& decision : history) {
      decisions.push_back(decisionJson(decision));
      if (!context.json)
        printLine("%5lld  %s  %-8s  %s", static_cast<long long>(decision.sequence), decision.time.c_str(),
                  stateName(decision.state), decisionText(decision).c_str());
    }
    if (context.json) printJson({{"decisions", decisions}});
    return 0;
  });
  command->add_option("DIR", *folder, "A project")->required();
}

} // namespace

void addDecisionCommands(CLI::App& app, CommandContext& context) {
  addOverride(app, context);
  addReview(app, context);
  addNote(app, context);
  addChange(app, context, "undo", "Take the last decision back", &Project::undo);
  addChange(app, context, "redo", "Bring the last undone decision back", &Project::redo);
  addHistory(app, context);
}

} // namespace stillroom
