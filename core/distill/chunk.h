// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection/image_key.h"

#include <string>
#include <vector>

namespace stillroom {

/// One unit of synthesis: consecutive slots' baselines of one class, or consecutive ordinals of one sample.
/// Images that are made together can be made again only together, bit for bit.
struct Chunk {
  std::vector<ImageKey> keys; ///< of one class, at least one

  int classIndex() const { return keys.front().classIndex; }
  /// "CLASS/FIRST+COUNT" of baselines, "CLASS/SLOT#FIRST+COUNT" of candidates: as records name it.
  std::string name(const std::string& classFolder) const;
  /// So many of them from `first` on.
  Chunk part(std::size_t first, std::size_t count) const;
};

/// The baselines of a class with so many slots, `batch` at a time.
std::vector<Chunk> baselineChunks(int classIndex, int slots, int batch);

/// The chunks of a sample's candidates, `batch` at a time, that lack an image. `made`: by ordinal, in whole chunks.
std::vector<Chunk> candidateChunks(int classIndex, int slot, const std::vector<bool>& made, int batch);

std::int64_t imageCount(const std::vector<Chunk>& chunks);

} // namespace stillroom
