// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layers/layers.h"

#include <memory>
#include <optional>
#include <string>
#include <variant>

namespace stillroom {

/// Which normalisation a classifier uses; "instance" is group norm with one channel per group, as Minimax has it.
enum class NormKind { Batch, Instance };

struct NormalisedShape {
  Conv2dShape convolution;
  std::optional<Initial> weight; ///< how the convolution's weight starts; none: as PyTorch has it
  NormKind norm = NormKind::Batch;
  std::int64_t pool = 1; ///< side of the average pool between the convolution and the norm; 1: there is none
};

/// A convolution and the norm after it, in the source's convolutionType() whatever the input's. Where the source allows
/// foldedNorms and nothing is pooled between, a batch norm is part of the convolution's weight and bias, and on the CPU
/// a ReLU or sum after it costs no pass over memory. Such a one can't be trained: it has forgotten its statistics.
class NormalisedConvolution {
public:
  NormalisedConvolution() = default;
  /// Takes the convolution's tensors under the prefix `convolution`, then the norm's under `norm`. Throws what the
  /// source throws.
  NormalisedConvolution(TensorSource& source, const std::string& convolution, const std::string& norm,
                        const NormalisedShape& shape);
  /// x [N, in, H, W] → [N, out, H', W'], averaged over `pool` before the norm.
  at::Tensor operator()(const at::Tensor& x, bool training) const;
  /// relu((*this)(x, training)).
  at::Tensor activated(const at::Tensor& x, bool training) const;
  /// relu((*this)(x, training) + other), which has the shape of the output.
  at::Tensor activatedSum(const at::Tensor& x, const at::Tensor& other, bool training) const;

private:
  class Folded;

  Conv2d m_convolution;
  std::variant<GroupNorm, BatchNorm2d> m_norm;
  std::int64_t m_pool = 1;
  std::shared_ptr<const Folded> m_folded; ///< in place of all of these
};

} // namespace stillroom
