// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "pipeline/evaluation_request.h"
#include "pipeline/kept_evaluations.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace stillroom {

/// A training that waits for its turn.
struct QueuedRun {
  std::string set, architecture, protocol;
  std::uint64_t seed = 0;
  std::int64_t epochs = 0, batches = 0; ///< batches of all epochs
};

/// What one epoch gave.
struct EpochNews {
  std::int64_t epoch = 0; ///< from 1
  double loss = 0;
  std::optional<double> accuracy; ///< 0 … 1, in epochs that look at the test images
};

/// Hears of a queue, on its thread; each may be empty. Runs are numbered as `planned` lists them.
struct QueueListener {
  std::function<void(const std::vector<QueuedRun>&)> planned;
  std::function<void(std::size_t run)> began;
  std::function<void(std::size_t run, const EpochNews&)> epoch;
  std::function<void(std::size_t run, const KeptRun&)> finished;
  std::function<void(std::size_t run, const Error&)> failed; ///< the others go on
};

/// Does a request's trainings, all sets of a seed before the next seed, so that pairs are complete early, and keeps
/// each in a folder of `results`: what is complete there is read and not repeated, what was stopped goes on. Progress
/// is that of the run that goes on. Throws what prepareEvaluation throws, or Cancelled, after which it can go on.
void runQueue(const EvaluationRequest& request, const std::filesystem::path& results, const QueueListener& listener,
              const TaskContext& context);

} // namespace stillroom
