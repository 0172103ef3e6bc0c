// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate_command.h"

#include "base/error.h"
#include "base/texts.h"
#include "evaluation/evaluation_run.h"
#include "evaluation/evaluation_summary.h"
#include "evaluation/test_cut.h"
#include "labelled_folder.h"
#include "pipeline/evaluation_jobs.h"

#include <ATen/Parallel.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>

namespace stillroom {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

struct EvaluateArguments {
  std::vector<std::string> sets, networks;
  std::string val, protocol, teacher, into, shard, device = "auto";
  std::vector<std::uint64_t> seeds;
  std::uint64_t repeats = 1;
  std::int64_t epochs = 0, size = 0;
  int threads = 0;
};

/// "I/N": this machine's part of the jobs.
struct Shard {
  std::size_t part = 0, of = 1; ///< from 0
};

Shard shardOf(const std::string& text) {
  if (text.empty()) return {};
  Shard shard;
  char slash = 0, rest = 0;
  if (std::sscanf(text.c_str(), "%zu%c%zu%c", &shard.part, &slash, &shard.of, &rest) != 3 || slash != '/' ||
      shard.part < 1 || shard.part > shard.of)
    throw Error("evaluation.shard", "--shard is I/N with I from 1 to N, for example 2/4, not {0}.", {text});
  --shard.part;
  return shard;
}

std::vector<std::uint64_t> seedsOf(const EvaluateArguments& arguments) {
  std::vector<std::uint64_t> seeds;
  for (const std::uint64_t seed : arguments.seeds) // the same one twice would be one training
    if (std::find(seeds.begin(), seeds.end(), seed) == seeds.end()) seeds.push_back(seed);
  if (!seeds.empty()) return seeds;
  for (std::uint64_t seed = 0; seed < arguments.repeats; ++seed)
    seeds.push_back(seed);
  return seeds;
}

EvaluationRequest requestOf(const EvaluateArguments& arguments) {
  return {arguments.sets,     arguments.networks, arguments.val,  arguments.protocol, arguments.teacher,
          seedsOf(arguments), arguments.epochs,   arguments.size, arguments.device};
}

std::vector<EvaluationRun> runJobs(const EvaluateArguments& arguments, const EvaluationJobs& prepared,
                                   const CommandContext& context) {
  const std::vector<EvaluationJob>& jobs = prepared.jobs;
  const Shard shard = shardOf(arguments.shard);
  std::vector<EvaluationRun> runs;
  for (std::size_t i = 0; i < jobs.size(); ++i) {
    const fs::path folder = arguments.into.empty() ? fs::path() : fs::path(arguments.into) / jobs[i].name();
    if (i % shard.of != shard.part) { // another machine's, which may have done it already
      if (std::optional<EvaluationRun> stored = storedRun(folder)) runs.push_back(*std::move(stored));
      continue;
    }
    context.note(std::to_string(i + 1) + "/" + std::to_string(jobs.size()) + "  " + jobs[i].name());
    runs.push_back(evaluate(jobs[i], folder, prepared.device, context.task));
  }
  return runs;
}

// --- reports

json intervalJson(const Interval& interval) {
  return {interval.low, interval.high};
}

json runJson(const EvaluationRun& run) {
  return {{"set", run.set},
          {"arch", run.architecture},
          {"protocol", run.protocol},
          {"seed", run.seed},
          {"epochs", run.epochs},
          {"best", 100 * run.bestAccuracy()},
          {"last", 100 * run.lastAccuracy()},
          {"tail_mean", 100 * run.tailAccuracy()},
          {"n_test", run.testImages}};
}

json rowJson(const SummaryRow& row) {
  json entry{{"set", row.set}, {"arch", row.architecture},  {"n", row.repeats},    {"mean", row.mean},
             {"std", nullptr}, {"last_mean", row.lastMean}, {"last_std", nullptr}, {"tail_mean", row.tailMean}};
  if (row.deviation) entry["std"] = *row.deviation;
  if (row.lastDeviation) entry["last_std"] = *row.lastDeviation;
  return entry;
}

json pairJson(const SummaryPair& pair) {
  json repeats = json::object();
  for (const auto& [effect, count] : pair.comparison.repeatsFor)
    repeats[fixedText(effect, 1)] = count ? json(*count) : json();
  return {{"a", pair.a},
          {"b", pair.b},
          {"arch", pair.architecture},
          {"difference", pair.comparison.difference},
          {"difference_last", pair.lastDifference},
          {"bootstrap", intervalJson(pair.comparison.bootstrap)},
          {"t", pair.comparison.t ? intervalJson(*pair.comparison.t) : json()},
          {"resolved", pair.comparison.resolved},
          {"repeats_for", std::move(repeats)}};
}

template <typename Range, typename Function>
json listJson(const Range& range, const Function& function) {
  json list = json::array();
  for (const auto& each : range)
    list.push_back(function(each));
  return list;
}

json testJson(const NamedImages& test) {
  const std::optional<std::string_view> cut = testCut(test.images);
  return {{"images", test.images.size()}, {"fingerprint", test.fingerprint}, {"cut", cut ? json(*cut) : json()}};
}

std::string spreadText(double mean, const std::optional<double>& deviation) {
  return fixedText(mean, 2) + (deviation ? " ± " + fixedText(*deviation, 2) : "");
}

void printSummary(const EvaluationSummary& summary, const NamedImages& test) {
  const std::optional<std::string_view> cut = testCut(test.images);
  std::printf("%lld test images%s\n", static_cast<long long>(test.images.size()),
              cut ? (", the " + std::string(*cut) + " cut").c_str() : "");
  for (const SummaryRow& row : summary.rows)
    std::printf("%-24s %-14s %-8s n %lld  best %s  last %s\n", row.set.c_str(), row.architecture.c_str(),
                row.protocol.c_str(), static_cast<long long>(row.repeats), spreadText(row.mean, row.deviation).c_str(),
                spreadText(row.lastMean, row.lastDeviation).c_str());
  const auto between = [](const Interval& interval) {
    return "[" + fixedText(interval.low, 2) + ", " + fixedText(interval.high, 2) + "]";
  };
  for (const SummaryPair& pair : summary.pairs)
    std::printf("%s − %s (%s): %s points, bootstrap %s, t %s: %s\n", pair.b.c_str(), pair.a.c_str(),
                pair.architecture.c_str(), fixedText(pair.comparison.difference, 2).c_str(),
                between(pair.comparison.bootstrap).c_str(),
                pair.comparison.t ? between(*pair.comparison.t).c_str() : "needs two repeats",
                pair.comparison.resolved ? "resolved" : "not resolved");
}

int evaluateSets(const EvaluateArguments& arguments, const CommandContext& context) {
  if (arguments.threads > 0) at::set_num_threads(arguments.threads);
  if (!arguments.shard.empty() && arguments.into.empty())
    throw Error("evaluation.shard-into", "A shard leaves its runs in a folder that all share. Name it with --into.");
  const EvaluationJobs prepared = prepareEvaluation(requestOf(arguments), context.task);
  const std::vector<EvaluationRun> runs = runJobs(arguments, prepared, context);
  const EvaluationSummary summary = summarise(runs, prepared.test->images.labels);
  if (!context.json) {
    printSummary(summary, *prepared.test);
    return 0;
  }
  printJson({{"runs", listJson(runs, runJson)},
             {"summary", listJson(summary.rows, rowJson)},
             {"pairs", listJson(summary.pairs, pairJson)},
             {"test_set", testJson(*prepared.test)},
             {"skipped", skippedJson(prepared.skipped)}});
  return 0;
}

} // namespace

