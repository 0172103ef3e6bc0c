// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation_options.h"

#include "base/error.h"
#include "evaluation/protocol.h"
#include "models/classifiers/classifier.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <optional>

namespace stillroom {
namespace {

namespace fs = std::filesystem;

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

std::vector<std::uint64_t> seedsOf(const EvaluationOptions& options) {
  std::vector<std::uint64_t> seeds;
  for (const std::uint64_t seed : options.seeds) // the same one twice would be one training
    if (std::find(seeds.begin(), seeds.end(), seed) == seeds.end()) seeds.push_back(seed);
  if (!seeds.empty()) return seeds;
  for (std::uint64_t seed = 0; seed < options.repeats; ++seed)
    seeds.push_back(seed);
  return seeds;
}

std::vector<EvaluationRun> runJobs(const EvaluationOptions& options, const EvaluationJobs& prepared,
                                   const CommandContext& context) {
  const std::vector<EvaluationJob>& jobs = prepared.jobs;
  const Shard shard = shardOf(options.shard);
  std::vector<EvaluationRun> runs;
  for (std::size_t i = 0; i < jobs.size(); ++i) {
    const fs::path folder = options.into.empty() ? fs::path() : fs::path(options.into) / jobs[i].name();
    if (i % shard.of != shard.part) { // another machine's, which may have done it already
      if (std::optional<EvaluationRun> stored = storedRun(folder)) runs.push_back(*std::move(stored));
      continue;
    }
    context.note(std::to_string(i + 1) + "/" + std::to_string(jobs.size()) + "  " + jobs[i].name());
    runs.push_back(evaluate(jobs[i], folder, prepared.device, context.task));
  }
  return runs;
}

void requirePlace(const EvaluationOptions& options) {
  (void)shardOf(options.shard);
  if (!options.shard.empty() && options.into.empty())
    throw Error("evaluation.shard-into", "A shard leaves its runs in a folder that all share. Name it with --into.");
}

} // namespace

void addEvaluationOptions(CLI::App& command, EvaluationOptions& options) {
  command.add_option("--val", options.val, "Test images: class folders, or a file of images and labels")->required();
  command.add_option("--protocol", options.protocol, "How to train and test:\n" + tableText(protocols()))
      ->required()
      ->check(knownTo(protocolByName));
  command.add_option("--arch", options.networks, "Networks:\n" + tableText(knownClassifiers()))
      ->required()
      ->check(CLI::IsMember(classifierNames()));
  command
      .add_option("--repeats", options.repeats,
                  "Trainings of each, with the seeds 0, 1 … (" + std::to_string(options.repeats) + ")")
      ->check(CLI::Range(1, 1000));
  command.add_option("--seeds", options.seeds, "Their seeds, with commas between")
      ->delimiter(',')
      ->check(wholeNumber());
  command.add_option("--epochs", options.epochs, "Instead of the protocol's")->check(CLI::Range(1, 1'000'000));
  command.add_option("--size", options.size, "Side of the input in pixels (that of the first set's images)")
      ->check(CLI::Range(8, 4096));
  command.add_option("--teacher", options.teacher,
                     "A detector that gives the labels, where the protocol takes them from one (the project's)");
  command.add_option("--into", options.into, "Keep each run in this folder, and go on with what lies there");
  command.add_option("--shard", options.shard, "I/N: every N-th job only, from the I-th");
  command.add_option("--threads", options.threads, "CPU threads")->check(CLI::Range(1, 1024));
  addDevice(command, options.device);
}

EvaluationRequest requestOf(const EvaluationOptions& options, const std::vector<std::string>& sets) {
  return {sets,           options.networks, options.val,   options.protocol, options.teacher, seedsOf(options),
          options.epochs, options.size,     options.device};
}

Evaluated evaluatePrepared(const EvaluationOptions& options, const EvaluationJobs& prepared,
                           const CommandContext& context) {
  requirePlace(options);
  Evaluated evaluated{prepared.test, runJobs(options, prepared, context), {}, prepared.skipped};
  evaluated.summary = summarise(evaluated.runs, prepared.test->images.labels);
  return evaluated;
}

Evaluated evaluateSets(const EvaluationOptions& options, const std::vector<std::string>& sets,
                       const CommandContext& context) {
  if (options.threads > 0) at::set_num_threads(options.threads);
  requirePlace(options);
  return evaluatePrepared(options, prepareEvaluation(requestOf(options, sets), context.task), context);
}

} // namespace stillroom
