// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layers/layers.h"

namespace stillroom {

struct AttentionShape {
  std::int64_t channels = 0;
  std::int64_t contextChannels = 0; ///< width of what keys and values are made from; 0: of x itself
  std::int64_t heads = 1;           ///< share the channels evenly
  bool inputBias = false;           ///< whether to_q, to_k and to_v have a bias
};

/// Attention of diffusers with PyTorch's scaled dot product, softmax(q·kᵀ / √(channels / heads))·v (Vaswani et al.
/// 2017, equation 1); self-attention when x is its own context.
class Attention {
public:
  /// [N, T, channels] each.
  struct KeysValues {
    at::Tensor keys, values;
  };

  /// Takes `<prefix>to_q, to_k, to_v, to_out.0`. Throws what the source throws.
  Attention(TensorSource& source, const std::string& prefix, const AttentionShape& shape);
  /// Context [N, T, contextChannels]; the same for every x it is used with. Not where x is its own context.
  KeysValues keysValues(const at::Tensor& context) const;
  /// x [N, S, channels] → [N, S, channels], plus `shortcut` of that shape.
  at::Tensor operator()(const at::Tensor& x, const KeysValues& context, const at::Tensor& shortcut) const;
  /// The same with x as its own context, for contextChannels 0.
  at::Tensor operator()(const at::Tensor& x, const at::Tensor& shortcut) const;

private:
  at::Tensor attend(const at::Tensor& query, const KeysValues& context) const;
  at::Tensor splitHeads(const at::Tensor& x) const;

  Linear m_query, m_key, m_value, m_out;
  Linear m_all; ///< queries, keys and values side by side, in place of the first three
  bool m_joined;
  std::int64_t m_heads;
  bool m_blocked; ///< attendBf16 may be used
};

/// Pixels as tokens: [N, C, H, W] → [N, H·W, C], without a copy where x is channels-last.
at::Tensor tokensOfImage(const at::Tensor& x);

/// The reverse, [N, height·width, C] → [N, C, height, width], channels-last and without a copy.
at::Tensor imageOfTokens(const at::Tensor& tokens, std::int64_t height, std::int64_t width);

} // namespace stillroom
