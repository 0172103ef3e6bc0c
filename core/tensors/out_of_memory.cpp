// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensors/out_of_memory.h"

#include <c10/util/Exception.h>

#include <new>
#include <string_view>

namespace stillroom {

bool isOutOfMemory(const std::exception& error) {
  if (dynamic_cast<const std::bad_alloc*>(&error) || dynamic_cast<const c10::OutOfMemoryError*>(&error)) return true;
  // LibTorch's allocator for the CPU has no type of its own to throw; nor has cuBLAS for its workspace.
  const std::string_view text = error.what();
  for (const std::string_view sign : {"DefaultCPUAllocator: ", "CUBLAS_STATUS_ALLOC_FAILED", "out of memory"})
    if (text.find(sign) != std::string_view::npos) return true;
  return false;
}

} // namespace stillroom
