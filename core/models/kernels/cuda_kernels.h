// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <string>
#include <vector>

namespace stillroom {

/// A kernel's grid: as in CUDA, with the bytes of shared memory that the kernel asks for.
struct KernelGrid {
  unsigned blocks = 1, images = 1; ///< x and y of the grid
  unsigned threads = 256;          ///< of a block
  unsigned sharedBytes = 0;
};

/// Starts a kernel of pointwise.cu on the current stream of the device of `like`, for tensors of its type (f32, f16,
/// bf16). `arguments` points to each parameter in turn. Kernels are compiled for the device when they are first needed,
/// half a second once per program, type and device. Throws Error "cuda.kernel", also for another type. Thread-safe.
void launchKernel(const std::string& name, const at::Tensor& like, const KernelGrid& grid,
                  const std::vector<void*>& arguments);

/// How many multiprocessors the device of a tensor has. Throws Error "cuda.kernel".
int multiprocessors(const at::Tensor& like);

} // namespace stillroom
