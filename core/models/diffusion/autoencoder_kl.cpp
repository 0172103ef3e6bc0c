// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diffusion/autoencoder_kl.h"

#include "base/error.h"
#include "models/diffusion/vae_attention_names.h"

#include <ATen/ATen.h>

namespace stillroom {
namespace {

// diffusers gives the VAE no key for this one.
constexpr double epsilon = 1e-6;

ResnetShape resnetShape(const AutoencoderKlConfig& config, std::int64_t in, std::int64_t out) {
  return {.in = in, .out = out, .groups = config.normGroups, .epsilon = epsilon};
}

std::string levelPrefix(const std::string& list, std::size_t index) {
  return list + "." + std::to_string(index) + ".";
}

std::vector<ResnetBlock> makeResnets(TensorSource& source, const std::string& prefix, const AutoencoderKlConfig& config,
                                     std::int64_t in, std::int64_t out, std::int64_t count) {
  std::vector<ResnetBlock> resnets;
  for (std::int64_t i = 0; i < count; ++i)
    resnets.emplace_back(source, prefix + "resnets." + std::to_string(i) + ".",
                         resnetShape(config, i == 0 ? in : out, out));
  return resnets;
}

Conv2dShape pointwise(std::int64_t channels) {
  return {.in = channels, .out = channels, .kernel = 1, .padding = 0};
}

void requireImages(const at::Tensor& x, std::int64_t channels, std::int64_t leastSide) {
  if (x.dim() == 4 && x.size(1) == channels && x.size(2) >= leastSide && x.size(3) >= leastSide) return;
  throw Error(
      "vae.input",
      "The autoencoder takes [N, {0}, h, w] with sides of {1} or more, but got {2}. Use inputs made for this model.",
      {std::to_string(channels), std::to_string(leastSide), shapeText(x.sizes().data(), x.sizes().size())});
}

} // namespace

VaeMidBlock::VaeMidBlock(TensorSource& source, const std::string& prefix, const ResnetShape& shape, bool attention)
    : m_resnet1(source, prefix + "resnets.0.", shape), m_resnet2(source, prefix + "resnets.1.", shape) {
  if (!attention) return;
  m_norm.emplace(source, prefix + "attentions.0.group_norm", shape.groups, shape.out, epsilon);
  m_attention.emplace(source, prefix + "attentions.0.",
                      AttentionShape{.channels = shape.out, .heads = 1, .inputBias = true});
}

at::Tensor VaeMidBlock::operator()(const at::Tensor& x) const {
  at::Tensor y = m_resnet1(x);
  if (m_attention)
    y = imageOfTokens((*m_attention)(tokensOfImage((*m_norm)(y)), tokensOfImage(y)), y.size(2), y.size(3));
  return m_resnet2(y);
}

VaeEncoder::VaeEncoder(const AutoencoderKlConfig& config, TensorSource& source)
    : m_convIn(source, "encoder.conv_in", {.in = config.inChannels, .out = config.channels.front()}),
      m_convOut(source, "encoder.conv_out", {.in = config.channels.back(), .out = 2 * config.latentChannels}),
      m_mid(source, "encoder.mid_block.", resnetShape(config, config.channels.back(), config.channels.back()),
            config.midAttention),
      m_normOut(source, "encoder.conv_norm_out", config.normGroups, config.channels.back(), epsilon) {
  for (std::size_t i = 0; i < config.channels.size(); ++i) {
    const std::string prefix = levelPrefix("encoder.down_blocks", i);
    const std::int64_t in = config.channels[i == 0 ? 0 : i - 1], out = config.channels[i];
    m_levels.push_back({makeResnets(source, prefix, config, in, out, config.layers), {}});
    if (i + 1 < config.channels.size())
      m_levels.back().downsample.emplace(source, prefix + "downsamplers.0.", out, Downsample::Padding::OneSided);
  }
}

at::Tensor VaeEncoder::operator()(at::Tensor x) const {
  x = m_convIn(x);
  for (const Level& level : m_levels) {
    for (const ResnetBlock& resnet : level.resnets)
      x = resnet(x);
    if (level.downsample) x = (*level.downsample)(x);
  }
  return m_convOut(m_normOut.activated(m_mid(x)));
}

VaeDecoder::VaeDecoder(const AutoencoderKlConfig& config, TensorSource& source)
    : m_convIn(source, "decoder.conv_in", {.in = config.latentChannels, .out = config.channels.back()}),
      m_convOut(source, "decoder.conv_out", {.in = config.channels.front(), .out = config.outChannels}),
      m_mid(source, "decoder.mid_block.", resnetShape(config, config.channels.back(), config.channels.back()),
            config.midAttention),
      m_normOut(source, "decoder.conv_norm_out", config.normGroups, config.channels.front(), epsilon) {
  const std::vector<std::int64_t> coarseFirst(config.channels.rbegin(), config.channels.rend());
  for (std::size_t i = 0; i < coarseFirst.size(); ++i) {
    const std::string prefix = levelPrefix("decoder.up_blocks", i);
    const std::int64_t in = coarseFirst[i == 0 ? 0 : i - 1], out = coarseFirst[i];
    m_levels.push_back({makeResnets(source, prefix, config, in, out, config.layers + 1), {}});
    if (i + 1 < coarseFirst.size()) m_levels.back().upsample.emplace(source, prefix + "upsamplers.0.", out);
  }
}

at::Tensor VaeDecoder::operator()(at::Tensor x) const {
  x = m_mid(m_convIn(x));
  for (const Level& level : m_levels) {
    for (const ResnetBlock& resnet : level.resnets)
      x = resnet(x);
    if (level.upsample) x = (*level.upsample)(x, 2 * x.size(2), 2 * x.size(3));
  }
  return m_convOut(m_normOut.activated(x));
}

AutoencoderKl::AutoencoderKl(const AutoencoderKlConfig& config, TensorSource& source) : m_config(config) {
  config.check("the autoencoder");
  VaeAttentionNames names(source);
  m_encoder.emplace(config, names);
  m_decoder.emplace(config, names);
  if (config.quantConv) m_quant.emplace(names, "quant_conv", pointwise(2 * config.latentChannels));
  if (config.postQuantConv) m_postQuant.emplace(names, "post_quant_conv", pointwise(config.latentChannels));
}

at::Tensor AutoencoderKl::moments(const at::Tensor& images) const {
  requireImages(images, m_config.inChannels, downscale());
  const at::Tensor moments = (*m_encoder)(images.to(dtype()).contiguous(at::MemoryFormat::ChannelsLast));
  return m_quant ? (*m_quant)(moments) : moments;
}

Posterior AutoencoderKl::encode(const at::Tensor& images) const {
  const std::vector<at::Tensor> parts = moments(images).chunk(2, 1);
  return {parts[0].contiguous(), parts[1].clamp(-30, 20).mul_(0.5).exp_().contiguous()};
}

at::Tensor AutoencoderKl::reconstruct(const at::Tensor& latents) const {
  requireImages(latents, m_config.latentChannels, 1);
  const at::Tensor x = latents.to(dtype()).contiguous(at::MemoryFormat::ChannelsLast);
  return (*m_decoder)(m_postQuant ? (*m_postQuant)(x) : x);
}

at::Tensor AutoencoderKl::decode(const at::Tensor& latents) const {
  return reconstruct(latents.to(dtype()) / m_config.scalingFactor).mul_(0.5).add_(0.5).clamp_(0, 1);
}

} // namespace stillroom
