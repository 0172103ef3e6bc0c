// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diffusion/autoencoder.h"
#include "models/layers/attention.h"
#include "models/layers/resnet_block.h"

#include <optional>
#include <string>
#include <vector>

namespace stillroom {

/// AutoencoderKL's configuration; the values here are those of SD-1.5.
struct AutoencoderKlConfig {
  std::int64_t inChannels = 3, outChannels = 3, latentChannels = 4;
  std::vector<std::int64_t> channels{128, 256, 512, 512}; ///< from the finest level
  std::int64_t layers = 2; ///< residual blocks per level of the encoder; the decoder has one more
  std::int64_t normGroups = 32;
  double scalingFactor = 0.18215;
  bool quantConv = true, postQuantConv = true; ///< whether there are these 1×1 convolutions
  bool midAttention = true;

  /// From the text of diffusers' config.json; what is absent takes diffusers' default (one level of 64 channels, one
  /// layer). Throws what ConfigReader, the functions of config_support.h and check() throw.
  static AutoencoderKlConfig fromJson(const std::string& text, const std::string& origin);
  /// Throws Error "vae.config-empty" when there are no levels, channels or scaling factor, "vae.config" when a width
  /// can't be shared by the normalisation's groups.
  void check(const std::string& origin) const;
};

/// The coarsest part of encoder and decoder: two residual blocks with attention of one head between them
/// (UNetMidBlock2D of diffusers). [N, C, h, w] → the same shape.
class VaeMidBlock {
public:
  VaeMidBlock(TensorSource& source, const std::string& prefix, const ResnetShape& shape, bool attention);
  at::Tensor operator()(const at::Tensor& x) const;

private:
  ResnetBlock m_resnet1, m_resnet2;
  std::optional<GroupNorm> m_norm;
  std::optional<Attention> m_attention;
};

/// Encoder of AutoencoderKL without its quant_conv: images [N, inChannels, H, W] → moments [N, 2c, h, w].
class VaeEncoder {
public:
  VaeEncoder(const AutoencoderKlConfig& config, TensorSource& source);
  at::Tensor operator()(at::Tensor x) const;
  at::ScalarType dtype() const { return m_convIn.dtype(); }

private:
  struct Level {
    std::vector<ResnetBlock> resnets;
    std::optional<Downsample> downsample;
  };
  Conv2d m_convIn, m_convOut;
  std::vector<Level> m_levels;
  VaeMidBlock m_mid;
  GroupNorm m_normOut;
};

/// Decoder of AutoencoderKL without its post_quant_conv: latents [N, c, h, w] → images [N, outChannels, H, W].
class VaeDecoder {
public:
  VaeDecoder(const AutoencoderKlConfig& config, TensorSource& source);
  at::Tensor operator()(at::Tensor x) const;

private:
  struct Level {
    std::vector<ResnetBlock> resnets;
    std::optional<Upsample> upsample;
  };
  Conv2d m_convIn, m_convOut;
  VaeMidBlock m_mid;
  std::vector<Level> m_levels;
  GroupNorm m_normOut;
};

/// AutoencoderKL of diffusers, the autoencoder of Stable Diffusion. Thread-safe.
class AutoencoderKl final : public Autoencoder {
public:
  /// Names of diffusers; the mid block's attention also under its old names (query, key, value, proj_attn), as linear
  /// layers or 1×1 convolutions. Throws what check() and the source throw.
  AutoencoderKl(const AutoencoderKlConfig& config, TensorSource& source);

  Posterior encode(const at::Tensor& images) const override;
  at::Tensor decode(const at::Tensor& latents) const override;
  /// Images [N, 3, H, W] in −1 … 1 → mean and logarithm of the variance [N, 2c, h, w], as a training needs them;
  /// encode() bounds the second to −30 … 20, as diffusers' DiagonalGaussianDistribution. Throws Error "vae.input".
  at::Tensor moments(const at::Tensor& images) const;
  /// Unscaled latents [N, c, h, w] → images [N, 3, H, W] about −1 … 1, not clamped. Throws Error "vae.input".
  at::Tensor reconstruct(const at::Tensor& latents) const;
  double scalingFactor() const override { return m_config.scalingFactor; }
  std::int64_t latentChannels() const override { return m_config.latentChannels; }
  std::int64_t downscale() const override { return std::int64_t{1} << (m_config.channels.size() - 1); }
  at::ScalarType dtype() const override { return m_encoder->dtype(); }
  const AutoencoderKlConfig& config() const { return m_config; }

private:
  AutoencoderKlConfig m_config;
  std::optional<VaeEncoder> m_encoder;
  std::optional<VaeDecoder> m_decoder;
  std::optional<Conv2d> m_quant, m_postQuant;
};

} // namespace stillroom
