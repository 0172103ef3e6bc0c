// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/tensor_memory.h"

#include "models/kernels/block_pool.h"

#include <c10/core/Allocator.h>
#include <c10/core/impl/alloc_cpu.h>

#include <cstdint>

namespace stillroom {
namespace {

constexpr std::size_t smallestPooled = std::size_t{1} << 20; ///< below it malloc keeps memory itself

/// Never destroyed: tensors may outlive every static.
BlockPool& pool() {
  static auto* pool = new BlockPool;
  return *pool;
}

void giveBack(void* memory) {
  // Few of malloc's begin where all of the pool's do; the others don't wait for its lock.
  const bool mayBePooled = reinterpret_cast<std::uintptr_t>(memory) % BlockPool::pageSize == 0;
  if (!memory || (mayBePooled && pool().put(memory))) return;
  c10::free_cpu(memory);
}

class PooledAllocator : public c10::Allocator {
public:
  c10::DataPtr allocate(std::size_t size) override {
    void* memory = size < smallestPooled ? nullptr : pool().take(size);
    if (!memory) memory = c10::alloc_cpu(size); // which says how much was wanted where there is none either
    return {memory, memory, &giveBack, c10::Device(c10::DeviceType::CPU)};
  }
  c10::DeleterFnPtr raw_deleter() const override { return &giveBack; }
  void copy_data(void* to, const void* from, std::size_t size) const override { default_copy_data(to, from, size); }
};

} // namespace

void keepTensorMemory() {
  constexpr std::uint8_t aboveLibTorch = 1;
  c10::SetAllocator(c10::DeviceType::CPU, new PooledAllocator, aboveLibTorch);
}

void releaseTensorMemory() {
  pool().release();
}

} // namespace stillroom
