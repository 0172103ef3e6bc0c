// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/diffusion/data_split.h"
#include "learning/diffusion/phase.h"
#include "learning/diffusion/prefetch.h"
#include "models/diffusion/autoencoder_kl.h"

#include <optional>

namespace stillroom {

/// Trains AutoencoderKL to give images back: absolute, squared and edge differences, and a little divergence of the
/// posterior from the unit normal (Kingma and Welling 2014), which keeps latents compact.
///
/// Four fifths of the steps see crops of half the side, which cost a quarter: the networks are convolutions, and what
/// is large in an image is learnt at the end.
class AutoencoderPhase final : public PhaseModel {
public:
  /// `data` has images of options.size pixels. `firstStep` is where loss() begins. Everything given has to outlive the
  /// phase. Throws what AutoencoderKlConfig::check throws.
  AutoencoderPhase(const LabelledImages& data, const DataSplit& split, const DiffusionTrainOptions& options,
                   TrainableTensors& tensors, std::int64_t firstStep);

  at::Tensor loss(std::int64_t step) override;
  /// Mean absolute difference of pixels in −1 … 1, without sampling.
  std::optional<double> heldLoss(const TensorMap& weights) const override;
  /// No samples: this phase makes none.
  at::Tensor preview(const TensorMap&) const override { return {}; }

private:
  struct Batch {
    at::Tensor images, noise; ///< [B, 3, s, s] in −1 … 1; [B, c, s / f, s / f]
  };
  Batch makeBatch(std::int64_t step) const;
  std::int64_t side(std::int64_t step) const;

  const LabelledImages& m_data;
  const DataSplit& m_split;
  const DiffusionTrainOptions& m_options;
  AutoencoderKl m_autoencoder;
  Prefetch<Batch> m_batches;
};

} // namespace stillroom
