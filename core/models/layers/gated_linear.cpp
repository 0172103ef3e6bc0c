// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layers/gated_linear.h"

#include "models/kernels/fused_ops.h"
#include "models/kernels/packed_weights.h"

#include <ATen/ATen.h>

#include <cmath>
#include <utility>

namespace stillroom {

GatedLinear::GatedLinear(TensorSource& source, const std::string& prefix, std::int64_t in, std::int64_t out)
    : m_fused(source.savings().fusedPointwise) {
  const Initial initial = Initial::uniform(1.0 / std::sqrt(static_cast<double>(in)));
  m_weight = source.take(prefix + ".weight", {2 * out, in}, initial);
  m_bias = source.take(prefix + ".bias", {2 * out}, initial);
  if (!source.savings().packedWeights || !canPack(m_weight)) return;
  const at::Tensor weight = std::exchange(m_weight, {});
  if (!m_fused) {
    m_whole = std::make_shared<PackedLinear>(weight);
    return;
  }
  m_value = std::make_shared<PackedLinear>(weight.narrow(0, 0, out));
  m_gate = std::make_shared<PackedLinear>(weight.narrow(0, out, out));
}

at::Tensor GatedLinear::operator()(const at::Tensor& x) const {
  if (m_value) {
    const std::vector<at::Tensor> bias = m_bias.chunk(2);
    return m_value->times(x, bias[0], m_gate->activated(x, bias[1]));
  }
  const at::Tensor both = m_whole ? (*m_whole)(x, m_bias) : at::linear(x, m_weight, m_bias);
  if (m_fused && hasFusedKernels(both, both.size(-1) / 2)) return fusedGeglu(both);
  const std::vector<at::Tensor> halves = both.chunk(2, -1);
  return halves[0] * at::gelu(halves[1]);
}

} // namespace stillroom
