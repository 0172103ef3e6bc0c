// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidates_command.h"

#include "pipeline/pipeline.h"
#include "project/chosen_images.h"
#include "project/project.h"
#include "sample_name.h"
#include "terminal/terminal_text.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <memory>

namespace stillroom {
namespace {

struct Arguments {
  std::string folder, device = "auto";
  std::vector<std::string> samples;
  bool pending = false, acceptModel = false;
  int more = 0;
};

void addPending(const Project& project, std::vector<CandidateRequest::Sample>& samples) {
  const auto contents = project.contents();
  const SelectionResult result = currentSelection(*contents);
  for (std::size_t row = 0; row < result.samples.size(); ++row)
    if (result.samples[row].status == SampleStatus::Pending)
      samples.push_back({contents->selection->classIndex[row], contents->selection->slot[row]});
}

CandidateRequest requestOf(const Project& project, const Arguments& arguments) {
  CandidateRequest request{
      .samples = {}, .more = arguments.more, .device = arguments.device, .acceptModel = arguments.acceptModel};
  for (const std::string& text : arguments.samples) {
    const auto [classIndex, slot] = parseSample(project, text);
    request.samples.push_back({classIndex, slot});
  }
  if (arguments.pending) addPending(project, request.samples);
  return request;
}

nlohmann::json madeJson(const std::vector<CandidatesMade>& made) {
  nlohmann::json samples = nlohmann::json::array();
  int total = 0;
  for (const CandidatesMade& one : made) {
    samples.push_back({{"class", one.sample.classIndex},
                       {"slot", one.sample.slot},
                       {"made", one.made},
                       {"failed", one.failed},
                       {"candidates", one.candidates}});
    total += one.made;
  }
  return {{"made", total}, {"samples", samples}};
}

void printMade(const Project& project, const std::vector<CandidatesMade>& made) {
  for (const CandidatesMade& one : made)
    printLine("%s/%d: %d candidates, %d of them made now%s", project.classFolder(one.sample.classIndex).c_str(),
              one.sample.slot, one.candidates, one.made,
              one.failed > 0 ? (", " + std::to_string(one.failed) + " failed").c_str() : "");
  if (made.empty()) printLine("no sample is pending");
}

/// Each sample's candidates are detected when they are made, in a moment; lines for that would bury the others.
TaskContext taskOf(const CommandContext& context) {
  TaskContext task = context.task;
  task.onProgress = [show = context.task.onProgress](const Progress& progress) {
    if (progress.stage == Stage::Candidates) show(progress);
  };
  return task;
}

int runCandidates(const CommandContext& context, const Arguments& arguments) {
  const auto project = Project::open(arguments.folder, Access::ReadWrite);
  const std::vector<CandidatesMade> made = makeCandidates(*project, requestOf(*project, arguments), taskOf(context));
  if (context.json)
    printJson(madeJson(made));
  else
    printMade(*project, made);
  return 0;
}

} // namespace

void addCandidates(CLI::App& app, CommandContext& context) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = addCommand(app, context, "candidates", "Make the candidates of some samples alone",
                                 [&context, arguments] { return runCandidates(context, *arguments); });
  command->add_option("DIR", arguments->folder, "A project")->required();
  auto* samples = command->add_option("SAMPLE", arguments->samples, "CLASS/SLOT, any number; flagged or not");
  auto* pending =
      command->add_flag("--pending", arguments->pending, "All samples that are pending at the k and beta in force");
  command
      ->add_option("--more", arguments->more,
                   "So many beyond those that exist or are planned, in whole chunks; else those of the plan")
      ->check(CLI::Range(1, CandidateRequest::most));
  addDevice(*command, arguments->device);
  command->add_flag("--accept-model", arguments->acceptModel, acceptModelText);
  command->parse_complete_callback([samples, pending] {
    if (samples->count() + pending->count() == 0)
      throw CLI::ValidationError("SAMPLE", "name samples as CLASS/SLOT, or give --pending");
  });
}

} // namespace stillroom
