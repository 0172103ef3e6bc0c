// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layers/layers.h"

#include <string>
#include <vector>

namespace stillroom {

/// What the residual blocks of a U-Net make of the timestep: each its own linear layer, `<prefix>time_emb_proj` of
/// diffusers' ResnetBlock2D, of the activated embedding. Together they are one product where the source allows
/// joinedProjections: one row alone keeps no product busy, and there are some twenty.
class TimeShifts {
public:
  struct Block {
    std::string prefix;
    std::int64_t channels = 0; ///< of the block's output
  };

  TimeShifts() = default;
  /// Throws what the source throws.
  TimeShifts(TensorSource& source, std::vector<Block> blocks, std::int64_t timeChannels);
  /// `activatedTime` [N or 1, timeChannels] → for each block [N or 1, channels], in the order given.
  std::vector<at::Tensor> operator()(const at::Tensor& activatedTime) const;

private:
  std::vector<Block> m_blocks;
  std::vector<Linear> m_layers; ///< one for all, or one for each
};

} // namespace stillroom
