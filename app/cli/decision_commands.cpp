// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision_commands.h"

#include "base/error.h"
#include "project/project.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <cstdio>
#include <memory>

namespace stillroom {
namespace {

bool parseNumber(const std::string& text, int& value) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size();
}

/// CLASS/SLOT; the class may hold slashes no more than a folder name can.
std::pair<int, int> parseSample(const Project& project, const std::string& text) {
  const std::size_t slash = text.rfind('/');
  int slot = -1;
  if (slash == std::string::npos || !parseNumber(text.substr(slash + 1), slot))
    throw Error("sample.name", "{0} names no sample. Write CLASS/SLOT, for example tench/3 or @0/3.", {text});
  return {project.classIndex(text.substr(0, slash)), slot};
}

int parseChoice(const std::string& text) {
  int ordinal = -1;
  if (text == "baseline") return baselineChoice;
  if (text == "none") return noOverride;
  if (!parseNumber(text, ordinal) || ordinal < 0)
    throw Error("override.choice", "{0} is no choice. Use a candidate's ordinal, baseline, or none.", {text});
  return ordinal;
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
      std::printf("%s: %s\n", arguments->sample.c_str(), arguments->choice.c_str());
    return 0;
  });
  command->add_option("DIR", arguments->folder, "A project")->required();
  command->add_option("SAMPLE", arguments->sample, "CLASS/SLOT; CLASS is a folder name or @index")->required();
  command->add_option("CHOICE", arguments->choice, "A candidate's ordinal, baseline, or none to clear")->required();
  command->add_option("--note", arguments->note, "Why");
}

const char* stateName(DecisionState state) {
  return state == DecisionState::InForce ? "in force" : state == DecisionState::Undone ? "undone" : "dropped";
}

std::string choiceName(int choice) {
  return choice == noOverride ? "none" : choice == baselineChoice ? "baseline" : std::to_string(choice);
}

nlohmann::json decisionJson(const Decision& decision) {
  nlohmann::json json{{"number", decision.sequence}, {"time", decision.time}, {"state", stateName(decision.state)}};
  if (decision.kind == Decision::Kind::Settings) {
    json["kind"] = "settings";
    json["k"] = decision.settings.k;
    json["beta"] = decision.settings.beta;
    json["strategy"] = name(decision.settings.strategy);
    json["normal_set"] = name(decision.settings.normalSet);
  } else {
    json["kind"] = "override";
    json["class"] = decision.classFolder;
    json["slot"] = decision.slot;
    json["choice"] = choiceName(decision.choice);
    json["note"] = decision.note;
  }
  return json;
}

std::string decisionText(const Decision& decision) {
  if (decision.kind == Decision::Kind::Settings) {
    char text[64];
    std::snprintf(text, sizeof text, "k %d, β %g, ", decision.settings.k, static_cast<double>(decision.settings.beta));
    return text + std::string(name(decision.settings.strategy)) + ", " + std::string(name(decision.settings.normalSet));
  }
  const std::string note = decision.note.empty() ? "" : " (" + decision.note + ")";
  return decision.classFolder + "/" + std::to_string(decision.slot) + ": " + choiceName(decision.choice) + note;
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
      std::printf("%s: %s\n", name.c_str(), decisionText(decision).c_str());
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
        std::printf("%5lld  %s  %-8s  %s\n", static_cast<long long>(decision.sequence), decision.time.c_str(),
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
  addChange(app, context, "undo", "Take the last decision back", &Project::undo);
  addChange(app, context, "redo", "Bring the last undone decision back", &Project::redo);
  addHistory(app, context);
}

} // namespace stillroom
