// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attention.h"

namespace stillroom {

/// BasicTransformerBlock of diffusers: self-attention, cross-attention and a GEGLU feed-forward, each after a layer
/// norm and beside a shortcut.
class TransformerBlock {
public:
  TransformerBlock(TensorSource& source, const std::string& prefix, const AttentionShape& shape);
  /// x [N, S, C], text [N, T, contextChannels] → [N, S, C].
  at::Tensor operator()(const at::Tensor& x, const at::Tensor& text) const;

private:
  at::Tensor feedForward(const at::Tensor& x) const;

  LayerNorm m_norm1, m_norm2, m_norm3;
  Attention m_self, m_cross;
  Linear m_gated, m_out;
};

struct SpatialTransformerShape {
  std::int64_t channels = 0;
  std::int64_t textChannels = 0;
  std::int64_t heads = 1;
  std::int64_t groups = 32;
  bool linearProjection = false; ///< SD-2.x; SD-1.x has 1×1 convolutions
};

/// Transformer2DModel of diffusers with one block: the pixels of a map attend to each other and to the text.
class SpatialTransformer {
public:
  SpatialTransformer(TensorSource& source, const std::string& prefix, const SpatialTransformerShape& shape);
  /// x [N, C, H, W], text [N, T, textChannels] → [N, C, H, W].
  at::Tensor operator()(const at::Tensor& x, const at::Tensor& text) const;

private:
  GroupNorm m_norm;
  Conv2d m_convIn, m_convOut;
  Linear m_linearIn, m_linearOut;
  TransformerBlock m_block;
  bool m_linear;
};

} // namespace stillroom
