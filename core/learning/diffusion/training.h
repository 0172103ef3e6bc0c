// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "learning/diffusion/options.h"
#include "learning/labelled_images.h"
#include "models/formats/diffusers_folder.h"

namespace stillroom {

/// A trained model, ready for saveDiffusionFolder, and how it went.
struct TrainedDiffusion {
  DiffusionFolder folder;
  std::vector<DiffusionRecord> history; ///< of both phases
};

/// Trains a latent diffusion model on labelled images: first the autoencoder (unless one is given), then U-Net and text
/// encoder together. Deterministic on the same machine for the same options, data and number of threads; a training
/// that was stopped and resumed from its checkpoint gives the same bits. Throws Cancelled when stopped, Error
/// "training.diverged-phase" naming phase and step when a loss is no number; both leave the last good checkpoint.
/// Throws Error "training.prompts" or "training.size", what the check()s of options and data, loadDiffusionCheckpoint
/// and learnVocabulary throw, and DiffusionModel::load for a given autoencoder. Call it on a worker thread.
TrainedDiffusion trainDiffusion(const LabelledImages& data, const DiffusionTrainOptions& options,
                                const TaskContext& context);

} // namespace stillroom
