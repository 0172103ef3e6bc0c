// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diffusion/unet_blocks.h"
#include "models/diffusion/unet_config.h"
#include "models/kernels/call_graphs.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stillroom {

/// Text as a U-Net's cross-attentions take it. Only for the network that made it.
struct PreparedText {
  std::int64_t count = 0; ///< M, how many texts
  TextKeysValues keysValues;
};

/// UNet2DConditionModel of diffusers, which predicts the noise (or velocity) in latents: ε of the paper's equation 1, U
/// of its equation 2. Thread-safe.
class UNet2DCondition {
public:
  /// Names of diffusers. Throws what check() and the source throw.
  UNet2DCondition(const UNetConfig& config, TensorSource& source);

  /// Latents [N, c, h, w] of any size, timesteps [N] or one element (f32 or i64), text [N, T, textChannels]
  /// → [N, c', h, w]. `guidance` [N or 1, guidanceChannels] is guidanceEmbedding() where guided() (diffusers'
  /// timestep_cond); undefined, it adds nothing. Latents, text and guidance are converted to dtype(), which the output
  /// has. Throws Error "unet.text", "unet.input" or "unet.guidance" on shapes that don't fit.
  at::Tensor forward(const at::Tensor& sample, const at::Tensor& timesteps, const at::Tensor& text,
                     const at::Tensor& guidance = {}) const;

  /// What calls with the same text [M, T, textChannels] share. Throws Error "unet.text".
  PreparedText prepare(const at::Tensor& text) const;
  /// The same with M texts, a multiple of the N latents: latents are repeated, [M, c', h, w] comes out, and layers
  /// before the first cross-attention run once for all texts. One timestep, and one guidance embedding, where M isn't
  /// N. Throws Error "unet.input" or "unet.guidance".
  at::Tensor forward(const at::Tensor& sample, const at::Tensor& timesteps, const PreparedText& text,
                     const at::Tensor& guidance = {}) const;
  /// Whether the network takes the guidance scale as an input. It is then called without a negative half.
  bool guided() const { return m_config.guidanceChannels > 0; }
  const UNetConfig& config() const { return m_config; }
  at::ScalarType dtype() const { return m_convIn.dtype(); }

private:
  at::Tensor run(const at::Tensor& sample, const at::Tensor& timesteps, const PreparedText& text,
                 const at::Tensor& guidance) const;
  at::Tensor runRecorded(const at::Tensor& sample, const at::Tensor& timesteps, const PreparedText& text,
                         const at::Tensor& guidance) const;
  at::Tensor activatedTime(const at::Tensor& timesteps, const at::Tensor& sample, const at::Tensor& guidance) const;
  void checkInput(const at::Tensor& sample, const at::Tensor& timesteps, std::int64_t texts) const;
  void checkGuidance(const at::Tensor& guidance, std::int64_t count) const;

  UNetConfig m_config;
  Conv2d m_convIn, m_convOut;
  Linear m_time1, m_time2;
  std::optional<Linear> m_guidance;
  TimeShifts m_shifts;
  std::vector<UNetDownBlock> m_down;
  std::optional<UNetMidBlock> m_mid;
  std::vector<UNetUpBlock> m_up;
  GroupNorm m_normOut;
  std::unique_ptr<CallGraphs> m_graphs; ///< where calls are recorded
};

/// Sinusoidal embedding of timesteps [N] of any type → [N, channels] f32 (get_timestep_embedding of diffusers; Vaswani
/// et al. 2017, §3.5).
at::Tensor timestepEmbedding(const at::Tensor& timesteps, std::int64_t channels, bool flipSinToCos,
                             double frequencyShift);

/// What a U-Net with guidanceChannels takes for a guidance scale: the sinusoidal embedding of 1000 (scale − 1),
/// [1, channels] f32 (get_guidance_scale_embedding of diffusers' latent consistency pipelines). channels ≥ 4.
at::Tensor guidanceEmbedding(double scale, std::int64_t channels);

} // namespace stillroom
