// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "weights/tensor_source.h"

namespace stillroom {

/// Finds the attention weights of an AutoencoderKL also under the names and shapes of older files: query, key, value
/// and proj_attn for to_q, to_k, to_v and to_out.0; 1×1 convolutions [out, in, 1, 1] for linear layers [out, in]. All
/// else is passed on, what the other source throws as well.
class VaeAttentionNames : public TensorSource {
public:
  explicit VaeAttentionNames(TensorSource& inner) : m_inner(inner) {}
  at::Tensor take(const std::string& name, at::IntArrayRef shape, const Initial& initial) override;
  bool contains(const std::string& name) const override { return m_inner.contains(storedName(name)); }
  Savings savings() const override { return m_inner.savings(); }

private:
  std::string storedName(const std::string& name) const;

  TensorSource& m_inner;
};

} // namespace stillroom
