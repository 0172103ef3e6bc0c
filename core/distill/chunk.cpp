// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/chunk.h"

#include <algorithm>

namespace stillroom {

std::string Chunk::name(const std::string& classFolder) const {
  const ImageKey& first = keys.front();
  const std::string ordinal = first.ordinal == baselineChoice ? "" : "#" + std::to_string(first.ordinal);
  return classFolder + "/" + std::to_string(first.slot) + ordinal + "+" + std::to_string(keys.size());
}

Chunk Chunk::part(std::size_t first, std::size_t count) const {
  const auto from = keys.begin() + static_cast<std::ptrdiff_t>(first);
  return {{from, from + static_cast<std::ptrdiff_t>(count)}};
}

std::vector<Chunk> baselineChunks(int classIndex, int slots, int batch) {
  std::vector<Chunk> chunks;
  for (int slot = 0; slot < slots; ++slot) {
    if (slot % batch == 0) chunks.emplace_back();
    chunks.back().keys.push_back({classIndex, slot, baselineChoice});
  }
  return chunks;
}

std::vector<Chunk> candidateChunks(int classIndex, int slot, const std::vector<bool>& made, int batch) {
  std::vector<Chunk> chunks;
  for (int first = 0; first < static_cast<int>(made.size()); first += batch) {
    const auto from = made.begin() + first;
    if (std::find(from, from + batch, false) == from + batch) continue;
    Chunk& chunk = chunks.emplace_back();
    for (int ordinal = first; ordinal < first + batch; ++ordinal)
      chunk.keys.push_back({classIndex, slot, ordinal});
  }
  return chunks;
}

std::int64_t imageCount(const std::vector<Chunk>& chunks) {
  std::int64_t images = 0;
  for (const Chunk& chunk : chunks)
    images += static_cast<std::int64_t>(chunk.keys.size());
  return images;
}

} // namespace stillroom
