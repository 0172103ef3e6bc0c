// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensors/devices.h"

#include <ATen/Context.h>

#include <algorithm>
#include <charconv>

namespace stillroom {
namespace {

constexpr std::string_view cudaName = "cuda";

/// N of "cuda:N"; 0 of "cuda".
int cudaNumber(std::string_view name) {
  int number = 0;
  const std::string_view digits = name == cudaName ? "0" : name.substr(std::min(name.size(), cudaName.size() + 1));
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  const bool whole = error == std::errc() && end == digits.data() + digits.size() && digits.front() != '-';
  if (!whole || (name != cudaName && !name.starts_with("cuda:")))
    throw Error("device.unknown", "The device “{0}” is not known. Choose auto, cpu, cuda or cuda:N.",
                {std::string(name)});
  return number;
}

} // namespace

Error missingDevice(std::string_view name) {
  return Error("device.missing",
               "There is no usable CUDA device here for {0}. Choose cpu, or check the driver with nvidia-smi.",
               {std::string(name)});
}

int cudaDeviceCount() {
  return static_cast<int>(at::getNumGPUs());
}

c10::Device deviceByName(std::string_view name) {
  return deviceByName(name, cudaDeviceCount());
}

c10::Device deviceByName(std::string_view name, int cudaDevices) {
  if (name == "cpu" || (name == "auto" && cudaDevices == 0)) return c10::Device(c10::DeviceType::CPU);
  const int number = name == "auto" ? 0 : cudaNumber(name);
  if (cudaDevices == 0) throw missingDevice(name);
  if (number >= cudaDevices)
    throw Error("device.number", "There is no device {0}: the last of the CUDA devices here is cuda:{1}.",
                {std::string(name), std::to_string(cudaDevices - 1)});
  return {c10::DeviceType::CUDA, static_cast<c10::DeviceIndex>(number)};
}

c10::ScalarType scalarType(Dtype dtype, c10::Device device) {
  switch (dtype) {
  case Dtype::BF16:
    return c10::kBFloat16;
  case Dtype::F16:
    return c10::kHalf;
  case Dtype::Auto:
    return device.is_cuda() ? c10::kHalf : c10::kFloat;
  case Dtype::F32:
    break;
  }
  return c10::kFloat;
}

std::optional<Error> costOf(Dtype dtype, c10::Device device, const Processor& processor) {
  if (dtype != Dtype::BF16 || !device.is_cpu() || processor.bf16Products || processor.matrixUnit) return std::nullopt;
  // Measured: a U-Net's step on two cores, AVX2 alone.
  return Error("dtype.emulated",
               "This processor has no instructions for {0}: it is emulated and takes about {1} times as long as f32. "
               "Choose f32 or auto to be quicker.",
               {std::string(name(dtype)), "3.3"});
}

} // namespace stillroom
