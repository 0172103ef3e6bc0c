// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensors/torch_errors.h"

#include "base/failure.h"
#include "tensors/devices.h"
#include "tensors/out_of_memory.h"

#include <c10/util/Exception.h>

#include <algorithm>
#include <initializer_list>
#include <new>
#include <string_view>

namespace stillroom {
namespace {

bool holdsOneOf(std::string_view text, std::initializer_list<std::string_view> signs) {
  return std::ranges::any_of(signs, [&](std::string_view sign) { return text.find(sign) != std::string_view::npos; });
}

/// The first line, without the stop at its end: LibTorch adds advice for those who program with it, and its stack.
std::string firstLine(std::string_view text) {
  std::string_view line = text.substr(0, text.find('\n'));
  while (line.ends_with('.') || line.ends_with(' '))
    line.remove_suffix(1);
  return std::string(line);
}

bool isDeviceMissing(std::string_view text) {
  return holdsOneOf(text, {"not linked with support for cuda", "No CUDA GPUs are available", "Cannot initialize CUDA",
                           "Found no NVIDIA driver", "without ATen_cuda", "no CUDA-capable device",
                           "invalid device ordinal", "compiled with CUDA", "arguments from the 'CUDA' backend"});
}

bool isDeviceFailure(const std::exception& thrown, std::string_view text) {
  return dynamic_cast<const c10::AcceleratorError*>(&thrown) ||
         holdsOneOf(text, {"CUDA error", "CUDA driver error", "CUBLAS_STATUS", "CUDNN_STATUS", "cuDNN error", "NVRTC"});
}

Error memoryError(const std::exception& thrown, std::string_view text) {
  if (dynamic_cast<const c10::OutOfMemoryError*>(&thrown) || holdsOneOf(text, {"CUDA", "CUBLAS"}))
    return Error("memory.device",
                 "The GPU has not enough memory. Everything finished is saved: close other programs that use it, take "
                 "smaller batches or f16, or choose the CPU, and go on.");
  return failureOf(std::bad_alloc());
}

} // namespace

Error torchFailureOf(const std::exception& thrown) {
  if (dynamic_cast<const Error*>(&thrown)) return failureOf(thrown);
  const auto* torch = dynamic_cast<const c10::Error*>(&thrown);
  const std::string text = torch ? torch->what_without_backtrace() : thrown.what();
  if (isOutOfMemory(thrown)) return memoryError(thrown, text);
  if (isDeviceMissing(text)) return missingDevice("cuda");
  if (isDeviceFailure(thrown, text))
    return Error("device.failed",
                 "The GPU failed: {0}. Everything finished is saved: start again and go on, and if it fails at the "
                 "same place once more, check the driver with nvidia-smi or choose the CPU.",
                 {firstLine(text)});
  if (torch)
    return Error("network.failed",
                 "A network can't calculate with what it was given: {0}. Either a file doesn't hold what it claims to, "
                 "or this program has a fault.",
                 {firstLine(text)});
  return failureOf(thrown);
}

} // namespace stillroom
