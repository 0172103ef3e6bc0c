// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace stillroom {

/// What networks calculate in, as presets and command lines say it. Auto leaves the choice to the device
/// (tensors/devices.h).
enum class Dtype : std::uint8_t { Auto, F32, BF16, F16 };
inline constexpr std::array<Dtype, 4> allDtypes{Dtype::Auto, Dtype::F32, Dtype::BF16, Dtype::F16};
/// Those that name a type.
inline constexpr std::span<const Dtype> plainDtypes = std::span(allDtypes).subspan<1>();

/// "auto", "f32", "bf16", "f16".
std::string_view name(Dtype dtype);
/// Throws Error "dtype.unknown" that lists the `allowed` ones for any other.
Dtype dtypeFromName(std::string_view text, std::span<const Dtype> allowed = allDtypes);
/// "f32, bf16", for what explains an option.
std::string dtypeNames(std::span<const Dtype> dtypes = allDtypes);

} // namespace stillroom
