// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// What a target does with an input. Whatever the bytes, it comes back: a refusal with a sentence (stillroom::Error) is
/// caught, and anything else that is thrown or broken is a fault.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

namespace stillroom::tests {

/// Inputs that the target accepts, to start from.
std::vector<std::string> seeds();

} // namespace stillroom::tests
