// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in where LibTorch has no CUDA: nothing here is ever called for a tensor on the CPU.
#include "base/error.h"
#include "models/kernels/call_graphs.h"
#include "models/kernels/device_memory.h"
#include "models/kernels/fused_ops.h"

namespace stillroom {
namespace {

[[noreturn]] void unavailable() {
  throw Error("cuda.missing", "This program was built without CUDA. Run on the CPU.");
}

} // namespace

bool hasFusedKernels(const at::Tensor&, std::int64_t, std::int64_t) {
  return false;
}

at::Tensor fusedGroupNorm(const at::Tensor&, const at::Tensor&, const GroupNormParameters&, bool) {
  unavailable();
}

at::Tensor fusedLayerNorm(const at::Tensor&, const at::Tensor&, const at::Tensor&, double) {
  unavailable();
}

at::Tensor fusedGeglu(const at::Tensor&) {
  unavailable();
}

at::Tensor addBiasAndShortcut(const at::Tensor&, const at::Tensor&, const at::Tensor&) {
  unavailable();
}

std::optional<std::int64_t> freeDeviceMemory(c10::Device) {
  return std::nullopt;
}

struct CallGraphs::Recorded {};

CallGraphs::CallGraphs() = default;
CallGraphs::~CallGraphs() = default;

at::Tensor CallGraphs::operator()(const std::vector<at::Tensor>& inputs, const Function& function) {
  return function(inputs);
}

} // namespace stillroom
