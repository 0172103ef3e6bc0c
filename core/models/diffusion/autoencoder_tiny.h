// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diffusion/autoencoder.h"
#include "models/layers/layers.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace stillroom {

/// AutoencoderTiny's configuration; the values here are those of TAESD.
struct AutoencoderTinyConfig {
  std::int64_t inChannels = 3, outChannels = 3, latentChannels = 4;
  /// For each level; one width in each half.
  std::vector<std::int64_t> encoderChannels{64, 64, 64, 64}, decoderChannels{64, 64, 64, 64};
  std::vector<std::int64_t> encoderBlocks{1, 3, 3, 3}, decoderBlocks{3, 3, 3, 1}; ///< for each level, in order

  /// From the text of diffusers' config.json. Throws what ConfigReader, the functions of config_support.h and check()
  /// throw.
  static AutoencoderTinyConfig fromJson(const std::string& text, const std::string& origin);
  /// Throws Error "taesd.config" unless the four lists have one length, above 0, and each half one width.
  void check(const std::string& origin) const;
};

/// Three convolutions beside a shortcut (AutoencoderTinyBlock of diffusers, same width in and out). [N, channels, h, w]
/// → the same shape.
class TinyBlock {
public:
  TinyBlock(TensorSource& source, const std::string& prefix, std::int64_t channels);
  at::Tensor operator()(const at::Tensor& x) const;

private:
  Conv2d m_conv1, m_conv2, m_conv3;
};

/// AutoencoderTiny of diffusers (TAESD), which is deterministic: encode gives deviations of zero, the scaling factor is
/// 1. decode bounds latents smoothly to ±3. Either half may be missing; using it throws Error "taesd.no-encoder" or
/// "taesd.no-decoder". Thread-safe.
class AutoencoderTiny final : public Autoencoder {
public:
  /// Names of diffusers (`encoder.layers.N…`, `decoder.layers.N…`); takes the halves that the source contains. Throws
  /// Error "taesd.empty" where it contains neither, "taesd.config" or what the source throws; so does the next one.
  AutoencoderTiny(const AutoencoderTinyConfig& config, TensorSource& source);
  /// Each half from its own source, which null leaves out. For the bare taesd_encoder.safetensors and
  /// taesd_decoder.safetensors, give each source taesdStoredName as its `rename`.
  AutoencoderTiny(const AutoencoderTinyConfig& config, TensorSource* encoder, TensorSource* decoder);

  Posterior encode(const at::Tensor& images) const override;
  at::Tensor decode(const at::Tensor& latents) const override;
  double scalingFactor() const override { return 1; }
  std::int64_t latentChannels() const override { return m_config.latentChannels; }
  std::int64_t downscale() const override { return std::int64_t{1} << (m_config.encoderBlocks.size() - 1); }
  at::ScalarType dtype() const override { return m_dtype; }
  bool decodes() const override { return hasDecoder(); }
  bool hasEncoder() const { return !m_encoder.empty(); }
  bool hasDecoder() const { return !m_decoder.empty(); }

private:
  struct Relu {};
  struct DoubleSize {};
  using Layer = std::variant<Conv2d, TinyBlock, Relu, DoubleSize>;

  void buildEncoder(TensorSource& source);
  void buildDecoder(TensorSource& source);
  static at::Tensor run(const std::vector<Layer>& layers, at::Tensor x);

  AutoencoderTinyConfig m_config;
  std::vector<Layer> m_encoder, m_decoder;
  at::ScalarType m_dtype = at::kFloat;
};

/// The name of a parameter in the bare TAESD files, which are plain sequences that start at 0 in each of the two files:
/// `encoder.layers.4.conv.0.weight` → `4.conv.0.weight`; the decoder's first layer there is a clamp without parameters,
/// so that `decoder.layers.0.weight` → `1.weight`. Other names stay as they are.
std::string taesdStoredName(const std::string& diffusersName);

} // namespace stillroom
