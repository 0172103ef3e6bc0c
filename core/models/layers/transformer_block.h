// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layers/attention.h"
#include "models/layers/gated_linear.h"

namespace stillroom {

/// BasicTransformerBlock of diffusers: self-attention, cross-attention and a GEGLU feed-forward, each after a layer
/// norm and beside a shortcut.
class TransformerBlock {
public:
  /// Takes `<prefix>norm1, attn1, norm2, attn2, norm3, ff.net.0.proj, ff.net.2`. Throws what the source throws.
  TransformerBlock(TensorSource& source, const std::string& prefix, const AttentionShape& shape);
  /// Text [M, T, contextChannels], for any x.
  Attention::KeysValues prepare(const at::Tensor& text) const { return m_cross.keysValues(text); }
  /// x [N, S, channels] → [M, S, channels] with M of the text, a multiple of N: what the texts share is computed once.
  at::Tensor operator()(const at::Tensor& x, const Attention::KeysValues& text) const;

private:
  LayerNorm m_norm1, m_norm2, m_norm3;
  Attention m_self, m_cross;
  GatedLinear m_gated;
  Linear m_out;
};

struct SpatialTransformerShape {
  std::int64_t channels = 0; ///< a multiple of heads and of groups
  std::int64_t textChannels = 0;
  std::int64_t heads = 1;
  std::int64_t groups = 32;
  bool linearProjection = false; ///< SD-2.x; SD-1.x has 1×1 convolutions
};

/// Transformer2DModel of diffusers with one block: the pixels of a map attend to each other and to the text.
class SpatialTransformer {
public:
  /// Takes `<prefix>norm, proj_in, transformer_blocks.0, proj_out`. Throws what the source throws.
  SpatialTransformer(TensorSource& source, const std::string& prefix, const SpatialTransformerShape& shape);
  /// Text [M, T, textChannels], for any x.
  Attention::KeysValues prepare(const at::Tensor& text) const { return m_block.prepare(text); }
  /// x [N, channels, H, W] → [M, channels, H, W] with M of the text, a multiple of N.
  at::Tensor operator()(const at::Tensor& x, const Attention::KeysValues& text) const;

private:
  GroupNorm m_norm;
  Conv2d m_convIn, m_convOut;
  Linear m_linearIn, m_linearOut;
  TransformerBlock m_block;
  bool m_linear;
};

/// x [N, …] as often as makes [count, …]; count is a multiple of N.
at::Tensor repeatedTo(std::int64_t count, const at::Tensor& x);

} // namespace stillroom
