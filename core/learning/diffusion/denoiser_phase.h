// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "learning/diffusion/latent_set.h"
#include "learning/diffusion/phase.h"
#include "learning/diffusion/prefetch.h"
#include "models/diffusion/clip_text.h"
#include "models/diffusion/unet.h"
#include "text/clip_tokenizer.h"

namespace stillroom {

/// The U-Net and the text encoder, which are trained together.
struct DenoiserNetworks {
  UNetConfig unet;
  ClipTextConfig text;

  /// The names of the text encoder's tensors begin with this among the phase's; the U-Net's are as they are.
  static constexpr std::string_view textPrefix = "text_encoder.";
};

/// Trains the U-Net to find the noise, or the velocity, in latents under their class's prompt (the paper's equation 1),
/// and without one, for classifier-free guidance (Ho and Salimans 2022).
class DenoiserPhase final : public PhaseModel {
public:
  /// `prompts` are those of the classes. Everything given has to outlive the phase. Throws what ClipTokenizer::ids and
  /// the networks throw.
  DenoiserPhase(const LatentSet& latents, const Autoencoder& autoencoder, const std::vector<std::string>& prompts,
                const ClipTokenizer& tokenizer, const DenoiserNetworks& networks, const DiffusionTrainOptions& options,
                TrainableTensors& tensors, std::int64_t firstStep);

  at::Tensor loss(std::int64_t step) override;
  /// The unweighted squared error at fixed timesteps and noise.
  std::optional<double> heldLoss(const TensorMap& weights) const override;
  /// Images from pure noise by 20 steps of DDIM: a column for each of the first ten classes, four images high, [h, w,
  /// 3] u8.
  at::Tensor preview(const TensorMap& weights) const override;

private:
  struct Batch {
    at::Tensor latents, noise, timesteps, prompts; ///< [B, c, h, w] twice; [B] i64 twice
  };
  struct Networks;

  Batch makeBatch(std::int64_t step) const;
  Batch heldBatch(std::int64_t first, std::int64_t count) const;
  void fill(Batch& batch, RandomStream& random, const std::vector<std::int64_t>& rows) const;
  std::int64_t drawTimestep(RandomStream& random) const;
  at::Tensor contextOf(const Networks& networks, const at::Tensor& prompts) const;
  at::Tensor squaredError(const Networks& networks, const Batch& batch) const;
  Networks averaged(const TensorMap& weights) const;

  const LatentSet& m_latents;
  const Autoencoder& m_autoencoder;
  const DenoiserNetworks& m_configs;
  const DiffusionTrainOptions& m_options;
  SchedulerConfig m_noise;
  at::Tensor m_ids;    ///< [classes + 1, 77]; the last row is the empty prompt
  at::Tensor m_alphas; ///< [1000] f32: how much of the signal is left, ᾱ
  std::shared_ptr<const Networks> m_networks;
  Prefetch<Batch> m_batches;
};

} // namespace stillroom
