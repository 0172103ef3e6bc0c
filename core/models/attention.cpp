// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attention.h"

#include <ATen/ATen.h>

namespace stillroom {

Attention::Attention(TensorSource& source, const std::string& prefix, const AttentionShape& shape)
    : m_query(source, prefix + "to_q", shape.channels, shape.channels, shape.inputBias),
      m_key(source, prefix + "to_k", shape.contextChannels, shape.channels, shape.inputBias),
      m_value(source, prefix + "to_v", shape.contextChannels, shape.channels, shape.inputBias),
      m_out(source, prefix + "to_out.0", shape.channels, shape.channels),
      m_heads(shape.heads) {}

at::Tensor Attention::splitHeads(const at::Tensor& x) const {
  return x.unflatten(2, at::IntArrayRef{m_heads, x.size(2) / m_heads}).transpose(1, 2);
}

Attention::KeysValues Attention::keysValues(const at::Tensor& context) const {
  return {splitHeads(m_key(context)), splitHeads(m_value(context))};
}

at::Tensor Attention::operator()(const at::Tensor& x, const KeysValues& context) const {
  const at::Tensor y = at::scaled_dot_product_attention(splitHeads(m_query(x)), context.keys, context.values);
  return m_out(y.transpose(1, 2).flatten(2));
}

at::Tensor tokensOfImage(const at::Tensor& x) {
  return x.permute({0, 2, 3, 1}).flatten(1, 2);
}

at::Tensor imageOfTokens(const at::Tensor& tokens, std::int64_t height, std::int64_t width) {
  return tokens.unflatten(1, at::IntArrayRef{height, width}).permute({0, 3, 1, 2});
}

} // namespace stillroom
