// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "project/project.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stillroom {

struct RunOptions {
  std::optional<Stage> until;  ///< last stage to run; all of them by default
  std::string device = "auto"; ///< auto, cpu, cuda:N
  int shard = 0;               ///< this run makes the classes with index % shards == shard
  int shards = 1;
  bool acceptModel = false; ///< other model files than those that made the project's images so far are taken
  bool rescan = false;      ///< data that changed since they were scanned are taken as they are
};

/// Makes what is missing, at the k and β in force, and goes on where an earlier run stopped. Blocks; call it on a
/// worker. Progress carries the stage's name. Throws Cancelled at a checkpoint, Error otherwise; what was finished is
/// committed either way. Error "model.changed" before anything is kept that other model files made than what was made
/// before, unless they are accepted.
void runPipeline(Project& project, const RunOptions& options, const TaskContext& context);

/// Candidates that somebody asks for, beside those that a run makes.
struct CandidateRequest {
  struct Sample {
    int classIndex = 0, slot = 0;
    auto operator<=>(const Sample&) const = default;
  };
  static constexpr int most = 1000;

  std::vector<Sample> samples; ///< flagged or not
  /// 0: the planned candidates, whatever is missing of them. Else so many beyond those that exist or are planned, in
  /// whole chunks (rounded up), and what is missing before them.
  int more = 0;
  std::string device = "auto"; ///< as in RunOptions
  bool acceptModel = false;    ///< as in RunOptions

  /// Throws Error "candidates.more".
  void check() const;
};

/// What a request came to for one sample.
struct CandidatesMade {
  CandidateRequest::Sample sample;
  int made = 0;       ///< images by this request
  int candidates = 0; ///< images that exist now
  int failed = 0;     ///< attempts of this request that gave no image
};

/// Makes these samples' candidates alone and detects each sample's as soon as they are made: images, predictions and
/// features are those that a run would make, bit for bit. Blocks and reports as a run does.
///
/// Cancelled, it keeps every chunk that is whole and forgets the rest of the request; ask again for that. Ended in any
/// other way (killed, out of memory, a full disk), the next run goes on with it. Either way, a run completes what the
/// rule asks for. Throws what runPipeline throws, Error "override.sample" (no such sample), "candidates.more", or
/// "candidates.too-early" (the project hasn't come to the samples' baselines yet).
std::vector<CandidatesMade> makeCandidates(Project& project, const CandidateRequest& request,
                                           const TaskContext& context);

/// Draws the embedded sample's real images into `folder`/real and makes its project there (nothing run yet).
/// Throws Error "output.exists".
void makeSampleProject(const std::filesystem::path& folder, const TaskContext& context = {});

} // namespace stillroom
