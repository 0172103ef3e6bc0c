// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

namespace stillroom {

/// How the kernels of pointwise.cu share [rows, channels] out among blocks: a thread holds 8 channels of every
/// `slots`-th row.
struct RowShares {
  static constexpr std::int64_t vectorWidth = 8, warp = 32;

  std::int64_t slots = 1;
  std::int64_t threads = warp; ///< of a block

  /// `channels`: a multiple of vectorWidth, above 0.
  explicit RowShares(std::int64_t channels) {
    constexpr std::int64_t most = 512;
    const std::int64_t vectors = channels / vectorWidth;
    slots = std::max<std::int64_t>(1, most / vectors);
    threads = (slots * vectors + warp - 1) / warp * warp;
  }

  /// Rows for each block, so that `images` images keep the whole device busy and every thread has a few rows.
  std::int64_t rowsPerBlock(std::int64_t rows, std::int64_t images, std::int64_t processors,
                            std::int64_t mostBlocks) const {
    const std::int64_t wanted = std::clamp<std::int64_t>(8 * processors / images, 1, mostBlocks);
    return std::max((rows + wanted - 1) / wanted, std::min(rows, 4 * slots));
  }
};

/// layerNorm of pointwise.cu: a warp holds a whole row.
struct RowWarps {
  static constexpr std::int64_t perBlock = 8, mostChannels = 1280;
};

} // namespace stillroom
