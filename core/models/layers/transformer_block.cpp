// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layers/transformer_block.h"

#include <ATen/ATen.h>

namespace stillroom {
namespace {

AttentionShape selfAttention(AttentionShape shape) {
  shape.contextChannels = 0;
  return shape;
}

// diffusers fixes these two whatever the U-Net's own epsilon is.
constexpr double groupNormEpsilon = 1e-6;
constexpr std::int64_t feedForwardFactor = 4;

} // namespace

TransformerBlock::TransformerBlock(TensorSource& source, const std::string& prefix, const AttentionShape& shape)
    : m_norm1(source, prefix + "norm1", shape.channels),
      m_norm2(source, prefix + "norm2", shape.channels),
      m_norm3(source, prefix + "norm3", shape.channels),
      m_self(source, prefix + "attn1.", selfAttention(shape)),
      m_cross(source, prefix + "attn2.", shape),
      m_gated(source, prefix + "ff.net.0.proj", shape.channels, feedForwardFactor * shape.channels),
      m_out(source, prefix + "ff.net.2", feedForwardFactor * shape.channels, shape.channels) {}

at::Tensor TransformerBlock::operator()(const at::Tensor& x, const Attention::KeysValues& text) const {
  at::Tensor y = repeatedTo(text.keys.size(0), m_self(m_norm1(x), x));
  y = m_cross(m_norm2(y), text, y);
  return m_out.plus(m_gated(m_norm3(y)), y);
}

SpatialTransformer::SpatialTransformer(TensorSource& source, const std::string& prefix,
                                       const SpatialTransformerShape& shape)
    : m_norm(source, prefix + "norm", shape.groups, shape.channels, groupNormEpsilon),
      m_block(source, prefix + "transformer_blocks.0.",
              {.channels = shape.channels, .contextChannels = shape.textChannels, .heads = shape.heads}),
      m_linear(shape.linearProjection) {
  const std::int64_t width = shape.channels;
  if (m_linear) {
    m_linearIn = Linear(source, prefix + "proj_in", width, width);
    m_linearOut = Linear(source, prefix + "proj_out", width, width);
  } else {
    const Conv2dShape pointwise{.in = width, .out = width, .kernel = 1, .padding = 0};
    m_convIn = Conv2d(source, prefix + "proj_in", pointwise);
    m_convOut = Conv2d(source, prefix + "proj_out", pointwise);
  }
}

at::Tensor SpatialTransformer::operator()(const at::Tensor& x, const Attention::KeysValues& text) const {
  const at::Tensor y = m_norm(x);
  const at::Tensor tokens = m_linear ? m_linearIn(tokensOfImage(y)) : tokensOfImage(m_convIn(y));
  const at::Tensor attended = m_block(tokens, text), shortcut = repeatedTo(attended.size(0), x);
  const auto image = [&](const at::Tensor& t) { return imageOfTokens(t, x.size(2), x.size(3)); };
  return m_linear ? image(m_linearOut.plus(attended, tokensOfImage(shortcut)))
                  : m_convOut.plus(image(attended), shortcut);
}

at::Tensor repeatedTo(std::int64_t count, const at::Tensor& x) {
  if (x.size(0) == count) return x;
  return at::cat(std::vector<at::Tensor>(static_cast<std::size_t>(count / x.size(0)), x));
}

} // namespace stillroom
