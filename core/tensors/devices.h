// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dtype.h"
#include "base/error.h"
#include "base/processor.h"

#include <c10/core/Device.h>
#include <c10/core/ScalarType.h>

#include <optional>
#include <string_view>

namespace stillroom {

/// What is said where there is no device `name`: Error "device.missing".
Error missingDevice(std::string_view name);

/// How many CUDA devices LibTorch can use; 0 where it was built without CUDA or finds no driver.
int cudaDeviceCount();

/// auto (the first CUDA device where there is one, else the CPU), cpu, cuda (the first) or cuda:N. Throws Error
/// "device.unknown", "device.missing" where there is no CUDA device, "device.number" where there are fewer.
c10::Device deviceByName(std::string_view name);
/// The same on a machine with so many CUDA devices.
c10::Device deviceByName(std::string_view name, int cudaDevices);

/// What a network runs in on that device: Auto is f16 on CUDA and f32 elsewhere.
c10::ScalarType scalarType(Dtype dtype, c10::Device device);

/// What a person should know of that type on that device: bf16 on a processor without instructions for it, where it is
/// emulated. Error "dtype.emulated" to warn with, or nothing.
std::optional<Error> costOf(Dtype dtype, c10::Device device, const Processor& processor = stillroom::processor());

} // namespace stillroom
