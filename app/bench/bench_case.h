// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace stillroom {

struct BenchOptions {
  std::string name;
  std::int64_t batch = 1; ///< K-means: starts
  int threads = 0;        ///< 0: as many as LibTorch takes by itself
  int reps = 5;
  bool step = false;
};

/// One thing to time. `run` does one repetition; all repetitions do the same work on the same made-up data.
struct BenchCase {
  std::function<void()> run;
  std::string dtype = "f32";
  double gflop = 0; ///< of one repetition, multiplication and addition counted apart; 0 where it says nothing
};

/// 1,300 points of 16,384 (one ImageNet class of 512-pixel images), k = 50, at most 25 rounds.
BenchCase kMeansCase(const BenchOptions& options);

/// 50,000 samples in 1,000 classes, 5,000 flagged with 20 candidates each, 512 features: two full
/// passes, one for each normal set, in which nothing can be taken over from the pass before.
BenchCase selectionCase(const BenchOptions& options);

} // namespace stillroom
