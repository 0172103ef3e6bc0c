// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace stillroom {

/// Blocks of memory in large pages that are kept for the next one who wants as much: a network gives back and asks for
/// the same sizes again and again, and fresh pages cost more time than many a layer. What is lent and kept together
/// is at most twice what was lent at once at the worst, weights that were there at the last release() counted once. Any
/// thread.
class BlockPool {
public:
  static constexpr std::size_t pageSize = std::size_t{2} << 20; ///< blocks begin at its multiples

  struct State {
    std::size_t lent = 0, kept = 0, peak = 0; ///< bytes; `peak` is the most that was lent at once
  };

  BlockPool() = default;
  BlockPool(const BlockPool&) = delete;
  BlockPool& operator=(const BlockPool&) = delete;
  ~BlockPool();

  /// At least `size` > 0 bytes; null when there is no memory.
  void* take(std::size_t size);
  /// Takes a block back; false for memory that take() didn't give.
  bool put(void* block);
  /// Gives what is kept back to the system, and forgets the peak.
  void release();
  State state() const;

private:
  struct Block {
    void* start;
    std::size_t size;
  };

  void* lend(Block block);
  bool takeKept(std::size_t size, Block& found);
  void makeRoom(std::size_t size);
  void shrink(std::size_t most);

  mutable std::mutex m_mutex;
  std::unordered_map<void*, std::size_t> m_lent; ///< sizes
  std::vector<Block> m_kept;                     ///< in the order they came back
  State m_state;
  std::size_t m_base = 0; ///< lent at the last release()
};

} // namespace stillroom
