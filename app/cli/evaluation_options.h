// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "evaluation/evaluation_summary.h"
#include "images/image_folder.h"
#include "pipeline/evaluation_jobs.h"
#include "pipeline/evaluation_request.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace stillroom {

/// What every command that trains and tests is told.
struct EvaluationOptions {
  std::vector<std::string> networks;
  std::string val, protocol, teacher, into, shard, device = "auto";
  std::vector<std::uint64_t> seeds;
  std::uint64_t repeats = 1;
  std::int64_t epochs = 0, size = 0;
  int threads = 0;
};

/// --val, --protocol, --arch and the others; `repeats` are those of a command that isn't told how many.
void addEvaluationOptions(CLI::App& command, EvaluationOptions& options);

/// Its seeds, or 0, 1 … as many as there are repeats.
EvaluationRequest requestOf(const EvaluationOptions& options, const std::vector<std::string>& sets);

/// What a request led to.
struct Evaluated {
  std::shared_ptr<const NamedImages> test;
  std::vector<EvaluationRun> runs; ///< other machines' among them, as far as they lie in the folder of results
  EvaluationSummary summary;
  std::vector<SkippedFile> skipped;
};

/// Trains and tests whatever isn't kept yet, this machine's part of it. Throws Error "evaluation.shard" and
/// "evaluation.shard-into", or what prepareEvaluation and evaluate throw.
Evaluated evaluateSets(const EvaluationOptions& options, const std::vector<std::string>& sets,
                       const CommandContext& context);
/// The same with jobs that are prepared already, and perhaps altered.
Evaluated evaluatePrepared(const EvaluationOptions& options, const EvaluationJobs& prepared,
                           const CommandContext& context);

} // namespace stillroom
