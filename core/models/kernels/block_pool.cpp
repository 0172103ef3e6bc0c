// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/block_pool.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace stillroom {
namespace {

/// Not to whole large pages: hundreds of weights would waste half of one each.
std::size_t roundedUp(std::size_t size) {
  constexpr std::size_t step = std::size_t{64} << 10;
  return (size + step - 1) / step * step;
}

void* newBlock(std::size_t size) {
  void* start = nullptr;
  if (::posix_memalign(&start, BlockPool::pageSize, size) != 0) return nullptr;
#ifdef __linux__
  (void)::madvise(start, size, MADV_HUGEPAGE); // small pages do as well, only slower
#endif
  return start;
}

} // namespace

BlockPool::~BlockPool() {
  shrink(0);
}

void* BlockPool::take(std::size_t size) {
  if (size > SIZE_MAX / 2) return nullptr;
  const std::size_t wanted = roundedUp(size);
  const std::lock_guard lock(m_mutex);
  Block block{nullptr, wanted};
  if (takeKept(wanted, block)) return lend(block);
  makeRoom(wanted);
  block.start = newBlock(wanted);
  if (!block.start) {
    shrink(0);
    block.start = newBlock(wanted);
  }
  return block.start ? lend(block) : nullptr;
}

bool BlockPool::put(void* block) {
  const std::lock_guard lock(m_mutex);
  const auto found = m_lent.find(block);
  if (found == m_lent.end()) return false;
  m_kept.push_back({block, found->second});
  m_state.lent -= found->second;
  m_state.kept += found->second;
  m_lent.erase(found);
  return true;
}

void BlockPool::release() {
  const std::lock_guard lock(m_mutex);
  shrink(0);
  m_base = m_state.peak = m_state.lent;
}

BlockPool::State BlockPool::state() const {
  const std::lock_guard lock(m_mutex);
  return m_state;
}

void* BlockPool::lend(Block block) {
  m_lent.emplace(block.start, block.size);
  m_state.lent += block.size;
  m_state.peak = std::max(m_state.peak, m_state.lent);
  return block.start;
}

/// The smallest that is large enough and not wasteful; of equals the last that came back, which caches may still hold.
bool BlockPool::takeKept(std::size_t size, Block& found) {
  auto best = m_kept.end();
  for (auto block = m_kept.begin(); block != m_kept.end(); ++block)
    if (block->size >= size && block->size <= size + size / 2 && (best == m_kept.end() || block->size <= best->size))
      best = block;
  if (best == m_kept.end()) return false;
  found = *best;
  m_state.kept -= found.size;
  m_kept.erase(best);
  return true;
}

/// What is kept doesn't fit, and makes way for a new block. A network's sizes come round again only if as much as it
/// works with may lie about unused.
void BlockPool::makeRoom(std::size_t size) {
  const std::size_t most = m_state.peak + (m_state.peak - m_base);
  const std::size_t lent = m_state.lent + size;
  shrink(most > lent ? most - lent : 0);
}

/// Gives back those that were kept longest, until `most` bytes are kept at most.
void BlockPool::shrink(std::size_t most) {
  auto block = m_kept.begin();
  for (; block != m_kept.end() && m_state.kept > most; ++block) {
    m_state.kept -= block->size;
    std::free(block->start);
  }
  m_kept.erase(m_kept.begin(), block);
}

} // namespace stillroom
