// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layers/attention.h"

#include "models/kernels/bf16_attention.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

namespace stillroom {
namespace {

bool fitsBf16Heads(const at::Tensor& x, std::int64_t heads) {
  return x.device().is_cpu() && x.scalar_type() == at::kBFloat16 && x.stride(2) == 1 && x.size(2) / heads % 2 == 0;
}

/// The same as scaled_dot_product_attention, [N, T, heads · size] as it comes from and goes to the linear layers.
at::Tensor attendBlocked(const at::Tensor& query, const Attention::KeysValues& context, std::int64_t heads) {
  at::Tensor out = at::empty(query.sizes(), query.options());
  const std::int64_t size = query.size(2) / heads;
  std::vector<Bf16Head> work;
  for (std::int64_t n = 0; n < query.size(0); ++n) {
    for (std::int64_t h = 0; h < heads; ++h) {
      const auto part = [&](const at::Tensor& x) {
        return x.const_data_ptr<c10::BFloat16>() + n * x.stride(0) + h * size;
      };
      work.push_back({.query = part(query),
                      .key = part(context.keys),
                      .value = part(context.values),
                      .out = out.mutable_data_ptr<c10::BFloat16>() + n * out.stride(0) + h * size,
                      .queries = query.size(1),
                      .keys = context.keys.size(1),
                      .size = size,
                      .queryStride = query.stride(1),
                      .keyStride = context.keys.stride(1),
                      .valueStride = context.values.stride(1),
                      .outStride = out.stride(1)});
    }
  }
  attendBf16(work, at::get_num_threads());
  return out;
}

} // namespace

Attention::Attention(TensorSource& source, const std::string& prefix, const AttentionShape& shape)
    : m_joined(shape.contextChannels == 0 && source.savings().joinedProjections),
      m_heads(shape.heads),
      m_blocked(source.savings().blockedAttention && hasBf16Products() && !hasMatrixUnit()) {
  const std::int64_t width = shape.channels, context = shape.contextChannels == 0 ? width : shape.contextChannels;
  if (m_joined) {
    m_all = Linear(source, {{prefix + "to_q", width}, {prefix + "to_k", width}, {prefix + "to_v", width}}, width,
                   shape.inputBias);
  } else {
    m_query = Linear(source, prefix + "to_q", width, width, shape.inputBias);
    m_key = Linear(source, prefix + "to_k", context, width, shape.inputBias);
    m_value = Linear(source, prefix + "to_v", context, width, shape.inputBias);
  }
  m_out = Linear(source, prefix + "to_out.0", width, width);
}

at::Tensor Attention::splitHeads(const at::Tensor& x) const {
  return x.unflatten(2, at::IntArrayRef{m_heads, x.size(2) / m_heads}).transpose(1, 2);
}

Attention::KeysValues Attention::keysValues(const at::Tensor& context) const {
  return {m_key(context), m_value(context)};
}

at::Tensor Attention::attend(const at::Tensor& query, const KeysValues& context) const {
  if (m_blocked && fitsBf16Heads(query, m_heads) && fitsBf16Heads(context.keys, m_heads) &&
      fitsBf16Heads(context.values, m_heads))
    return attendBlocked(query, context, m_heads);
  const at::Tensor q = splitHeads(query), k = splitHeads(context.keys), v = splitHeads(context.values);
  return at::scaled_dot_product_attention(q, k, v).transpose(1, 2).flatten(2);
}

at::Tensor Attention::operator()(const at::Tensor& x, const KeysValues& context, const at::Tensor& shortcut) const {
  return m_out.plus(attend(m_query(x), context), shortcut);
}

at::Tensor Attention::operator()(const at::Tensor& x, const at::Tensor& shortcut) const {
  if (!m_joined) return (*this)(x, keysValues(x), shortcut);
  const std::vector<at::Tensor> all = m_all(x).chunk(3, -1);
  return m_out.plus(attend(all[0], {all[1], all[2]}), shortcut);
}

at::Tensor tokensOfImage(const at::Tensor& x) {
  return x.permute({0, 2, 3, 1}).flatten(1, 2);
}

at::Tensor imageOfTokens(const at::Tensor& tokens, std::int64_t height, std::int64_t width) {
  return tokens.unflatten(1, at::IntArrayRef{height, width}).permute({0, 3, 1, 2});
}

} // namespace stillroom
