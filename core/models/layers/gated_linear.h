// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "weights/tensor_source.h"

#include <memory>
#include <string>

namespace stillroom {

class PackedLinear;

/// GEGLU of diffusers (Shazeer 2020): a linear layer of which one half gates the other, value · gelu(gate) with the
/// exact gelu.
class GatedLinear {
public:
  /// Takes `<prefix>.weight` [2 · out, in] and `<prefix>.bias` [2 · out]: values first, then gates. Throws what the
  /// source throws.
  GatedLinear(TensorSource& source, const std::string& prefix, std::int64_t in, std::int64_t out);
  /// x […, in] → […, out].
  at::Tensor operator()(const at::Tensor& x) const;

private:
  at::Tensor m_weight, m_bias;
  bool m_fused;
  std::shared_ptr<PackedLinear> m_whole;         ///< holds the weight instead of m_weight,
  std::shared_ptr<PackedLinear> m_value, m_gate; ///< or these do, where gate and product cost no pass of their own
};

} // namespace stillroom
