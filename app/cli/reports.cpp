// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports.h"

#include "base/texts.h"
#include "project/model_pins.h"
#include "project/problems.h"
#include "terminal/terminal_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>

namespace stillroom {
namespace {

nlohmann::json countsJson(const SelectionResult& result) {
  nlohmann::json counts = nlohmann::json::object();
  for (std::size_t i = 0; i < sampleStatusCount; ++i)
    counts[std::string(name(static_cast<SampleStatus>(i)))] = result.counts[i];
  return counts;
}

/// Attempts that failed have no hash.
std::int64_t imagesIn(const std::vector<std::string>& hashes) {
  return std::count_if(hashes.begin(), hashes.end(), [](const std::string& hash) { return !hash.empty(); });
}

nlohmann::json share(std::int64_t part, std::size_t whole) {
  return whole == 0 ? nlohmann::json() : nlohmann::json(static_cast<double>(part) / static_cast<double>(whole));
}

nlohmann::json sampleJson(const ProjectContents& contents, const SampleChoice& sample, std::size_t row) {
  const std::optional<double> similarity = sample.similarity();
  const int override = contents.overrides.empty() ? noOverride : contents.overrides[row];
  return {{"class", contents.selection->classIndex[row]},
          {"slot", contents.selection->slot[row]},
          {"status", name(sample.status)},
          {"flagged", sample.flagged()},
          {"why", sample.flagged() ? nlohmann::json(name(sample.reason)) : nlohmann::json()},
          {"chosen", sample.chosen},
          {"rule_status", name(sample.ruleStatus)},
          {"rule_chosen", sample.ruleChosen},
          {"override", override == noOverride ? nlohmann::json() : nlohmann::json(override)},
          {"provisional", sample.provisional},
          {"label_wrong", sample.labelWrong},
          {"confidence", sample.confidence},
          {"similarity", similarity ? nlohmann::json(*similarity) : nlohmann::json()},
          {"similarity_sum", sample.similaritySum},
          {"n_normal", sample.normalCount}};
}

std::string countsLine(const SelectionResult& result) {
  std::string line;
  for (std::size_t i = 0; i < sampleStatusCount; ++i)
    if (result.counts[i])
      line += (line.empty() ? "" : ", ") + std::to_string(result.counts[i]) + " " +
              std::string(name(static_cast<SampleStatus>(i)));
  return line.empty() ? "nothing yet" : line;
}

} // namespace

nlohmann::json selectionJson(const ProjectContents& contents, const SelectionResult& result, double elapsedMs) {
  nlohmann::json samples = nlohmann::json::array();
  for (std::size_t s = 0; s < result.samples.size(); ++s)
    samples.push_back(sampleJson(contents, result.samples[s], s));
  return {{"k", result.settings.k},
          {"beta", result.settings.beta},
          {"strategy", name(result.settings.strategy)},
          {"normal_set", name(result.settings.normalSet)},
          {"elapsed_ms", elapsedMs},
          {"counts", countsJson(result)},
          {"samples", samples}};
}

nlohmann::json statusJson(const Project& project, const ProjectContents& contents, const SelectionResult& result) {
  nlohmann::json stages = nlohmann::json::array();
  double seconds = 0;
  for (const StageState& stage : contents.stages) {
    const auto spent = contents.stageSeconds.find(stage.stage);
    stages.push_back({{"name", name(stage.stage)},
                      {"unit", name(stage.unit)},
                      {"done", stage.done},
                      {"total", stage.total},
                      {"seconds", spent == contents.stageSeconds.end() ? 0.0 : spent->second}});
  }
  for (const auto& [stage, spent] : contents.stageSeconds)
    seconds += spent;
  const Problems problems = projectProblems(project);
  nlohmann::json skipped = nlohmann::json::array();
  for (const RealImage& image : problems.skipped)
    skipped.push_back({{"file", image.path}, {"why", image.problem}});
  return {{"name", contents.name},
          {"preset", contents.preset},
          {"stages", stages},
          {"counts", countsJson(result)},
          {"samples", result.samples.size()},
          {"images", imagesIn(contents.baselineImages)},
          {"flagged", result.flagged},
          {"candidates", imagesIn(contents.candidateImages)},
          {"k", result.settings.k},
          {"beta", result.settings.beta},
          {"label_consistency",
           {{"before", share(result.consistentBefore, result.samples.size())},
            {"after", share(result.consistentAfter, result.samples.size())}}},
          {"detector", contents.detector},
          {"seconds", seconds},
          {"skipped", skipped},
          {"models", modelsJson(project)},
          {"skipped_images", problems.realImages},
          {"failed_images", problems.generatedImages}};
}

std::string statusText(const Project& project, const ProjectContents& contents, const SelectionResult& result) {
  std::string text = terminalText(contents.name) + " (preset " + terminalText(contents.preset) + ", " +
                     std::to_string(contents.classes.size()) + " classes, " + std::to_string(contents.imagesPerClass) +
                     " images per class)\n";
  for (const StageState& stage : contents.stages) {
    char line[160];
    const auto spent = contents.stageSeconds.find(stage.stage);
    std::snprintf(line, sizeof line, "  %-18s %8lld of %8lld %-10s %s\n", std::string(name(stage.stage)).c_str(),
                  static_cast<long long>(stage.done), static_cast<long long>(stage.total),
                  std::string(name(stage.unit)).c_str(),
                  spent == contents.stageSeconds.end() ? "" : durationText(spent->second).c_str());
    text += line;
  }
  text += "  selection          " + countsLine(result) + "\n";
  if (const std::size_t skipped = projectProblems(project).skipped.size(); skipped > 0)
    text += "  skipped            " + std::to_string(skipped) + " real images; --json lists them\n";
  if (const std::string mixture = mixtureText(project); !mixture.empty()) text += "  " + mixture + "\n";
  return text + "  label consistency  " + percentOf(result.consistentBefore, std::ssize(result.samples)) + " before, " +
         percentOf(result.consistentAfter, std::ssize(result.samples)) + " after\n";
}

std::string selectionText(const SelectionResult& result, double elapsedMs) {
  const SelectionSettings& settings = result.settings;
  const std::string head = "k " + std::to_string(settings.k) + ", beta " + shortestText(settings.beta) + ", " +
                           std::string(name(settings.strategy)) + ", " + std::string(name(settings.normalSet)) + ": " +
                           fixedText(elapsedMs, 2) + " ms\n";
  return head +
         ("flagged " + std::to_string(result.flagged) + " of " + std::to_string(result.samples.size()) + "; " +
          countsLine(result) + "\n") +
         "label consistency " + percentOf(result.consistentBefore, std::ssize(result.samples)) + " before, " +
         percentOf(result.consistentAfter, std::ssize(result.samples)) + " after\n";
}

} // namespace stillroom
