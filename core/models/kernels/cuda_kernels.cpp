// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/cuda_kernels.h"

#include "base/error.h"
#include "models/kernels/device_memory.h"

#include <c10/cuda/CUDAFunctions.h>
#include <c10/cuda/CUDAGuard.h>
#include <c10/cuda/CUDAStream.h>
#include <cuda_runtime_api.h>
#include <nvrtc.h>

#include <map>
#include <mutex>
#include <utility>

namespace stillroom {

extern const char* const pointwiseSource; ///< the text of pointwise.cu

namespace {

[[noreturn]] void fail(const std::string& what) {
  throw Error("cuda.kernel",
              "A CUDA kernel could not be made or started: {0}. Update the NVIDIA driver, or run on the "
              "CPU.",
              {what});
}

void check(cudaError_t status) {
  if (status != cudaSuccess) fail(cudaGetErrorString(status));
}

void check(nvrtcResult status) {
  if (status != NVRTC_SUCCESS) fail(nvrtcGetErrorString(status));
}

int attributeOf(int device, cudaDeviceAttr attribute) {
  int value = 0;
  check(cudaDeviceGetAttribute(&value, attribute, device));
  return value;
}

int elementOf(at::ScalarType type) {
  switch (type) {
  case at::kFloat:
    return 0;
  case at::kHalf:
    return 1;
  case at::kBFloat16:
    return 2;
  default:
    fail(std::string("no kernel for ") + c10::toString(type));
  }
}

/// Machine code of pointwise.cu for one type of tensor and one device.
std::vector<char> compile(int element, int device) {
  const int major = attributeOf(device, cudaDevAttrComputeCapabilityMajor);
  const int minor = attributeOf(device, cudaDevAttrComputeCapabilityMinor);
  const std::string architecture = "--gpu-architecture=sm_" + std::to_string(10 * major + minor);
  const std::string macro = "-DELEMENT=" + std::to_string(element);
  const char* options[] = {architecture.c_str(), macro.c_str(), "--std=c++17"};
  nvrtcProgram program = nullptr;
  check(nvrtcCreateProgram(&program, pointwiseSource, "pointwise.cu", 0, nullptr, nullptr));
  const nvrtcResult compiled = nvrtcCompileProgram(program, 3, options);
  std::vector<char> code;
  if (compiled == NVRTC_SUCCESS) {
    std::size_t size = 0;
    check(nvrtcGetCUBINSize(program, &size));
    code.resize(size);
    check(nvrtcGetCUBIN(program, code.data()));
  }
  nvrtcDestroyProgram(&program);
  check(compiled);
  return code;
}

/// The kernels that were compiled so far. They stay until the program ends: unloading at exit would race the driver.
class KernelCache {
public:
  cudaKernel_t find(const std::string& name, int element, int device) {
    const std::lock_guard lock(m_mutex);
    Library& library = m_libraries[{element, device}];
    if (library.code.empty()) {
      library.code = compile(element, device);
      check(cudaLibraryLoadData(&library.handle, library.code.data(), nullptr, nullptr, 0, nullptr, nullptr, 0));
    }
    const auto [found, isNew] = library.kernels.emplace(name, nullptr);
    if (isNew) check(cudaLibraryGetKernel(&found->second, library.handle, name.c_str()));
    return found->second;
  }

private:
  struct Library {
    std::vector<char> code;
    cudaLibrary_t handle = nullptr;
    std::map<std::string, cudaKernel_t> kernels;
  };
  std::mutex m_mutex;
  std::map<std::pair<int, int>, Library> m_libraries;
};

KernelCache& kernelCache() {
  static KernelCache cache;
  return cache;
}

} // namespace

void launchKernel(const std::string& name, const at::Tensor& like, const KernelGrid& grid,
                  const std::vector<void*>& arguments) {
  const c10::cuda::CUDAGuard guard(like.device());
  cudaKernel_t kernel = kernelCache().find(name, elementOf(like.scalar_type()), like.device().index());
  std::vector<void*> pointers = arguments;
  check(cudaLaunchKernel(reinterpret_cast<const void*>(kernel), dim3(grid.blocks, grid.images), dim3(grid.threads),
                         pointers.data(), grid.sharedBytes, c10::cuda::getCurrentCUDAStream().stream()));
}

std::optional<std::int64_t> freeDeviceMemory(c10::Device device) {
  if (!device.is_cuda()) return std::nullopt;
  const c10::cuda::CUDAGuard guard(device);
  std::size_t free = 0, total = 0;
  check(cudaMemGetInfo(&free, &total));
  return static_cast<std::int64_t>(free);
}

int multiprocessors(const at::Tensor& like) {
  return attributeOf(like.device().index(), cudaDevAttrMultiProcessorCount);
}

} // namespace stillroom
