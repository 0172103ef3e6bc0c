// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace stillroom {

/// How the learning rate changes from epoch to epoch.
enum class Schedule {
  Constant,
  MultiStep,  ///< ×0.2 at 2/3 and at 5/6 of the epochs (Minimax)
  Cosine,     ///< half a cosine down to 0 (Loshchilov and Hutter 2017, without restarts)
  CosineHalf, ///< 0.5·(1 + cos(π·e / 2E)): ends at half of the start (RDED)
  TenthOnce,  ///< ×0.1 one epoch past the middle, with a new optimiser that has no momentum yet (DM)
};

/// The rate in `epoch`, 0 … epochs − 1, of a training that starts with `rate`.
double scheduledRate(Schedule schedule, double rate, std::int64_t epoch, std::int64_t epochs);

/// Whether the optimiser starts over at the beginning of `epoch`.
bool restartsAt(Schedule schedule, std::int64_t epoch, std::int64_t epochs);

/// "constant", "multistep", "cosine", "cosine-half", "tenth-once". The second throws Error "training.schedule" listing
/// them.
std::string scheduleName(Schedule schedule);
Schedule scheduleByName(const std::string& name);

} // namespace stillroom
