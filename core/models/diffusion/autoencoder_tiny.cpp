// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diffusion/autoencoder_tiny.h"

#include "base/error.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <charconv>

namespace stillroom {
namespace {

at::Tensor reluOfOwn(at::Tensor x) {
  return at::GradMode::is_enabled() ? at::relu(x) : at::relu_(x);
}

void requireShape(const at::Tensor& x, std::int64_t channels, std::int64_t leastSide) {
  if (x.dim() == 4 && x.size(1) == channels && x.size(2) >= leastSide && x.size(3) >= leastSide) return;
  throw Error("taesd.input",
              "The tiny autoencoder takes [N, {0}, h, w] with sides of {1} or more, but got {2}. Use inputs made for "
              "this model.",
              {std::to_string(channels), std::to_string(leastSide), shapeText(x.sizes().data(), x.sizes().size())});
}

} // namespace

TinyBlock::TinyBlock(TensorSource& source, const std::string& prefix, std::int64_t channels)
    : m_conv1(source, prefix + "conv.0", {.in = channels, .out = channels}),
      m_conv2(source, prefix + "conv.2", {.in = channels, .out = channels}),
      m_conv3(source, prefix + "conv.4", {.in = channels, .out = channels}) {}

at::Tensor TinyBlock::operator()(const at::Tensor& x) const {
  return reluOfOwn(m_conv3(reluOfOwn(m_conv2(reluOfOwn(m_conv1(x))))).add_(x));
}

AutoencoderTiny::AutoencoderTiny(const AutoencoderTinyConfig& config, TensorSource& source)
    : AutoencoderTiny(config, source.contains("encoder.layers.0.weight") ? &source : nullptr,
                      source.contains("decoder.layers.0.weight") ? &source : nullptr) {}

AutoencoderTiny::AutoencoderTiny(const AutoencoderTinyConfig& config, TensorSource* encoder, TensorSource* decoder)
    : m_config(config) {
  config.check("the tiny autoencoder");
  if (encoder == nullptr && decoder == nullptr)
    throw Error("taesd.empty", "The weights hold neither the encoder nor the decoder of a tiny autoencoder "
                               "(layers.0.weight). Choose another file.");
  if (encoder != nullptr) buildEncoder(*encoder);
  if (decoder != nullptr) buildDecoder(*decoder);
}

void AutoencoderTiny::buildEncoder(TensorSource& source) {
  const auto next = [&] { return "encoder.layers." + std::to_string(m_encoder.size()); };
  const std::int64_t width = m_config.encoderChannels.front();
  for (std::size_t level = 0; level < m_config.encoderBlocks.size(); ++level) {
    const Conv2dShape first{.in = m_config.inChannels, .out = width};
    const Conv2dShape halving{.in = width, .out = width, .stride = 2, .bias = false};
    m_encoder.push_back(Conv2d(source, next(), level == 0 ? first : halving));
    for (std::int64_t i = 0; i < m_config.encoderBlocks[level]; ++i)
      m_encoder.push_back(TinyBlock(source, next() + ".", width));
  }
  m_encoder.push_back(Conv2d(source, next(), {.in = width, .out = m_config.latentChannels}));
  m_dtype = std::get<Conv2d>(m_encoder.front()).dtype();
}

void AutoencoderTiny::buildDecoder(TensorSource& source) {
  const auto next = [&] { return "decoder.layers." + std::to_string(m_decoder.size()); };
  const std::int64_t width = m_config.decoderChannels.front();
  m_decoder.push_back(Conv2d(source, next(), {.in = m_config.latentChannels, .out = width}));
  m_decoder.push_back(Relu());
  for (std::size_t level = 0; level < m_config.decoderBlocks.size(); ++level) {
    const bool last = level + 1 == m_config.decoderBlocks.size();
    for (std::int64_t i = 0; i < m_config.decoderBlocks[level]; ++i)
      m_decoder.push_back(TinyBlock(source, next() + ".", width));
    if (!last) m_decoder.push_back(DoubleSize());
    m_decoder.push_back(
        Conv2d(source, next(), {.in = width, .out = last ? m_config.outChannels : width, .bias = last}));
  }
  m_dtype = std::get<Conv2d>(m_decoder.front()).dtype();
}

at::Tensor AutoencoderTiny::run(const std::vector<Layer>& layers, at::Tensor x) {
  for (const Layer& layer : layers) {
    if (const auto* conv = std::get_if<Conv2d>(&layer))
      x = (*conv)(x);
    else if (const auto* block = std::get_if<TinyBlock>(&layer))
      x = (*block)(x);
    else if (std::holds_alternative<Relu>(layer))
      x = reluOfOwn(x);
    else
      x = at::upsample_nearest2d(x, {2 * x.size(2), 2 * x.size(3)});
  }
  return x;
}

Posterior AutoencoderTiny::encode(const at::Tensor& images) const {
  if (!hasEncoder())
    throw Error(
        "taesd.no-encoder",
        "This tiny autoencoder was loaded without its encoder. Put taesd_encoder.safetensors beside the decoder.");
  requireShape(images, m_config.inChannels, downscale());
  const at::Tensor pixels = images.to(dtype()).contiguous(at::MemoryFormat::ChannelsLast).add(1).div_(2);
  const at::Tensor latents = run(m_encoder, pixels).contiguous();
  return {latents, at::zeros_like(latents)};
}

at::Tensor AutoencoderTiny::decode(const at::Tensor& latents) const {
  if (!hasDecoder())
    throw Error(
        "taesd.no-decoder",
        "This tiny autoencoder was loaded without its decoder. Put taesd_decoder.safetensors beside the encoder.");
  requireShape(latents, m_config.latentChannels, 1);
  const at::Tensor bounded = latents.to(dtype()).contiguous(at::MemoryFormat::ChannelsLast).div(3).tanh_().mul_(3);
  return run(m_decoder, bounded).clamp_(0, 1);
}

std::string taesdStoredName(const std::string& diffusersName) {
  const std::string encoder = "encoder.layers.", decoder = "decoder.layers.";
  if (diffusersName.starts_with(encoder)) return diffusersName.substr(encoder.size());
  if (!diffusersName.starts_with(decoder)) return diffusersName;
  const char* begin = diffusersName.data() + decoder.size();
  const char* end = diffusersName.data() + diffusersName.size();
  unsigned index = 0;
  const auto parsed = std::from_chars(begin, end, index);
  return parsed.ec == std::errc() ? std::to_string(index + 1) + std::string(parsed.ptr, end) : diffusersName;
}

} // namespace stillroom
