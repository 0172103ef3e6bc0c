// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/diffusion/phase.h"

#include <filesystem>
#include <optional>
#include <string>

namespace stillroom {

/// A training between two steps: the phase it is in, and what the phases before it gave.
struct DiffusionCheckpoint {
  std::string phase;                           ///< "autoencoder" or "denoiser"
  TensorMap network, average, best, optimiser; ///< by the names that PhaseState's parts give them
  std::int64_t averageSteps = 0;
  PhasePosition position;
  TensorMap autoencoder; ///< the finished one, in the denoiser's phase
};

/// Of a phase that runs.
DiffusionCheckpoint checkpointOf(const std::string& phase, const PhaseState& state, const TensorMap& autoencoder);

/// Puts networks, average, optimiser and position back.
/// Throws Error "training.checkpoint" when a tensor is missing or has another shape.
void restorePhase(const DiffusionCheckpoint& checkpoint, PhaseState& state);

/// One safetensors file, written atomically. `recipe` tells which training it is. Throws what saveSafetensors throws.
void saveDiffusionCheckpoint(const std::filesystem::path& file, const DiffusionCheckpoint& checkpoint,
                             const std::string& recipe);

/// Throws Error "training.other-checkpoint" when the recipe differs, "training.checkpoint" when the position is
/// damaged, or what SafetensorsFile throws.
DiffusionCheckpoint loadDiffusionCheckpoint(const std::filesystem::path& file, const std::string& recipe);

} // namespace stillroom