void addEvaluateCommand(CLI::App& app, CommandContext& context) {
  const auto arguments = std::make_shared<EvaluateArguments>();
  CLI::App* command = addCommand(app, context, "evaluate", "Train networks on sets and test them on real images",
                                 [arguments, &context] { return evaluateSets(*arguments, context); });
  command
      ->add_option(
          "SET", arguments->sets,
          "A project (also as DIR:refined, DIR:baseline and so on), a folder of class folders, or a safetensors "
          "or PyTorch file of images and labels")
      ->required();
  command->add_option("--val", arguments->val, "Test images: class folders, or a safetensors file")->required();
  command->add_option("--protocol", arguments->protocol, "How to train and test:\n" + tableText(protocols()))
      ->required()
      ->check(knownTo(protocolByName));
  command->add_option("--arch", arguments->networks, "Networks:\n" + tableText(knownClassifiers()))
      ->required()
      ->check(CLI::IsMember(classifierNames()));
  command->add_option("--repeats", arguments->repeats, "Trainings of each, with the seeds 0, 1 … (1)")
      ->check(CLI::Range(1, 1000));
  command->add_option("--seeds", arguments->seeds, "Their seeds, with commas between")
      ->delimiter(',')
      ->check(wholeNumber());
  command->add_option("--epochs", arguments->epochs, "Instead of the protocol's")->check(CLI::Range(1, 1'000'000));
  command->add_option("--size", arguments->size, "Side of the input in pixels (that of the first set's images)")
      ->check(CLI::Range(8, 4096));
  command->add_option("--teacher", arguments->teacher,
                      "A detector that gives the labels, where the protocol takes them from one (the project's)");
  command->add_option("--into", arguments->into, "Keep each run in this folder, and go on with what lies there");
  command->add_option("--shard", arguments->shard, "I/N: every N-th job only, from the I-th");
  command->add_option("--threads", arguments->threads, "CPU threads")->check(CLI::Range(1, 1024));
  addDevice(*command, arguments->device);
}

} // namespace stillroom
