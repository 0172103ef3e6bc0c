// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/optimiser.h"
#include "learning/train_options.h"
#include "learning/trainer.h"

#include <filesystem>
#include <string>
#include <vector>

namespace stillroom {

/// Where a training stands: between two batches.
struct TrainingPosition {
  std::int64_t epoch = 0, batch = 0; ///< the next ones, from 0
  double lossSum = 0, correct = 0;   ///< of the epoch so far, over `seen` images
  std::int64_t seen = 0;
  std::vector<EpochRecord> history;
};

/// Network, optimiser and position in one safetensors file, written atomically. `recipe` tells which training it is.
/// Throws what saveSafetensors throws.
void saveCheckpoint(const std::filesystem::path& file, const TrainableClassifier& classifier,
                    const Optimiser& optimiser, const TrainingPosition& position, const std::string& recipe);

/// Puts a checkpoint's values into network and optimiser and returns the position.
/// Throws Error "training.other-checkpoint" when the recipe differs, "training.checkpoint" when a tensor or
/// the position is missing or damaged, or what SafetensorsFile throws.
TrainingPosition loadCheckpoint(const std::filesystem::path& file, TrainableClassifier& classifier,
                                Optimiser& optimiser, const std::string& recipe);

} // namespace stillroom
